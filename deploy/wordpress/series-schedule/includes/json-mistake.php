<?php
/**
 * Says what is wrong in a text that is no JSON, and where. PHP itself says only that it is wrong.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

/** One token of JSON (RFC 8259), or the blanks before it. */
const TOKEN = '~\G(?:(?<blank>[ \t\r\n]++)|(?<string>"[^"\\\\\x00-\x1f]*+(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\\\x00-\x1f]*+)*+")'
	. '|(?<scalar>(?:-?(?:0|[1-9]\d*+)(?:\.\d++)?(?:[eE][+-]?\d++)?|true|false|null)(?![\w.+-]))|(?<mark>[{}\[\]:,]))~';

/**
 * The first mistake of a text, in a sentence with its line and column.
 *
 * @param string $text  No JSON.
 * @param int    $error What PHP says: one of its constants JSON_ERROR_….
 * @return string
 */
function json_mistake( $text, $error = JSON_ERROR_SYNTAX ) {
	// What may come next: a value, the name of a member, a colon, or a comma (or the closing bracket).
	$wanted = 'value';
	$open   = array();
	$before = '';
	$at     = 0;
	$length = strlen( $text );
	while ( $at < $length ) {
		if ( ! preg_match( TOKEN, $text, $found, 0, $at ) ) {
			return placed( $text, $at, untokenized( $text, $at, $wanted, $before ) );
		}
		$token = $found[0];
		$at   += strlen( $token );
		if ( '' !== $found['blank'] ) {
			continue;
		}
		$is_text  = ! empty( $found['string'] );
		$is_value = $is_text || '' !== ( $found['scalar'] ?? '' ) || '{' === $token || '[' === $token;
		$is_close = ( '}' === $token || ']' === $token ) && end( $open ) === $token;
		$start    = $at - strlen( $token );
		if ( $is_close && ( 'comma' === $wanted || '{' === $before || '[' === $before ) ) {
			array_pop( $open );
			$wanted = $open ? 'comma' : 'end';
		} elseif ( 'value' === $wanted && $is_value ) {
			if ( '{' === $token || '[' === $token ) {
				$open[] = '{' === $token ? '}' : ']';
				$wanted = '{' === $token ? 'name' : 'value';
			} else {
				$wanted = $open ? 'comma' : 'end';
			}
		} elseif ( 'name' === $wanted && $is_text ) {
			$wanted = 'colon';
		} elseif ( 'colon' === $wanted && ':' === $token ) {
			$wanted = 'value';
		} elseif ( 'comma' === $wanted && ',' === $token ) {
			$wanted = '}' === end( $open ) ? 'name' : 'value';
		} else {
			return placed( $text, $start, misplaced( $token, $wanted, $before, $is_value ) );
		}
		$before = $token;
	}
	if ( 'end' === $wanted ) {
		return beyond_grammar( $text, $error );
	}
	/* translators: %s: a bracket or a quotation mark */
	return placed( $text, $length, sprintf( __( 'The document ends too early: “%s” is missing. Close every bracket; check whether the document was uploaded whole.', 'series-schedule' ), $open ? end( $open ) : '"' ) );
}

/**
 * What is wrong with a text that is JSON by its grammar, but that PHP does not read.
 *
 * @param string $text  The document.
 * @param int    $error What PHP says.
 */
function beyond_grammar( $text, $error ) {
	// One half of a pair that makes a character together, as it is left where a program cuts a text.
	$half = '~\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F])|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2}~';
	if ( JSON_ERROR_UTF16 === $error && preg_match( $half, $text, $found, PREG_OFFSET_CAPTURE ) ) {
		/* translators: %s: a piece of the document */
		return placed( $text, $found[0][1], sprintf( __( '“%s” is half a character. Remove it, or write the whole character.', 'series-schedule' ), $found[0][0] ) );
	}
	return JSON_ERROR_DEPTH === $error
		? __( 'There are too many brackets inside one another.', 'series-schedule' )
		: __( 'The document can’t be read. Look for “\u0000” in a name, and remove it.', 'series-schedule' );
}

/**
 * What is wrong with a token that can't stand here.
 *
 * @param string $token    The token.
 * @param string $wanted   What may come next.
 * @param string $before   The token before it.
 * @param bool   $is_value Whether it is a value, or begins one.
 */
