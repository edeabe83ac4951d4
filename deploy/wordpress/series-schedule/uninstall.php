<?php
/**
 * Removes everything that the plug-in has kept: the series with their documents, and what WordPress has noted about them
 * for single users.
 *
 * @package SeriesSchedule
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes the series of the current site. */
function series_schedule_remove_series() {
	global $wpdb;
	// All of them, whatever their status; the post type is not registered at this time.
	$series = $wpdb->get_col( "SELECT ID FROM $wpdb->posts WHERE post_type = 'series_schedule'" ); // phpcs:ignore WordPress.DB
	foreach ( $series as $id ) {
		wp_delete_post( (int) $id, true );
	}
	// Which boxes a user has closed or moved, which columns are hidden.
	$wpdb->query( "DELETE FROM $wpdb->usermeta WHERE meta_key LIKE '%series\\_schedule%'" ); // phpcs:ignore WordPress.DB
}

// WordPress's list of plug-ins that were active until lately.
$series_schedule_lately = (array) get_option( 'recently_activated', array() );
unset( $series_schedule_lately[ WP_UNINSTALL_PLUGIN ] );
update_option( 'recently_activated', $series_schedule_lately );

if ( is_multisite() ) {
	$series_schedule_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $series_schedule_sites as $series_schedule_site ) {
		switch_to_blog( $series_schedule_site );
		series_schedule_remove_series();
		restore_current_blog();
	}
} else {
	series_schedule_remove_series();
}
