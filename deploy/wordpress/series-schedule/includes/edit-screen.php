<?php
/**
 * The screen on which a series is edited: its document as a file or as text, and what is wrong with it.
 *
 * @package SeriesSchedule
 */

namespace SeriesSchedule;

defined( 'ABSPATH' ) || exit;

/** A form with a file needs this type. */
function form_type() {
	if ( POST_TYPE === get_post_type() ) {
		echo ' enctype="multipart/form-data"';
	}
}
add_action( 'post_edit_form_tag', __NAMESPACE__ . '\form_type' );

/** Adds the box. */
function add_document_box() {
	add_meta_box( 'series-schedule', __( 'The dates', 'series-schedule' ), __NAMESPACE__ . '\document_box', POST_TYPE, 'normal', 'high' );
}
add_action( 'add_meta_boxes_' . POST_TYPE, __NAMESPACE__ . '\add_document_box' );

/**
 * Says what the title is for.
 *
 * @param string   $text What WordPress says.
 * @param \WP_Post $post Whose screen it is.
 */
function title_placeholder( $text, $post ) {
	return POST_TYPE === $post->post_type ? __( 'Title, to find it again; may stay empty', 'series-schedule' ) : $text;
}
add_filter( 'enter_title_here', __NAMESPACE__ . '\title_placeholder', 10, 2 );

/** The script and the style of the box. */
function bring_edit_screen() {
	// Some pages of the administration, and of plug-ins, have no screen.
	$screen = get_current_screen();
	if ( ! $screen || POST_TYPE !== $screen->post_type || 'post' !== $screen->base ) {
		return;
	}
	wp_enqueue_style( 'series-schedule-edit-screen', plugins_url( 'edit-screen/edit-screen.css', __DIR__ ), array(), VERSION );
	wp_enqueue_script( 'series-schedule-edit-screen', plugins_url( 'edit-screen/edit-screen.js', __DIR__ ), array(), VERSION, true );
}
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\bring_edit_screen' );

/**
 * The text that the field shows: one that was refused, until it is corrected.
 *
 * @param int $id Post of the series.
 */
function text_to_edit( $id ) {
	$name = metadata_exists( 'post', $id, REFUSED ) ? REFUSED : DOCUMENT;
	return (string) get_post_meta( $id, $name, true );
}

/**
 * The box.
 *
 * @param \WP_Post $post The series.
 */
function document_box( $post ) {
	wp_nonce_field( 'series-schedule-' . $post->ID, 'series_schedule_nonce' );
	$assistant = add_query_arg(
		array(
			'in'   => 'form',
			'lang' => 0 === strpos( get_user_locale(), 'de' ) ? 'de' : 'en',
			'v'    => VERSION,
		),
		plugins_url( 'assets/assistant/index.html', __DIR__ )
	);
	// The frame appears when the assistant runs, and closes the field; without scripts, the field is there.
	?>
	<iframe id="series-schedule-assistant" hidden data-src="<?php echo esc_url( $assistant ); ?>" title="<?php esc_attr_e( 'Assistant for the dates', 'series-schedule' ); ?>"></iframe>
	<details id="series-schedule-by-hand" open>
		<summary><?php esc_html_e( 'As a file or as text (JSON)', 'series-schedule' ); ?></summary>
		<p>
			<label for="series-schedule-file"><?php esc_html_e( 'Upload the dates as a file (JSON):', 'series-schedule' ); ?></label>
			<input type="file" id="series-schedule-file" name="series_schedule_file" accept=".json,application/json,.jsonld">
		</p>
		<p id="series-schedule-too-large" class="notice notice-error inline" role="alert" hidden data-most="<?php echo (int) wp_max_upload_size(); ?>"><?php echo esc_html( sentence_of_size() ); ?></p>
		<p>
			<label for="series-schedule-document"><?php esc_html_e( 'Or edit them here. A chosen file replaces this text when you save.', 'series-schedule' ); ?></label>
		</p>
		<textarea class="large-text code" rows="22" id="series-schedule-document" name="series_schedule_document" spellcheck="false"><?php echo esc_textarea( text_to_edit( $post->ID ) ); ?></textarea>
		<?php if ( '' === text_to_edit( $post->ID ) ) : ?>
			<p><?php esc_html_e( 'The smallest document:', 'series-schedule' ); ?></p>
			<pre>{
  "name": "<?php esc_html_e( 'Open workshop', 'series-schedule' ); ?>",
  "timeZone": "Europe/Berlin",
  "subEvent": [{ "name": "<?php esc_html_e( 'Repairing bicycles', 'series-schedule' ); ?>", "startDate": "2027-05-12T18:00" }]
}</pre>
		<?php endif; ?>
	</details>
	<?php
}