function misplaced( $token, $wanted, $before, $is_value ) {
	$near = mb_substr( $token, 0, 30 );
	if ( ',' === $before && ( '}' === $token || ']' === $token ) ) {
		/* translators: %s: a bracket */
		return sprintf( __( 'A comma stands before the closing “%s”. Remove the comma after the last value.', 'series-schedule' ), $near );
	}
	if ( 'end' === $wanted ) {
		/* translators: %s: a piece of the document */
		return sprintf( __( 'Something stands after the end of the document: “%s”. Remove it, or check whether a bracket closes too early.', 'series-schedule' ), $near );
	}
	if ( 'colon' === $wanted ) {
		return __( 'A colon is missing between name and value. Write "name": "value".', 'series-schedule' );
	}
	if ( 'comma' === $wanted && $is_value ) {
		/* translators: %s: a piece of the document */
		return sprintf( __( 'A comma is missing before “%s”.', 'series-schedule' ), $near );
	}
	/* translators: %s: a piece of the document */
	return sprintf( __( '“%s” can’t stand here. Check the brackets and commas before it.', 'series-schedule' ), $near );
}

/**
 * What is wrong where no token begins.
 *
 * @param string $text   The document.
 * @param int    $at     Offset in bytes.
 * @param string $wanted What may come next.
 * @param string $before The token before it.
 */
function untokenized( $text, $at, $wanted, $before ) {
	$rest = substr( $text, $at, 200 );
	preg_match( '~^(?:[\w.+-]+|.)~us', mb_strcut_valid( $rest ), $word );
	$near = mb_substr( $word[0] ?? '', 0, 30 );
	if ( preg_match( '~^/[/*]~', $rest ) ) {
		return __( 'JSON has no comments. Remove the comment.', 'series-schedule' );
	}
	if ( preg_match( '~^[„“”‚‘’«»\'`]~u', mb_strcut_valid( $rest ) ) ) {
		/* translators: %s: a quotation mark */
		return sprintf( __( '“%s” stands where straight quotation marks have to be. Write texts in straight quotation marks: "text". Word processors change them.', 'series-schedule' ), $near );
	}
	if ( '"' === $rest[0] ) {
		return text_mistake( substr( $text, $at + 1 ) );
	}
	if ( 'name' === $wanted && preg_match( '~^[\w-]+\s*:~', $rest ) ) {
		/* translators: %s: a name */
		return sprintf( __( 'The name “%s” has no quotation marks. Write it in straight quotation marks.', 'series-schedule' ), $near );
	}
	if ( 'value' === $wanted ) {
		/* translators: %s: a piece of the document */
		return sprintf( __( '“%s” is not a value of JSON. Write texts in quotation marks; without them stand only numbers, true, false and null.', 'series-schedule' ), $near );
	}
	return misplaced( $near, $wanted, $before, false );
}

/**
 * What is wrong with a text in quotation marks.
 *
 * @param string $rest The document after the first quotation mark.
 */
function text_mistake( $rest ) {
	preg_match( '~^[^"\\\\\x00-\x1f]*+(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\\\x00-\x1f]*+)*+~', $rest, $good );
	$next = substr( $rest, strlen( $good[0] ?? '' ), 1 );
	if ( '\\' === $next ) {
		return __( 'The backslash stands before a character that it can’t stand before. Write \\\\ for a backslash, and \" for a quotation mark in a text.', 'series-schedule' );
	}
	if ( "\t" === $next ) {
		return __( 'A text has a tab, which is not allowed there. Write a tab as \t.', 'series-schedule' );
	}
	return __( 'A text has no closing quotation mark, or goes on in the next line. Close it with " in the same line; write a line break as \n.', 'series-schedule' );
}

/**
 * A sentence with the place that it speaks of.
 *
 * @param string $text     The document.
 * @param int    $at       Offset in bytes.
 * @param string $sentence What is wrong.
 */
function placed( $text, $at, $sentence ) {
	$lines  = explode( "\n", substr( $text, 0, $at ) );
	$column = mb_strlen( end( $lines ) ) + 1;
	/* translators: 1: line, 2: column, 3: what is wrong there */
	return sprintf( __( 'Line %1$d, column %2$d: %3$s', 'series-schedule' ), count( $lines ), $column, $sentence );
}

/**
 * A piece of UTF-8 without the character that its end cuts.
 *
 * @param string $text Valid but for its end.
 */
function mb_strcut_valid( $text ) {
	return (string) preg_replace( '~[\xC0-\xFF][\x80-\xBF]{0,3}$~', '', $text . ( strlen( $text ) < 200 ? ' ' : '' ) );
}
