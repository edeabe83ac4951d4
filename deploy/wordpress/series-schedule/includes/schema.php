<?php
/**
 * Checks a document by schedule.schema.json: the part of JSON Schema 2020-12 that this schema uses, which is more than
 * WordPress's own rest_validate_value_from_schema() knows.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

const SCHEMA = __DIR__ . '/../assets/schedule.schema.json';

/** What the functions below understand; a test holds the schema against it. */
const KEYWORDS = array( '$ref', 'type', 'enum', 'minimum', 'pattern', 'required', 'properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'items', 'minItems', 'anyOf', 'not', 'if', 'then', 'else' );

/**
 * One mistake.
 *
 * @param array  $path    Names and indexes that lead to it.
 * @param string $keyword Of the schema.
 * @param mixed  $detail  What the keyword demands.
 * @param mixed  $written What stands there.
 * @param string $help    Description of the field.
 */
function mistake( $path, $keyword, $detail, $written, $help ) {
	return (object) array(
		'path'    => $path,
		'keyword' => $keyword,
		'detail'  => $detail,
		'written' => $written,
		'help'    => $help,
	);
}

/**
 * The mistakes of a document.
 *
 * @param mixed $document Decoded JSON, with objects as objects.
 * @return object[]
 */
function schema_mistakes( $document ) {
	$schema = json_decode( (string) file_get_contents( SCHEMA ), true ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	return mistakes_in( $document, $schema, array(), '', $schema['$defs'] ?? array() );
}

/**
 * The mistakes of a value.
 *
 * @param mixed  $value   From the document.
 * @param mixed  $schema  Of the value.
 * @param array  $path    Where it stands.
 * @param string $help    Description of the field around it.
 * @param array  $parts   The definitions of the schema.
 * @return object[]
 */
function mistakes_in( $value, $schema, $path, $help, $parts ) {
	if ( ! is_array( $schema ) ) {
		return false === $schema ? array( mistake( $path, 'false', null, $value, $help ) ) : array();
	}
	$help = $schema['description'] ?? $help;
	$look = fn( $one, $part, $step = null ) => mistakes_in( $one, $part, null === $step ? $path : array_merge( $path, array( $step ) ), $help, $parts );
	if ( isset( $schema['type'] ) && ! is_of_type( $value, (array) $schema['type'] ) ) {
		return array( mistake( $path, 'type', (array) $schema['type'], $value, $help ) );
	}
	$mistakes = array();
	if ( array_key_exists( 'enum', $schema ) && ! in_array( $value, $schema['enum'], true ) ) {
		$mistakes[] = mistake( $path, 'enum', $schema['enum'], $value, $help );
	}
	if ( isset( $schema['pattern'] ) && is_string( $value ) && ! matches( $schema['pattern'], $value ) ) {
		$mistakes[] = mistake( $path, 'pattern', $schema['pattern'], $value, $help );
	}
	if ( isset( $schema['minimum'] ) && ( is_int( $value ) || is_float( $value ) ) && $value < $schema['minimum'] ) {
		$mistakes[] = mistake( $path, 'minimum', $schema['minimum'], $value, $help );
	}
	if ( isset( $schema['not'] ) && ! $look( $value, $schema['not'] ) ) {
		$mistakes[] = mistake( $path, 'not', null, $value, $help );
	}
	if ( isset( $schema['$ref'] ) ) {
		array_push( $mistakes, ...$look( $value, $parts[ substr( $schema['$ref'], strlen( '#/$defs/' ) ) ] ?? true ) );
	}
	if ( isset( $schema['anyOf'] ) ) {
		array_push( $mistakes, ...mistakes_in_best( array_map( fn( $part ) => $look( $value, $part ), $schema['anyOf'] ) ) );
	}
	if ( isset( $schema['if'] ) ) {
		array_push( $mistakes, ...$look( $value, $schema[ $look( $value, $schema['if'] ) ? 'else' : 'then' ] ?? true ) );
	}
	if ( is_array( $value ) ) {
		if ( count( $value ) < ( $schema['minItems'] ?? 0 ) ) {
			$mistakes[] = mistake( $path, 'minItems', $schema['minItems'], $value, $help );
		}
		foreach ( $value as $index => $one ) {
			array_push( $mistakes, ...$look( $one, $schema['items'] ?? true, $index ) );
		}
	} elseif ( is_object( $value ) ) {
		array_push( $mistakes, ...mistakes_in_members( $value, $schema, $path, $help, $look ) );
	}
	return $mistakes;
}

/**
 * The mistakes of an object's members.
 *
 * @param object   $value  From the document.
 * @param array    $schema Of the object.
 * @param array    $path   Where it stands.
 * @param string   $help   Description of the field around it.
 * @param callable $look   Looks into a value.
 * @return object[]
 */
function mistakes_in_members( $value, $schema, $path, $help, $look ) {
	$mistakes = array();
	foreach ( $schema['required'] ?? array() as $name ) {
		if ( ! property_exists( $value, $name ) ) {
			$mistakes[] = mistake( $path, 'required', $name, null, $help );
		}
	}
	foreach ( get_object_vars( $value ) as $name => $one ) {
		$name     = (string) $name;
		$is_known = false;
		if ( isset( $schema['propertyNames'] ) && $look( $name, $schema['propertyNames'] ) ) {
			$mistakes[] = mistake( $path, 'name', $name, $one, '' );
		}
		if ( isset( $schema['properties'][ $name ] ) ) {
			$is_known = true;
			array_push( $mistakes, ...$look( $one, $schema['properties'][ $name ], $name ) );
		}
		foreach ( $schema['patternProperties'] ?? array() as $pattern => $part ) {
			if ( matches( $pattern, $name ) ) {
				$is_known = true;
				array_push( $mistakes, ...$look( $one, $part, $name ) );
			}
		}
		if ( ! $is_known && false === ( $schema['additionalProperties'] ?? true ) ) {
			$mistakes[] = mistake( $path, 'name', $name, $one, '' );
		}
	}
	return $mistakes;
}

/**
 * The mistakes of the alternative that was meant: none if one fits, else those of the one that leads deepest.
 *
 * @param array[] $alternatives Mistakes of each.
 * @return object[]
 */
function mistakes_in_best( $alternatives ) {
	$best = null;
	$rank = -1;
	foreach ( $alternatives as $mistakes ) {
		if ( ! $mistakes ) {
			return array();
		}
		// Of alternatives for the same place, a wrong type says least.
		$one = max( array_map( fn( $mistake ) => 2 * count( $mistake->path ) + ( 'type' === $mistake->keyword ? 0 : 1 ), $mistakes ) );
		if ( $one > $rank ) {
			$rank = $one;
			$best = $mistakes;
		}
	}
	return $best ?? array();
}

/**
 * Whether a value is of one of these types.
 *
 * @param mixed    $value From the document.
 * @param string[] $types Of JSON Schema.
 */
function is_of_type( $value, $types ) {
	$is_whole = is_int( $value ) || ( is_float( $value ) && floor( $value ) === $value );
	$own      = array(
		'string'  => is_string( $value ),
		'number'  => is_int( $value ) || is_float( $value ),
		'integer' => $is_whole,
		'boolean' => is_bool( $value ),
		'null'    => null === $value,
		'array'   => is_array( $value ),
		'object'  => is_object( $value ),
	);
	return (bool) array_filter( $types, fn( $type ) => $own[ $type ] ?? false );
}

/**
 * Whether a text has the form of a pattern, which is one of JavaScript.
 *
 * @param string $pattern Of the schema.
 * @param string $text    From the document.
 */
function matches( $pattern, $text ) {
	return 1 === preg_match( '~' . str_replace( '~', '\~', $pattern ) . '~uD', $text );
}
