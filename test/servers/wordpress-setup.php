<?php
/**
 * Installs WordPress: php wordpress-setup.php <folder of the site> <roles, separated by commas>
 */

list( , $root, $roles ) = $argv;

$_SERVER['HTTPS']     = 'on';
$_SERVER['HTTP_HOST'] = 'localhost';
define( 'WP_INSTALLING', true );

preg_match( "/'DB_HOST', 'localhost:([^']+)'/", file_get_contents( $root . '/wp-config.php' ), $socket );
$database = new mysqli( 'localhost', 'root', '', '', 0, $socket[1] );
$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

require $root . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

// Nobody gets mail from a test.
function wp_mail() {
	return true;
}

wp_install( 'Eine Stiftung', 'administrator', 'admin@stiftung.example', true, '', 'administrator', 'de_DE' );
foreach ( explode( ',', $roles ) as $role ) {
	$id = username_exists( $role );
	if ( ! $id ) {
		$id = wp_create_user( $role, $role, $role . '@stiftung.example' );
	}
	( new WP_User( $id ) )->set_role( $role );
}
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'WPLANG', 'de_DE' );
update_option( 'date_format', 'j. F Y' );
update_option( 'time_format', 'G:i' );
update_option( 'timezone_string', 'Europe/Berlin' );
// The tour through the editor would stand in the way.
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
}
flush_rewrite_rules();
