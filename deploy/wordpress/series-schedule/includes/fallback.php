<?php
/**
 * The list of dates in the page itself: for visitors without JavaScript, for search engines, and until the script has
 * run. It says nothing about registration, because a cached page does not know it.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

/** Sessions in the list at most; the link leads to the others. */
const MOST_SESSIONS = 40;

/** Dates that databases write where they have none, as in src/read/read-moment.ts. */
const NULL_DATE = '/^(?:-0001-|000\d-|9999-12-31|1899-12-3|1900-01-01|1970-01-01)/';

/**
 * The list as markup.
 *
 * @param string $text    The document.
 * @param array  $options Attributes of the element.
 * @return string
 */
function fallback( $text, $options = array() ) {
	$document = json_decode( $text );
	$rows     = array_map( fn( $session ) => row_of( $session, $document ), sessions_of( $document ) );
	$rows     = array_slice( chosen_rows( $rows, $options ), 0, MOST_SESSIONS );
	$items    = '';
	foreach ( $rows as $row ) {
		$items .= '<span role="listitem">' . item_of( $row ) . '<br></span>';
	}
	// Not a <ul>: a shortcode often stands in a paragraph, which any list would end.
	$list = '' === $items ? '' : '<span role="list">' . $items . '</span>';
	$url  = is_object( $document ) ? esc_url( line_of( member_of( $document, 'url' ) ), array( 'http', 'https' ) ) : '';
	if ( '' !== $url ) {
		$list .= sprintf( '<a href="%s">%s</a>', $url, esc_html__( 'All dates of the series', 'series-schedule' ) );
	}
	return $list;
}

/**
 * What is shown of a session.
 *
 * @param object $session  From the document.
 * @param mixed  $document The document around it.
 * @return object
 */
function row_of( $session, $document ) {
	$series = is_object( $document ) ? $document : new \stdClass();
	$own    = fn( $name ) => line_of( member_of( $session, $name ) );
	$either = fn( $name ) => line_of( member_of( $session, $name ) ?? member_of( $series, $name ) );
	$zone   = zone_of( $either( 'timeZone' ) );
	$start  = preg_match( NULL_DATE, $own( 'startDate' ) ) ? '' : $own( 'startDate' );
	$moment = moment_of( $start, $zone );
	$end    = moment_of( $own( 'endDate' ), $zone );
	return (object) array(
		'id'     => line_of( $session->{'@id'} ?? '' ),
		'name'   => $either( 'name' ),
		'place'  => $either( 'location' ),
		'url'    => esc_url( $own( 'url' ), array( 'http', 'https' ) ),
		'start'  => $start,
		'moment' => $moment,
		'zone'   => $zone,
		'end'    => end_of( $moment, $end, $own( 'endDate' ) ),
		'status' => status_in_words( array_merge( statuses_of( $session ), statuses_of( $series ) ) ),
	);
}

/**
 * The moment at which a session is over: one without an end, and one whose end is a day, when that day is.
 *
 * @param \DateTimeImmutable|null $start   If it is known.
 * @param \DateTimeImmutable|null $end     If it is known.
 * @param string                  $written The end as it stands in the document.
 */
function end_of( $start, $end, $written ) {
	if ( $end && $end >= $start ) {
		return 10 === strlen( $written ) ? $end->modify( 'tomorrow' ) : $end;
	}
	return $start ? $start->modify( 'tomorrow' ) : null;
}

/**
 * All statuses that an object has. Beside schema.org's there is a plain “status” in other systems, or one with a type.
 *
 * @param object $value Session or series.
 * @return array
 */
function statuses_of( $value ) {
	$plain = member_of( $value, 'status' );
	$plain = is_object( $plain ) ? $plain->type ?? $plain : $plain;
	// A page that is published says nothing about its session.
	$is_of_page = preg_match( '/^(?:publish(?:ed)?|public|active|live|online|available|accepted|confirmed)$/i', line_of( $plain ) );
	return array( member_of( $value, 'eventStatus' ), $is_of_page ? null : $plain );
}

/**
 * The rows that the attributes choose; the widget chooses again, by the server's clock.
 *
 * @param object[] $rows    All.
 * @param array    $options Attributes of the element.
 * @return object[]
 */
