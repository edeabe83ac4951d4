<?php
/**
 * Puts a series on a page: the block and the shortcode "Terminreihe". Both store attributes only, so every author may use
 * them.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

/** Registers the script and the block. The name .min.js keeps tools that make scripts smaller away from it. */
function register_embeddings() {
	wp_register_script(
		'series-schedule',
		plugins_url( 'assets/series-schedule.min.js', __DIR__ ),
		array(),
		VERSION,
		// WordPress before 6.3 takes the array for "in the footer".
		array(
			'in_footer' => true,
			'strategy'  => 'async',
		)
	);
	register_block_type( __DIR__ . '/../blocks/terminreihe' );
	wp_add_inline_script( 'series-schedule-terminreihe-editor-script', script_translations(), 'before' );
	add_shortcode( 'terminreihe', __NAMESPACE__ . '\shortcode' );
}
add_action( 'init', __NAMESPACE__ . '\register_embeddings' );

/** Attributes of the element, besides `src`, with the values that they may have. */
function known_options() {
	return array(
		'lang'          => '/^[a-z]{2,3}(-[a-z0-9]+)*$/i',
		'layout'        => '/^(cards|list|next)$/',
		'show'          => '/^(all|upcoming|past)$/',
		'limit'         => '/^[1-9]\d{0,3}$/',
		'session'       => '/^.{1,500}$/u',
		'heading-level' => '/^[2-6]$/',
		'theme'         => '/^(auto|light|dark)$/',
		'loading'       => '/^(eager|lazy|click)$/',
		'target'        => '/^[\w-]{1,50}$/',
		'images'        => '/^(own|none|all)$/',
		'reserve'       => '/^\d{1,2}$/',
		'no-header'     => '',
		'no-footer'     => '',
	);
}

/** What the element does without these attributes; they are left out. */
const USUAL = array(
	'layout'  => 'cards',
	'show'    => 'all',
	'theme'   => 'auto',
	'loading' => 'eager',
	'images'  => 'own',
);

/**
 * Those options that have a value which makes sense; a flag is on unless it says otherwise.
 *
 * @param array $written By name.
 * @return array
 */
function checked_options( $written ) {
	$options = array();
	foreach ( known_options() as $name => $pattern ) {
		$value = $written[ $name ] ?? null;
		if ( '' === $pattern ) {
			if ( null !== $value && false !== $value && ! in_array( strtolower( (string) $value ), array( 'false', '0', 'no', 'nein' ), true ) ) {
				$options[ $name ] = '';
			}
		} elseif ( is_scalar( $value ) && preg_match( $pattern, (string) $value ) && ( USUAL[ $name ] ?? '' ) !== $value ) {
			$options[ $name ] = (string) $value;
		}
	}
	return $options;
}

/**
 * The element with its fallback.
 *
 * @param int   $id      Post of the series.
 * @param array $written Options by name, as written in a shortcode or block.
 * @return string Markup; for visitors nothing if the series is not published.
 */
function embed( $id, $written = array() ) {
	$text = published_document( $id );
	if ( '' === $text ) {
		$note = __( 'No dates are shown here: the series was deleted, or is not published yet. Only editors see this line.', 'series-schedule' );
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $note ) . '</p>' : '';
	}
	wp_enqueue_script( 'series-schedule' );
	$options = checked_options( $written );
	$markup  = sprintf( '<series-schedule src="%s"', esc_url( address_of( $id ) ) );
	foreach ( $options as $name => $value ) {
		$markup .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $markup . '>' . fallback( $text, $options ) . '</series-schedule>';
}

/**
 * The shortcode: [terminreihe id="12" layout="list" no-header].
 *
 * @param array|string $written Attributes; those without a value have numbers as keys.
 */
function shortcode( $written ) {
	$options = array();
	foreach ( (array) $written as $name => $value ) {
		$options[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? '' : $value;
	}
	return embed( (int) ( $options['id'] ?? 0 ), $options );
}

/**
 * The block; the names of its attributes are those of the element in camel case.
 *
 * @param array $attributes Of the block.
 */
function block( $attributes ) {
	$options = array();
	foreach ( $attributes as $name => $value ) {
		$options[ strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ) ] = $value;
	}
	return embed( (int) ( $attributes['series'] ?? 0 ), $options );
}
