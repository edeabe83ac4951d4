const PLUGIN = 'deploy/wordpress/series-schedule';
const SAVE = { row: 'E43', file: `${PLUGIN}/includes/save.php`, test: 'test/hosts/wordpress-series.test.js' };
const REST = { row: 'E43', file: `${PLUGIN}/includes/rest.php`, test: 'test/hosts/wordpress-served.test.js' };
const FORM = {
  row: 'E43',
  file: `${PLUGIN}/edit-screen/edit-screen.js`,
  test: 'test/hosts/assistant-in-form.test.js',
};
const PAGE = { row: 'E43', test: 'test/hosts/wordpress-page.test.js' };

/** The promises of the WordPress plug-in. @type {import('./mutations.js').Mutation[]} */
export const wordpress = [
  {
    ...SAVE,
    why: 'WordPress saves a document that is broken',
    found: "if ( '' === refusal_of( $text ) ) {",
    replacement: 'if ( true ) {',
  },
  {
    ...SAVE,
    why: 'WordPress forgets a text that it refuses',
    found: '		update_post_meta( $id, REFUSED, wp_slash( $text ) );\n',
    replacement: '',
  },
  {
    ...SAVE,
    why: 'WordPress takes backslashes out of a document',
    found: 'update_post_meta( $id, DOCUMENT, wp_slash( $text ) );',
    replacement: 'update_post_meta( $id, DOCUMENT, $text );',
  },
  {
    ...SAVE,
    why: 'WordPress saves a document without the nonce of its form',
    found: "! wp_verify_nonce( $nonce, 'series-schedule-' . $id ) || ",
    replacement: '',
  },
  {
    ...SAVE,
    why: 'WordPress saves a document for somebody who may not edit it',
    found: " || ! current_user_can( 'edit_post', $id )",
    replacement: '',
  },
  {
    ...SAVE,
    why: 'WordPress publishes a series without a document',
    found: "$data['post_status'] = 'draft';",
    replacement: '',
  },
  {
    ...REST,
    why: 'WordPress serves no series to pages of others',
    found: "header( 'Access-Control-Allow-Origin: *' );",
    replacement: '',
  },
  {
    ...REST,
    why: 'WordPress answers an unchanged series with the whole document',
    found: '$is_known ? 304 : 200',
    replacement: '200',
  },
  {
    ...REST,
    why: 'WordPress serves a series that is not published',
    file: `${PLUGIN}/includes/document.php`,
    found: " && 'publish' === get_post_status( $id )",
    replacement: '',
  },
  {
    ...FORM,
    why: 'the form does not get what the assistant writes',
    found: 'field.value = data.text;',
    replacement: '{}',
  },
  {
    ...FORM,
    why: 'the field is folded away before the assistant is there',
    found: '  // What browsers restore in a field is no change.\n',
    replacement: '  byHand.open = false;\n',
  },
  {
    ...PAGE,
    why: 'the list in the page does not say that a session is cancelled',
    file: `${PLUGIN}/includes/fallback.php`,
    found: 'array_filter( array( esc_html( $row->status ), $time,',
    replacement: 'array_filter( array( $time,',
  },
  {
    ...PAGE,
    why: 'visitors read the note for editors about a series that is missing',
    file: `${PLUGIN}/includes/embed.php`,
    found: "current_user_can( 'edit_posts' ) ?",
    replacement: 'true ?',
  },
  {
    ...PAGE,
    why: 'a shortcode puts any value into an attribute',
    file: `${PLUGIN}/includes/embed.php`,
    found: 'is_scalar( $value ) && preg_match( $pattern, (string) $value ) &&',
    replacement: 'is_scalar( $value ) &&',
  },
  {
    row: 'E43',
    why: 'an element that an author pastes is removed',
    file: `${PLUGIN}/includes/pasted.php`,
    found: "if ( 'post' === $context && is_array( $tags ) ) {",
    replacement: 'if ( false ) {',
    test: 'test/hosts/wordpress-pasted.test.js',
  },
  {
    row: 'E43',
    why: 'uninstalling leaves the series',
    file: `${PLUGIN}/uninstall.php`,
    found: 'wp_delete_post( (int) $id, true );',
    replacement: '',
    test: 'test/hosts/wordpress-plugin.test.js',
  },
  {
    row: 'E43',
    why: 'the block does not bring the script into the editor',
    file: `${PLUGIN}/blocks/terminreihe/block.json`,
    found: '  "script": "series-schedule",\n',
    replacement: '',
    test: 'test/hosts/wordpress-block.test.js',
  },
];
