<?php
/**
 * What the plug-in has to know of a document; the widget itself reads far more.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

/** Members in which documents keep their sessions; the last two are those of JSON-LD lists. */
const SESSIONS_IN = array( 'subEvent', 'subEvents', 'events', 'sessions', 'hasCourseInstance', '@graph', 'itemListElement' );

/** Other names of members that the widget reads too, as in src/read/names.ts, in plain letters. */
const ALSO = array(
	'name'          => 'title headline summary titel',
	'startDate'     => 'start startdatetime startsat dtstart begin beginn startdatum date datum eventdate starttime',
	'endDate'       => 'end endsat dtend ende enddatum endtime',
	'timeZone'      => 'tz',
	'url'           => 'link website',
	'location'      => 'venue place ort',
	'eventSchedule' => 'schedule rrule recurrence',
);

/** Levels that are searched: graph, series, list, session. */
const DEPTH = 6;

/**
 * The text of the document that a series serves.
 *
 * @param int $id Post of the series.
 * @return string Empty if there is none, or if the series is not published for everyone: a cache would keep for all what
 *   a password has opened for one.
 */
function published_document( $id ) {
	// Without an id, WordPress would take the post around it.
	$series    = $id > 0 ? get_post( $id ) : null;
	$is_public = $series && POST_TYPE === $series->post_type && 'publish' === $series->post_status && '' === $series->post_password;
	return $is_public ? (string) get_post_meta( $series->ID, DOCUMENT, true ) : '';
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
	$has        = fn( $name ) => null !== member_of( $value, $name );
	$is_session = $has( 'startDate' ) || $has( 'eventSchedule' ) || ( $depth > 0 && $has( 'name' ) );
	return $is_session ? array( $value ) : array();
}

/**
 * A member under the name that the widget gives it, or under another one that means the same: “start_date”, “start”,
 * “schema:startDate”.
 *
 * @param object $value From a document.
 * @param string $name  Of the member.
 * @return mixed Null if there is none.
 */
function member_of( $value, $name ) {
	$names = array_merge( array( $name, strtolower( $name ) ), explode( ' ', ALSO[ $name ] ?? '' ) );
	$found = array();
	foreach ( get_object_vars( $value ) as $key => $member ) {
		$plain = preg_replace( '~^.*[/#:]|[\s_-]~', '', strtolower( $key ) );
		$rank  = $key === $name ? 0 : array_search( $plain, $names, true );
		if ( false !== $rank && null !== $member ) {
			$found[ $rank ] = $found[ $rank ] ?? $member;
		}
	}
	ksort( $found );
	return array_values( $found )[0] ?? null;
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
