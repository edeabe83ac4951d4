<?php
/**
 * Plugin Name:       Series Schedule
 * Description:       Shows the dates of an event series with today's state of registration. Keeps the dates and serves them to partners' pages.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       series-schedule
 * Domain Path:       /languages
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

const VERSION   = '0.1.0';
const POST_TYPE = 'series_schedule';

// Post meta: the document that is served, and a text that was refused and waits for its correction.
const DOCUMENT = '_series_schedule_document';
const REFUSED  = '_series_schedule_refused';

require __DIR__ . '/includes/translations.php';
require __DIR__ . '/includes/document.php';
require __DIR__ . '/includes/json-mistake.php';
require __DIR__ . '/includes/schema.php';
require __DIR__ . '/includes/schema-words.php';
require __DIR__ . '/includes/post-type.php';
require __DIR__ . '/includes/save.php';
require __DIR__ . '/includes/rest.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/pasted.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/edit-screen.php';
	require __DIR__ . '/includes/embed-box.php';
	require __DIR__ . '/includes/privacy.php';
}
