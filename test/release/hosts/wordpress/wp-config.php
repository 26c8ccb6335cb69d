<?php
$address = 'http://127.0.0.1:' . getenv( 'PORT' );
define( 'WP_HOME', $address );
define( 'WP_SITEURL', $address );
define( 'DB_NAME', 'wordpress' );
define( 'DB_DIR', __DIR__ . '/wp-content/database' );
define( 'DB_FILE', 'wordpress.sqlite' );
define( 'AUTH_KEY', 'rehearsal' );
define( 'SECURE_AUTH_KEY', 'rehearsal' );
define( 'LOGGED_IN_KEY', 'rehearsal' );
define( 'NONCE_KEY', 'rehearsal' );
define( 'AUTH_SALT', 'rehearsal' );
define( 'SECURE_AUTH_SALT', 'rehearsal' );
define( 'LOGGED_IN_SALT', 'rehearsal' );
define( 'NONCE_SALT', 'rehearsal' );
// Nothing is asked of the network, and every notice of PHP counts.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'WP_DEFAULT_THEME', 'rehearsal' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
