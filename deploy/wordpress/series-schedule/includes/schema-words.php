<?php
/**
 * Says the schema's mistakes in sentences for editors.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

/** Sentences that an editor is shown at once. */
const MOST_SENTENCES = 20;

/**
 * What the schema says of a document that is served all the same, because visitors see what is readable of it.
 *
 * @param string $text The document.
 * @return string[] Sentences.
 */
function hints_for( $text ) {
	$document = json_decode( $text );
	// Linked data of other sites is read as it is; the schema is for documents of our own form.
	if ( ! is_object( $document ) || isset( $document->{'@graph'} ) || isset( $document->itemListElement ) ) { // phpcs:ignore WordPress.NamingConventions.ValidVariableName
		return array();
	}
	$sentences = array_unique( array_map( __NAMESPACE__ . '\sentence_of', schema_mistakes( $document ) ) );
	$rest      = count( $sentences ) - MOST_SENTENCES;
	$sentences = array_slice( $sentences, 0, MOST_SENTENCES );
	if ( $rest > 0 ) {
		/* translators: %d: number of mistakes */
		$sentences[] = sprintf( _n( '… and %d more.', '… and %d more.', $rest, 'series-schedule' ), $rest );
	}
	return $sentences;
}

/**
 * A mistake in a sentence, with its place and what the field is for.
 *
 * @param object $mistake From schema_mistakes().
 * @return string
 */
function sentence_of( $mistake ) {
	$place = place_in_words( $mistake->path );
	$fault = fault_of( $mistake );
	// The document's own description is one of the schema, not of a field.
	$help = $mistake->path ? help_in_language( $mistake->help ) : '';
	/* translators: 1: place in the document, 2: what is wrong there */
	$sentence = '' === $place ? $fault : sprintf( __( '%1$s: %2$s', 'series-schedule' ), $place, $fault );
	return '' === $help ? $sentence : $sentence . ' ' . $help;
}

/**
 * The number of the session and the names of the fields: “session 3, location.name”.
 *
 * @param array $path Names and indexes.
 */
function place_in_words( $path ) {
	$session = '';
	if ( count( $path ) > 1 && 'subEvent' === $path[0] && is_int( $path[1] ) ) {
		/* translators: %d: number of the session in the document */
		$session = sprintf( __( 'Date %d', 'series-schedule' ), $path[1] + 1 );
		$path    = array_slice( $path, 2 );
	}
	$field = ltrim( implode( '', array_map( fn( $step ) => is_int( $step ) ? "[$step]" : ".$step", $path ) ), '.' );
	return implode( ', ', array_filter( array( $session, $field ), 'strlen' ) );
}

/**
 * What is wrong.
 *
 * @param object $mistake From schema_mistakes().
 */
function fault_of( $mistake ) {
	$written = mb_substr( (string) wp_json_encode( $mistake->written, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), 0, 60 );
	switch ( $mistake->keyword ) {
		case 'required':
			/* translators: %s: name of a field */
			return sprintf( __( '“%s” is missing.', 'series-schedule' ), $mistake->detail );
		case 'name':
			/* translators: %s: name of a field */
			return sprintf( __( 'The name “%s” is not known here. Check how it is written.', 'series-schedule' ), $mistake->detail );
		case 'enum':
			$words = implode( ', ', array_filter( $mistake->detail, 'is_string' ) );
			/* translators: 1: what is written, 2: list of words */
			return sprintf( __( '%1$s is not one of the known words: %2$s.', 'series-schedule' ), $written, $words );
		case 'minItems':
			return __( 'The list is empty.', 'series-schedule' );
		case 'type':
			$types = implode( ' / ', array_map( __NAMESPACE__ . '\type_in_words', array_diff( $mistake->detail, array( 'null' ) ) ) );
			/* translators: 1: what is written, 2: kind of value */
			return sprintf( __( '%1$s should be: %2$s.', 'series-schedule' ), $written, $types );
		default:
			/* translators: %s: what is written */
			return sprintf( __( '%s does not have the right form.', 'series-schedule' ), $written );
	}
}

/**
 * A type of JSON Schema for people.
 *
 * @param string $type Of JSON Schema.
 */
function type_in_words( $type ) {
	$words = array(
		'string'  => __( 'text in quotation marks', 'series-schedule' ),
		'number'  => __( 'number', 'series-schedule' ),
		'integer' => __( 'whole number', 'series-schedule' ),
		'boolean' => __( 'true or false', 'series-schedule' ),
		'array'   => __( 'list in [ ]', 'series-schedule' ),
		'object'  => __( 'object in { }', 'series-schedule' ),
	);
	return $words[ $type ] ?? $type;
}

/**
 * The schema describes each field in English and, after an empty line, in German.
 *
 * @param string $help Both.
 */
function help_in_language( $help ) {
	$languages = explode( "\n\n", $help );
	return 0 === strpos( determine_locale(), 'de' ) ? (string) end( $languages ) : $languages[0];
}
