<?php
/**
 * Takes the document that is submitted, or refuses it. A refused text replaces nothing: visitors keep the last good
 * dates, and the editor finds the text again in order to correct it.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

/** Bytes of a document: the widget reads no larger ones. */
const MOST_BYTES = 5 * 1024 * 1024;

/** In the address of the screen after saving: what of the form was lost. */
const LOST = 'series_schedule_lost';

/**
 * The text of the form on the screen for editing: of the file, if one was chosen, else of the field.
 *
 * @param int $id Post of the series.
 * @return string|null Null if this request does not come from the form.
 */
function submitted_text( $id ) {
	$nonce = isset( $_POST['series_schedule_nonce'] ) ? sanitize_key( $_POST['series_schedule_nonce'] ) : '';
	if ( ! wp_verify_nonce( $nonce, 'series-schedule-' . $id ) || ! current_user_can( 'edit_post', $id ) ) {
		return null;
	}
	$text = '';
	// The name is PHP's own for a file that has arrived.
	$file = isset( $_FILES['series_schedule_file']['tmp_name'] ) ? $_FILES['series_schedule_file']['tmp_name'] : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput
	if ( is_string( $file ) && is_uploaded_file( $file ) ) {
		$text = (string) file_get_contents( $file, false, null, 0, MOST_BYTES + 1 ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	} elseif ( isset( $_POST['series_schedule_document'] ) && is_string( $_POST['series_schedule_document'] ) ) {
		// JSON, which any sanitization would change; refusal_of() decides, and it is escaped where it is shown.
		$text = wp_unslash( $_POST['series_schedule_document'] ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput
		// Browsers send the lines of a field in the form of Windows.
		$text = str_replace( "\r\n", "\n", $text );
	}
	$text = preg_replace( '/^\xEF\xBB\xBF/', '', $text );
	// Text programs on Windows save in their own character set.
	return preg_match( '//u', $text ) ? $text : (string) iconv( 'Windows-1252', 'UTF-8//IGNORE', $text );
}

/**
 * What of the form has not become the document, without being refused: a file that did not arrive, because PHP takes
 * only smaller ones, or an empty field.
 *
 * @param int $id Post of the series.
 * @return string "file", "empty", or an empty text if all is kept.
 */
function lost_in_form( $id ) {
	$text = submitted_text( $id );
	if ( null === $text ) {
		return '';
	}
	$error = $_FILES['series_schedule_file']['error'] ?? UPLOAD_ERR_NO_FILE; // phpcs:ignore WordPress.Security
	if ( ! in_array( $error, array( UPLOAD_ERR_OK, UPLOAD_ERR_NO_FILE ), true ) ) {
		return 'file';
	}
	return '' === trim( $text ) ? 'empty' : '';
}

/**
 * Why a text can't be a document.
 *
 * @param string $text Submitted.
 * @return string A sentence for the editor; empty if it can.
 */
function refusal_of( $text ) {
	if ( '' === trim( $text ) ) {
		return __( 'The document is empty.', 'series-schedule' );
	}
	if ( strlen( $text ) > MOST_BYTES ) {
		return __( 'The document is larger than 5 MB.', 'series-schedule' );
	}
	$document = json_decode( $text );
	$error    = json_last_error();
	if ( JSON_ERROR_NONE !== $error ) {
		return json_mistake( $text, $error );
	}
	return sessions_of( $document ) ? '' : __( 'There is no date in the document. Write the dates in "subEvent": [ … ].', 'series-schedule' );
}

/**
 * Keeps the submitted text.
 *
 * @param int $id Post of the series.
 */
function save_document( $id ) {
	$text = submitted_text( $id );
	if ( null === $text || wp_is_post_revision( $id ) || '' === trim( $text ) ) {
		return;
	}
	// WordPress takes the first backslash of each away: "\u00e4" would become "u00e4".
	if ( '' === refusal_of( $text ) ) {
		update_post_meta( $id, DOCUMENT, wp_slash( $text ) );
		delete_post_meta( $id, REFUSED );
	} else {
		update_post_meta( $id, REFUSED, wp_slash( $text ) );
	}
}
add_action( 'save_post_' . POST_TYPE, __NAMESPACE__ . '\save_document' );

/**
 * The title only helps to find a series. Without one it gets that of the document; and an ampersand stays what it is,
 * where WordPress would show "&amp;" to those who may not write HTML.
 *
 * @param array $data Columns of the post, with slashes.
 * @param array $post As submitted.
 */
function title_of_series( $data, $post ) {
	if ( POST_TYPE !== $data['post_type'] ) {
		return $data;
	}
	$data['post_title'] = str_replace( '&amp;', '&', $data['post_title'] );
	if ( '' === trim( $data['post_title'] ) ) {
		$document           = json_decode( (string) submitted_text( (int) ( $post['ID'] ?? 0 ) ) );
		$data['post_title'] = wp_slash( is_object( $document ) ? line_of( $document->name ?? '' ) : '' );
	}
	return $data;
}
add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\title_of_series', 10, 2 );

/**
 * A series without a readable document stays a draft, lest pages show nothing.
 *
 * @param array $data Columns of the post.
 * @param array $post As submitted.
 */
function publish_only_with_document( $data, $post ) {
	$is_going_public = POST_TYPE === $data['post_type'] && in_array( $data['post_status'], array( 'publish', 'future' ), true );
	$id              = (int) ( $post['ID'] ?? 0 );
	// WordPress's importer and programs bring the document after the post, or with it.
	$is_brought = ( defined( 'WP_IMPORTING' ) && WP_IMPORTING ) || isset( $post['meta_input'][ DOCUMENT ] );
	if ( ! $is_going_public || $is_brought || get_post_meta( $id, DOCUMENT, true ) ) {
		return $data;
	}
	$text = submitted_text( $id );
	if ( null === $text || '' !== refusal_of( $text ) ) {
		$data['post_status'] = 'draft';
	}
	return $data;
}
add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\publish_only_with_document', 10, 2 );

/**
 * WordPress's own “saved” would contradict the refusal.
 *
 * @param string $location Where the browser goes after saving.
 * @param int    $id       Post.
 */
function location_after_saving( $location, $id ) {
	$lost = lost_in_form( $id );
	if ( '' !== $lost ) {
		return add_query_arg( LOST, $lost, remove_query_arg( 'message', $location ) );
	}
	return metadata_exists( 'post', $id, REFUSED ) ? remove_query_arg( 'message', $location ) : $location;
}
add_filter( 'redirect_post_location', __NAMESPACE__ . '\location_after_saving', 10, 2 );
