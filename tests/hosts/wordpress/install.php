<?php
// Installs the blog and an author, who has not the right `unfiltered_html`; prints the author's password for programs.
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('A blog', 'editor', 'editor@example.org', true, '', 'a password');
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => 'another password', 'role' => 'author']);
[$password] = WP_Application_Passwords::create_new_application_password($author, ['name' => 'A journey']);
echo $password;
