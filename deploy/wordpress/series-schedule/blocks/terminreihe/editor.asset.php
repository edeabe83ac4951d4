<?php
/**
 * What editor.js needs.
 *
 * @package SeriesSchedule
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-core-data', 'wp-data', 'wp-element', 'wp-html-entities', 'wp-i18n', 'wp-server-side-render' ),
	'version'      => \SeriesSchedule\VERSION,
);
