<?php
/**
 * The block on the page.
 *
 * @package SeriesSchedule
 *
 * @var array $attributes Of the block.
 */

defined( 'ABSPATH' ) || exit;

$series_schedule_markup = \SeriesSchedule\block( $attributes );
if ( '' !== $series_schedule_markup ) {
	// Escaped piece by piece where it is made.
	printf( '<div %s>%s</div>', get_block_wrapper_attributes(), $series_schedule_markup ); // phpcs:ignore WordPress.Security.EscapeOutput
}