function chosen_rows( $rows, $options ) {
	$now     = current_datetime();
	$is_over = fn( $row ) => $row->end && $row->end < $now;
	$show    = 'next' === ( $options['layout'] ?? '' ) ? 'upcoming' : ( $options['show'] ?? 'all' );
	$session = $options['session'] ?? '';
	$chosen  = array_filter(
		$rows,
		fn( $row ) => ( '' === $session || $session === $row->id ) && ( 'all' === $show || (bool) $is_over( $row ) === ( 'past' === $show ) )
	);
	return array_slice( $chosen, 0, 'next' === ( $options['layout'] ?? '' ) ? 1 : ( $options['limit'] ?? null ) );
}

/**
 * One line: what became of it, date, title, place.
 *
 * @param object $row From row_of().
 */
function item_of( $row ) {
	$time = '';
	if ( $row->moment ) {
		$time = sprintf( '<time datetime="%s">%s</time>', esc_attr( $row->start ), esc_html( date_in_words( $row ) ) );
	} else {
		$time = esc_html( $row->start );
	}
	$name  = '' === $row->url ? esc_html( $row->name ) : sprintf( '<a href="%s">%s</a>', $row->url, esc_html( $row->name ) );
	$place = preg_match( '~^https?://~', $row->place ) ? '' : esc_html( $row->place );
	return implode( ' · ', array_filter( array( esc_html( $row->status ), $time, $name, $place ), 'strlen' ) );
}

/**
 * Date and time in the site's own forms.
 *
 * @param object $row From row_of(), with a moment.
 */
function date_in_words( $row ) {
	$in_form = fn( $form ) => wp_date( get_option( $form ), $row->moment->getTimestamp(), $row->zone );
	$date    = $in_form( 'date_format' );
	if ( ! preg_match( '/[T ]/', $row->start ) ) {
		return $date;
	}
	$time = $in_form( 'time_format' );
	// German sites often have the word in their form already.
	/* translators: 1: date, 2: time */
	return false === strpos( $time, 'Uhr' ) ? sprintf( __( '%1$s, %2$s', 'series-schedule' ), $date, $time ) : "$date, $time";
}

/**
 * What became of a session; the gravest word wins, and what is not understood is shown as it stands.
 *
 * @param array $values Status of the session and of its series.
 */
function status_in_words( $values ) {
	$written = array();
	foreach ( $values as $value ) {
		foreach ( is_array( $value ) ? $value : array( $value ) as $one ) {
			$written[] = preg_replace( '~^(?:https?://schema\.org/|schema:)~i', '', line_of( $one ) );
		}
	}
	$all = implode( ' ', $written );
	if ( preg_match( '/cancel|abgesagt/i', $all ) ) {
		return __( 'Cancelled', 'series-schedule' );
	}
	if ( preg_match( '/postpone|verschoben/i', $all ) ) {
		return __( 'Postponed', 'series-schedule' );
	}
	$unknown = array_filter( $written, fn( $word ) => ! preg_match( '/^(?:Event)?(?:Scheduled|Rescheduled|MovedOnline)?$/i', $word ) );
	return implode( ', ', array_unique( $unknown ) );
}

/**
 * A time zone; without a readable one that of the site.
 *
 * @param string $name IANA name.
 */
function zone_of( $name ) {
	try {
		return '' === $name ? wp_timezone() : new \DateTimeZone( $name );
	} catch ( \Exception $error ) {
		return wp_timezone();
	}
}

/**
 * A moment; null where there is none or only words.
 *
 * @param string        $written Date, or date and time, as in ISO 8601.
 * @param \DateTimeZone $zone    Of a time without an offset.
 */
function moment_of( $written, $zone ) {
	if ( ! preg_match( '/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/', $written ) ) {
		return null;
	}
	try {
		// The 31st of February would become a day of March.
		$is_day = checkdate( (int) substr( $written, 5, 2 ), (int) substr( $written, 8, 2 ), (int) substr( $written, 0, 4 ) );
		return $is_day && ! preg_match( NULL_DATE, $written ) ? new \DateTimeImmutable( $written, $zone ) : null;
	} catch ( \Exception $error ) {
		return null;
	}
}
