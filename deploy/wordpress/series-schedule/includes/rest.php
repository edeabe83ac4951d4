<?php
/**
 * Serves the documents: /wp-json/series-schedule/v1/series/12. Any page may read them, without cookies.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

const ROUTES = 'series-schedule/v1';

/** Two minutes behind at most, as in deploy/nginx; browsers ask each time. */
const FRESH = 'public, max-age=60, stale-while-revalidate=60';

/** Registers the address of the documents. */
function register_route() {
	register_rest_route(
		ROUTES,
		'/series/(?P<id>\d+)',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\answer',
			'permission_callback' => '__return_true',
		)
	);
}
add_action( 'rest_api_init', __NAMESPACE__ . '\register_route' );

/**
 * The address of a series.
 *
 * @param int $id Post of the series.
 */
function address_of( $id ) {
	return rest_url( ROUTES . '/series/' . $id );
}

/**
 * Answers with the document, or that it is unchanged.
 *
 * @param \WP_REST_Request $request With the id.
 */
function answer( $request ) {
	$text = published_document( (int) $request['id'] );
	if ( '' === $text ) {
		return new \WP_Error( 'series_schedule_not_found', __( 'There is no published series here.', 'series-schedule' ), array( 'status' => 404 ) );
	}
	$etag     = '"' . md5( $text ) . '"';
	$known    = known_etags( (string) $request->get_header( 'if_none_match' ) );
	$is_known = in_array( $etag, $known, true ) || array( '*' ) === $known;
	// Decoded for those who ask inside WordPress, and for its own parameters such as `_fields`, which fail on a text.
	$response = new \WP_REST_Response( $is_known ? null : json_decode( $text, true ), $is_known ? 304 : 200 );
	$response->header( 'ETag', $etag );
	return $response;
}

/**
 * The versions that a browser has. Apache adds the encoding to the tags of what it compresses.
 *
 * @param string $header If-None-Match.
 * @return string[]
 */
function known_etags( $header ) {
	return array_map(
		fn( $etag ) => preg_replace( '/^\s*(?:W\/)?"(.*?)(?:[-;](?:gzip|br))?"\s*$/', '"$1"', $etag ),
		explode( ',', $header )
	);
}

/**
 * Sends the document as it was saved, byte for byte, with headers that WordPress would set otherwise.
 *
 * @param bool              $is_served Whether somebody else has answered.
 * @param \WP_HTTP_Response $response  The answer.
 * @param \WP_REST_Request  $request   The request.
 * @return bool
 */
function send_document( $is_served, $response, $request ) {
	$is_ours = 0 === strpos( $request->get_route(), '/' . ROUTES . '/' );
	if ( ! $is_ours || ! in_array( $request->get_method(), array( 'GET', 'HEAD' ), true ) ) {
		return $is_served;
	}
	// Of WordPress: cookies for the origin that asks, never kept. `Link` and `Allow` say nothing here.
	foreach ( array( 'Access-Control-Allow-Credentials', 'Access-Control-Allow-Methods', 'Access-Control-Allow-Headers', 'Expires', 'Pragma', 'Link', 'Vary' ) as $name ) {
		header_remove( $name );
	}
	header( 'Access-Control-Allow-Origin: *' );
	header( 'Access-Control-Expose-Headers: Date, Age' );
	header( 'Timing-Allow-Origin: *' );
	header( 'Cross-Origin-Resource-Policy: cross-origin' );
	header( 'Content-Type: application/json; charset=utf-8' );
	$status = $response->get_status();
	// A missing series may be there in a minute; a login that somebody demands, or a failure, is no answer to keep.
	$of_error = 404 === $status ? 'public, max-age=60' : 'no-store';
	header( 'Cache-Control: ' . ( $status < 400 ? FRESH : $of_error ) );
	if ( 200 === $status && 'HEAD' !== $request->get_method() ) {
		echo published_document( (int) $request['id'] ); // phpcs:ignore WordPress.Security.EscapeOutput
	}
	return $status < 400;
}
// After rest_send_cors_headers().
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\send_document', 20, 3 );
