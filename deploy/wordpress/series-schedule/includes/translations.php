<?php
/**
 * Loads the translations; the editor's script gets the same ones as PHP.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

const LANGUAGES = __DIR__ . '/../languages';

/** Loads the translation of the current locale. */
function load_translations() {
	load_plugin_textdomain( 'series-schedule', false, 'series-schedule/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_translations', 1 );

/**
 * Every kind of German has the same translation: de_AT, de_CH, de_DE_formal.
 *
 * @param string $file   Path of the .mo file.
 * @param string $domain Text domain.
 */
function translation_file( $file, $domain ) {
	if ( 'series-schedule' !== $domain || is_readable( $file ) ) {
		return $file;
	}
	return preg_match( '/-de(_|\.mo$)/', basename( $file ) ) ? LANGUAGES . '/series-schedule-de_DE.mo' : $file;
}
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\translation_file', 10, 2 );

/**
 * The line of JavaScript that gives the editor's script its translations.
 *
 * @return string
 */
function script_translations() {
	$entries  = get_translations_for_domain( 'series-schedule' )->entries ?? array();
	$messages = array( '' => array( 'domain' => 'series-schedule' ) );
	foreach ( $entries as $entry ) {
		$messages[ $entry->singular ] = $entry->translations;
	}
	return 'wp.i18n.setLocaleData( ' . wp_json_encode( $messages ) . ', "series-schedule" );';
}
