<?php
// A blog on this computer, for tests/journeys/hosts/wordpress.journey.js, which sets what is asked of the environment.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('BLOG_DATABASE'));
$table_prefix = 'wp_';

define('WP_HOME', getenv('BLOG_ADDRESS'));
define('WP_SITEURL', WP_HOME);
// Passwords of programs are for https, or for this.
define('WP_ENVIRONMENT_TYPE', 'local');

// It asks nobody for anything but the self-check.
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');

if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
