<?php
/**
 * The box beside the document: how to show the series here and on partners' pages.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

/** Adds the box. */
function add_embed_box() {
	add_meta_box( 'series-schedule-embed', __( 'Show the series', 'series-schedule' ), __NAMESPACE__ . '\embed_box', POST_TYPE, 'side' );
}
add_action( 'add_meta_boxes_' . POST_TYPE, __NAMESPACE__ . '\add_embed_box' );

/**
 * The box.
 *
 * @param \WP_Post $post The series.
 */
function embed_box( $post ) {
	if ( '' === published_document( $post->ID ) ) {
		echo '<p>' . esc_html__( 'Publish the series first. Then the texts to copy stand here.', 'series-schedule' ) . '</p>';
		return;
	}
	echo '<p>' . esc_html__( 'In your own posts and pages: the block “Series of dates”, or this shortcode.', 'series-schedule' ) . '</p>';
	text_to_copy( __( 'Shortcode', 'series-schedule' ), sprintf( '[terminreihe id="%d"]', $post->ID ), 1 );
	text_to_copy( __( 'For partners’ pages', 'series-schedule' ), snippet_of( $post->ID ), 6 );
	text_to_copy( __( 'Address of the dates', 'series-schedule' ), address_of( $post->ID ), 2 );
}

/**
 * The markup for pages of others.
 *
 * @param int $id Post of the series.
 */
function snippet_of( $id ) {
	$document = json_decode( published_document( $id ) );
	$url      = is_object( $document ) ? esc_url( line_of( $document->url ?? '' ), array( 'http', 'https' ) ) : '';
	return sprintf(
		"<series-schedule src=\"%s\" reserve=\"3\">\n  <a href=\"%s\">%s</a>\n</series-schedule>\n<script src=\"%s\" async></script>", // phpcs:ignore WordPress.WP.EnqueuedResources
		esc_url( address_of( $id ) ),
		'' === $url ? esc_url( home_url( '/' ) ) : $url,
		esc_html__( 'All dates of the series', 'series-schedule' ),
		esc_url( plugins_url( 'assets/series-schedule.min.js', __DIR__ ) )
	);
}

/**
 * A field whose text can be copied.
 *
 * @param string $label Above it.
 * @param string $text  To copy.
 * @param int    $rows  Lines.
 */
function text_to_copy( $label, $text, $rows ) {
	printf(
		'<p><label>%s<textarea class="large-text code" rows="%d" readonly>%s</textarea></label></p>',
		esc_html( $label ),
		(int) $rows,
		esc_textarea( $text )
	);
}
