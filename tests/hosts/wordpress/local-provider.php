<?php
/* Plugin Name: Takes the self-check from this computer, from which WordPress takes nothing by itself. */
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, (int) getenv('PROVIDER_PORT')]);
// No browser asks for an icon.
add_action('wp_head', fn () => print '<link rel="icon" href="data:,">');