/** Above the form: why a text was refused, and what visitors see of the document otherwise than meant. */
function document_notices() {
	$post   = get_post();
	$screen = get_current_screen();
	if ( ! $post || ! $screen || POST_TYPE !== $post->post_type || 'post' !== $screen->base ) {
		return;
	}
	$document = (string) get_post_meta( $post->ID, DOCUMENT, true );
	$lost     = isset( $_GET[ LOST ] ) ? sanitize_key( $_GET[ LOST ] ) : ''; // phpcs:ignore WordPress.Security.NonceVerification
	if ( '' !== $lost ) {
		notice( 'error', __( 'The dates were not saved.', 'series-schedule' ), sentences_of_loss( $lost, $document ) );
	}
	if ( metadata_exists( 'post', $post->ID, REFUSED ) ) {
		$kept = 'publish' === $post->post_status && '' !== $document
			? __( 'Visitors still see the dates from before. Your text is below; correct it and save again.', 'series-schedule' )
			: __( 'The series stays a draft. Your text is below; correct it and save again.', 'series-schedule' );
		notice( 'error', __( 'The dates were not accepted.', 'series-schedule' ), array( refusal_of( (string) get_post_meta( $post->ID, REFUSED, true ) ), $kept ) );
		return;
	}
	$hints = '' === $document ? array() : hints_for( $document );
	if ( $hints ) {
		notice( 'warning', __( 'The dates are saved. Visitors may see these places otherwise than you mean:', 'series-schedule' ), $hints );
	}
}
add_action( 'admin_notices', __NAMESPACE__ . '\document_notices' );

/** What to do about a file that is larger than PHP takes; of an even larger one, WordPress learns nothing at all. */
function sentence_of_size() {
	/* translators: %s: size, such as "2 MB" */
	return sprintf( __( 'This server takes files up to %s. Paste the text of the file into the field instead.', 'series-schedule' ), size_format( wp_max_upload_size() ) );
}

/**
 * Why the form has changed no dates, and which ones the series has now.
 *
 * @param string $lost     From lost_in_form().
 * @param string $document What the series has.
 * @return string[]
 */
function sentences_of_loss( $lost, $document ) {
	return array(
		'file' === $lost ? sentence_of_size() : __( 'The field was empty.', 'series-schedule' ),
		'' === $document
			? __( 'The series has no dates yet, and stays a draft.', 'series-schedule' )
			: __( 'The series keeps the dates from before. To take them off all pages, make the series a draft.', 'series-schedule' ),
	);
}

/**
 * The note about a loss belongs to one visit.
 *
 * @param string[] $names Arguments that WordPress takes out of the address.
 */
function name_of_loss( $names ) {
	return array_merge( $names, array( LOST ) );
}
add_filter( 'removable_query_args', __NAMESPACE__ . '\name_of_loss' );

/**
 * Prints a notice.
 *
 * @param string   $kind      Class of WordPress: error or warning.
 * @param string   $title     First line.
 * @param string[] $sentences Below it.
 */
function notice( $kind, $title, $sentences ) {
	$items = implode( '', array_map( fn( $one ) => '<li>' . esc_html( $one ) . '</li>', $sentences ) );
	printf(
		'<div class="notice notice-%s series-schedule-notice"><p><strong>%s</strong></p><ul class="ul-disc">%s</ul></div>',
		esc_attr( $kind ),
		esc_html( $title ),
		$items // phpcs:ignore WordPress.Security.EscapeOutput
	);
}
