<?php
/**
 * The post type of the series.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

/** Registers the post type. Who may write posts may keep series: authors their own, editors all. */
function register_series() {
	register_post_type(
		POST_TYPE,
		array(
			'labels'          => array(
				'name'               => __( 'Event series', 'series-schedule' ),
				'singular_name'      => __( 'Series of dates', 'series-schedule' ),
				'add_new'            => __( 'New series', 'series-schedule' ),
				'add_new_item'       => __( 'New series', 'series-schedule' ),
				'edit_item'          => __( 'Edit the series', 'series-schedule' ),
				'new_item'           => __( 'New series', 'series-schedule' ),
				'search_items'       => __( 'Search series', 'series-schedule' ),
				'not_found'          => __( 'There is no series yet.', 'series-schedule' ),
				'not_found_in_trash' => __( 'There is no series in the trash.', 'series-schedule' ),
				'all_items'          => __( 'All series', 'series-schedule' ),
			),
			'public'          => false,
			'show_ui'         => true,
			// For the list in the block; without "editor" the screen for editing stays the classic one.
			'show_in_rest'    => true,
			'rest_base'       => 'series-schedules',
			'menu_icon'       => 'dashicons-calendar-alt',
			'menu_position'   => 21,
			'supports'        => array( 'title' ),
			'capability_type' => 'post',
			'map_meta_cap'    => true,
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_series' );

/**
 * WordPress's sentences after saving speak of posts.
 *
 * @param array $messages By post type.
 */
function saved_messages( $messages ) {
	$saved                 = __( 'The series is saved.', 'series-schedule' );
	$messages[ POST_TYPE ] = array_fill( 0, 11, $saved );

	// WordPress says "published" of what is private, has a password or waits for its day, too.
	$published = '' === published_document( (int) get_the_ID() )
		? __( 'The series is saved. Pages show it as soon as it is public: without a password, not private, its day reached.', 'series-schedule' )
		: __( 'The series is published. All pages that show it have the new dates within a minute or two.', 'series-schedule' );
	foreach ( array( 1, 6, 9 ) as $number ) {
		$messages[ POST_TYPE ][ $number ] = $published;
	}
	return $messages;
}
add_filter( 'post_updated_messages', __NAMESPACE__ . '\saved_messages' );

/**
 * What the list says after a change to several; WordPress speaks of posts there, too.
 *
 * @param array $messages By post type.
 * @param int[] $counts   How many, by what was done.
 */
function bulk_messages( $messages, $counts ) {
	$messages[ POST_TYPE ] = array(
		/* translators: %s: number of series */
		'updated'   => _n( '%s series was changed.', '%s series were changed.', $counts['updated'], 'series-schedule' ),
		/* translators: %s: number of series */
		'locked'    => _n( '%s series was not changed, because somebody is editing it.', '%s series were not changed, because somebody is editing them.', $counts['locked'], 'series-schedule' ),
		/* translators: %s: number of series */
		'deleted'   => _n( '%s series was deleted for good.', '%s series were deleted for good.', $counts['deleted'], 'series-schedule' ),
		/* translators: %s: number of series */
		'trashed'   => _n( '%s series was moved to the trash. Pages no longer show it.', '%s series were moved to the trash. Pages no longer show them.', $counts['trashed'], 'series-schedule' ),
		/* translators: %s: number of series */
		'untrashed' => _n( '%s series was taken out of the trash. It is a draft now; publish it, so that pages show it.', '%s series were taken out of the trash. They are drafts now; publish them, so that pages show them.', $counts['untrashed'], 'series-schedule' ),
	);
	return $messages;
}
add_filter( 'bulk_post_updated_messages', __NAMESPACE__ . '\bulk_messages', 10, 2 );

/**
 * Columns of the list: what editors need in order to show a series.
 *
 * @param array $columns Titles by name.
 */
function series_columns( $columns ) {
	return array_merge(
		array_slice( $columns, 0, 2 ),
		array(
			'series_schedule_count' => __( 'Dates', 'series-schedule' ),
			'series_schedule_code'  => __( 'Shortcode', 'series-schedule' ),
		),
		array_slice( $columns, 2 )
	);
}
add_filter( 'manage_' . POST_TYPE . '_posts_columns', __NAMESPACE__ . '\series_columns' );

/**
 * Prints a cell of the list.
 *
 * @param string $column Name.
 * @param int    $id     Post of the series.
 */
function series_cell( $column, $id ) {
	if ( 'series_schedule_count' === $column ) {
		echo esc_html( count( sessions_of( json_decode( (string) get_post_meta( $id, DOCUMENT, true ) ) ) ) );
		if ( metadata_exists( 'post', $id, REFUSED ) ) {
			echo '<br>' . esc_html__( 'A change was not accepted.', 'series-schedule' );
		}
	} elseif ( 'series_schedule_code' === $column ) {
		printf( '<code>[terminreihe id="%d"]</code>', (int) $id );
	}
}
add_action( 'manage_' . POST_TYPE . '_posts_custom_column', __NAMESPACE__ . '\series_cell', 10, 2 );
