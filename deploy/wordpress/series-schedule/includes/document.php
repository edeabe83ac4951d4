<?php
/**
 * What the plug-in has to know of a document; the widget itself reads far more.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

/** Members in which documents keep their sessions; the last two are those of JSON-LD lists. */
const SESSIONS_IN = array( 'subEvent', 'subEvents', 'events', 'sessions', '@graph', 'itemListElement' );

/** Levels that are searched: graph, series, list, session. */
const DEPTH = 6;

/**
 * The text of the document that a series serves.
 *
 * @param int $id Post of the series.
 * @return string Empty if there is none, or if the series is not published.
 */
function published_document( $id ) {
	$is_public = POST_TYPE === get_post_type( $id ) && 'publish' === get_post_status( $id );
	return $is_public && ! post_password_required( $id ) ? (string) get_post_meta( $id, DOCUMENT, true ) : '';
}

/**
 * The sessions of a document.
 *
 * @param mixed $value Decoded JSON, with objects as objects.
 * @param int   $depth Levels above it.
 * @return object[]
 */
function sessions_of( $value, $depth = 0 ) {
	if ( $depth > DEPTH ) {
		return array();
	}
	if ( is_array( $value ) ) {
		return array_merge( array(), ...array_map( fn( $one ) => sessions_of( $one, $depth + 1 ), $value ) );
	}
	if ( ! is_object( $value ) ) {
		return array();
	}
	if ( isset( $value->item ) && is_object( $value->item ) ) {
		return sessions_of( $value->item, $depth + 1 );
	}
	foreach ( SESSIONS_IN as $name ) {
		if ( ! empty( $value->$name ) ) {
			$members = is_array( $value->$name ) ? $value->$name : array( $value->$name );
			return sessions_of( $members, $depth + 1 );
		}
	}
	$is_session = isset( $value->startDate ) || ( $depth > 0 && isset( $value->name ) ); // phpcs:ignore WordPress.NamingConventions.ValidVariableName
	return $is_session ? array( $value ) : array();
}

/**
 * A value as one line of text. Documents write a text as a string, a named thing, or a list of these.
 *
 * @param mixed $value From a document.
 * @return string Without markup.
 */
function line_of( $value ) {
	if ( is_array( $value ) ) {
		return line_of( $value[0] ?? '' );
	}
	if ( is_object( $value ) ) {
		return line_of( $value->{'@value'} ?? $value->name ?? $value->url ?? $value->{'@id'} ?? '' );
	}
	if ( ! is_string( $value ) && ! is_numeric( $value ) ) {
		return '';
	}
	$text = html_entity_decode( wp_strip_all_tags( (string) $value ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return trim( preg_replace( '/\s+/u', ' ', $text ) );
}
