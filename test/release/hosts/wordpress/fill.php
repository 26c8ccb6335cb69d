<?php
// Installs WordPress, has an author write posts with briefs, and prints where they are.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv( 'PORT' );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/media.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

$admin = wp_install( 'Rehearsal', 'admin', 'admin@example.org', true, '', 'rehearsal' )['user_id'];
$failure = activate_plugin( 'mineral-brief/mineral-brief.php' );
if ( is_wp_error( $failure ) ) {
	exit( $failure->get_error_message() );
}
// Plug-ins are asked at the start of a request, which was before this one was there.
mineral_brief_register();

$author = wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'rehearsal', 'user_email' => 'author@example.org', 'role' => 'author' ) );
wp_set_current_user( $author );
kses_init();

function brief( $name ) {
	return file_get_contents( __DIR__ . "/briefs/$name.json" );
}

function upload( $name, $json ) {
	$file = wp_tempnam( $name );
	file_put_contents( $file, $json );
	$id = media_handle_sideload( array( 'name' => $name, 'tmp_name' => $file ), 0 );
	is_wp_error( $id ) && exit( $id->get_error_message() );
	return $id;
}

function block( $attributes ) {
	return get_comment_delimited_block_content( 'mineral-brief/brief', $attributes, '' );
}

function post( $content ) {
	return wp_insert_post( wp_slash( array( 'post_title' => 'A post', 'post_status' => 'publish', 'post_content' => $content ) ) );
}

/** As the editor of the block keeps it. */
function kept( $json ) {
	return strtr( $json, array( '<' => '\u003c', '>' => '\u003e', '&' => '\u0026' ) );
}

$broken = post( block( array( 'json' => '{"headline": "No end' ) ) );
$posts  = array(
	'two'     => post( block( array( 'json' => kept( brief( 'tungsten' ) ) ) ) . '[mineral_brief id="' . upload( 'cobalt.json', brief( 'cobalt' ) ) . '"]' ),
	'pasted'  => post( "Above.\n\n[mineral_brief]" . brief( 'tungsten' ) . "[/mineral_brief]\n\nBelow." ),
	'fetched' => post( '[mineral_brief src="/briefs/tungsten.json"][mineral_brief src="javascript:alert(1)"]' ),
	'hostile' => post( block( array( 'attachment' => upload( 'hostile.json', brief( 'hostile' ) ) ) ) ),
	'broken'  => $broken,
);

$GLOBALS['post'] = get_post( $broken );
setup_postdata( $GLOBALS['post'] );
echo "\n" . wp_json_encode(
	array(
		'posts'         => array_map( 'get_permalink', $posts ),
		'mayWriteHtml'  => user_can( $author, 'unfiltered_html' ),
		'authorPreview' => do_blocks( get_post( $broken )->post_content ),
	)
);
