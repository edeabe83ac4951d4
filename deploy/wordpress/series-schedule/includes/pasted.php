<?php
/**
 * Lets the pasted forms of docs/embedding.md work: the element, the div and the link survive for every author, and the
 * plug-in brings the script. A pasted script tag stays with those who may paste scripts.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

/**
 * Allows the element in posts. Its attributes can do no more than those of a link: an address that is fetched and shown
 * as text, and choices.
 *
 * @param array  $tags    Allowed tags with their attributes.
 * @param string $context Of the filter.
 */
function allow_element( $tags, $context ) {
	if ( 'post' === $context && is_array( $tags ) ) {
		$names                   = array_merge( array( 'src' ), array_keys( known_options() ) );
		$tags['series-schedule'] = array_fill_keys( $names, true );
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_element', 10, 2 );

/**
 * Brings the script to pages with a pasted form.
 *
 * @param string $content Of a post or a block.
 */
function find_pasted( $content ) {
	if ( preg_match( '/<series-schedule\b|data-series-schedule=|#series-schedule=/', $content ) ) {
		wp_enqueue_script( 'series-schedule' );
	}
	return $content;
}
add_filter( 'the_content', __NAMESPACE__ . '\find_pasted', 20 );
// Also in widgets and in the parts of a theme's templates, such as the foot of all pages.
add_filter( 'render_block', __NAMESPACE__ . '\find_pasted', 20 );
add_filter( 'widget_text', __NAMESPACE__ . '\find_pasted', 20 );
