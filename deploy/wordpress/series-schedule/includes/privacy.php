<?php
/**
 * A text for the site's privacy policy, in WordPress's own collection of such texts.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

/** Suggests the text. */
function suggest_privacy_text() {
	$text = __( 'This website shows the dates of event series. The program for it and the dates lie on our own server; nobody else learns of your visit. No cookies and no other storage of your device are used for it.', 'series-schedule' );
	wp_add_privacy_policy_content( __( 'Event series', 'series-schedule' ), '<p>' . esc_html( $text ) . '</p>' );
}
add_action( 'admin_init', __NAMESPACE__ . '\suggest_privacy_text' );
