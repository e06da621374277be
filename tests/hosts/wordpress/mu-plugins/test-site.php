<?php
/**
 * Plugin Name: Test site
 * Description: Makes a fresh WordPress a quiet test site that holds the sample portfolio. For tests only: it lets anyone
 * who reaches the site make and read pages.
 */

/** The folder with the sample's pages, and an option that says which state of it was put in. */
const TEST_SITE_SAMPLE = WP_CONTENT_DIR . '/sample/content';
const TEST_SITE_SEEDED = 'test_site_seeded';

// Nothing leaves the machine: WordPress asks its makers about updates and browsers, and waits long for an answer.
add_filter('pre_http_request', fn() => new WP_Error('offline', 'The test site asks nobody.'));
remove_action('init', 'wp_cron');
foreach (['core', 'plugins', 'themes'] as $kind) {
    add_filter("pre_site_transient_update_$kind", fn() => (object) ['last_checked' => time()]);
}
add_filter('admin_email_check_interval', '__return_zero');
// Avatars would come from another host.
add_filter('pre_option_show_avatars', '__return_zero');
add_filter('wp_resource_hints', '__return_empty_array');
add_filter('should_load_remote_block_patterns', '__return_false');
// The dashboard would try out compression with three requests a page until it knows.
add_filter('pre_site_option_can_compress_scripts', '__return_zero');
add_filter('pre_option_can_compress_scripts', '__return_zero');

/** The site is at home under whatever name it is asked by, as a site of the candidate's own would be. */
function test_site_under_its_name(string $url): string
{
    return preg_replace('~//[^/]+~', '//' . ($_SERVER['HTTP_HOST'] ?? 'localhost'), $url, 1);
}
add_filter('option_siteurl', 'test_site_under_its_name', 20);
add_filter('option_home', 'test_site_under_its_name', 20);

/** A visitor with this cookie meets a site that has its REST interface closed: by refusing, or by being silent of it. */
add_filter('rest_authentication_errors', function ($errors) {
    switch ($_COOKIE['test_site_interface'] ?? '') {
        case 'refused':
            return new WP_Error('rest_login_required', 'The interface is closed.', ['status' => 401]);
        case 'hidden':
            wp_die('Nothing to see here.', '', ['response' => 404]);
        default:
            return $errors;
    }
});

/** Editors open without the welcome guide and without the choice of patterns. */
add_filter('get_user_metadata', function ($value, $user, $key) {
    global $wpdb;
    if ($key !== $wpdb->get_blog_prefix() . 'persisted_preferences' || $value !== null) {
        return $value;
    }
    remove_filter(current_filter(), __FUNCTION__);
    return [[
        'core/edit-post' => ['welcomeGuide' => false, 'welcomeGuideTemplate' => false],
        'core/edit-site' => ['welcomeGuide' => false, 'welcomeGuidePage' => false, 'welcomeGuideStyles' => false],
        'core' => ['enableChoosePatternModal' => false],
        '_modified' => '2020-01-01T00:00:00.000Z',
    ]];
}, 10, 3);

/** Pages whose title begins with "Classic:" open in the classic editor. */
add_filter('use_block_editor_for_post', function ($use, $post) {
    return str_starts_with($post->post_title, 'Classic:') ? false : $use;
}, 10, 2);

/** One visit in another theme that is there (`?test_theme=NAME`), or as it is seen without the toolbar (`?test_bar=off`). */
if (preg_match('/^[a-z]+$/', $_GET['test_theme'] ?? '')) {
    foreach (['template', 'stylesheet'] as $option) {
        add_filter("pre_option_$option", fn() => $_GET['test_theme']);
    }
}
if (($_GET['test_bar'] ?? '') === 'off') {
    add_filter('show_admin_bar', '__return_false');
}

/** Puts the sample's pages in, once: files in name order, the first comment line holds title and slug. */
function test_site_seed(): void
{
    if (get_option(TEST_SITE_SEEDED) || wp_installing()) {
        return;
    }
    update_option(TEST_SITE_SEEDED, '1');
    update_option('blogname', 'Morag Ellery: Senior CMALT portfolio');
    update_option('blogdescription', 'A made-up portfolio for trying things out');
    foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any', 'numberposts' => -1]) as $stock) {
        wp_delete_post($stock->ID, true);
    }
    foreach (glob(TEST_SITE_SAMPLE . '/*.html') as $order => $file) {
        $text = file_get_contents($file);
        preg_match('/^<!-- page (\{.*\}) -->\n/', $text, $found);
        $page = json_decode($found[1], true);
        $id = test_site_insert($page['title'], substr($text, strlen($found[0])), $page['slug'], $order);
        if ($order === 0) {
            update_option('show_on_front', 'page');
            update_option('page_on_front', $id);
        }
    }
}
add_action('init', 'test_site_seed', 99);

/** Inserts a published page of the first user's, its markup as it is, after the sample's pages. `more`: what of that is otherwise. Returns its id. */
function test_site_insert(string $title, string $content, string $slug = '', int $order = 1000, array $more = []): int
{
    kses_remove_filters();
    $id = wp_insert_post($more + [
        'post_type' => 'page',
        'post_status' => 'publish',
        'post_author' => 1,
        'post_title' => wp_slash($title),
        'post_name' => $slug,
        'post_content' => wp_slash($content),
        'menu_order' => $order,
    ], true);
    return is_wp_error($id) ? 0 : $id;
}

/** What the harness asks for: the pages there are, making one, and a page's saved markup. */
add_action('rest_api_init', function () {
    $open = ['permission_callback' => '__return_true'];
    register_rest_route('test-site/v1', '/pages', [
        ['methods' => 'GET', 'callback' => fn() => array_map(
            fn($page) => ['id' => $page->ID, 'slug' => $page->post_name, 'title' => $page->post_title],
            get_pages(['sort_column' => 'menu_order']) ?: []
        )] + $open,
        ['methods' => 'POST', 'callback' => fn($request) => [
            'id' => test_site_insert($request['title'], $request['content'], '', 1000, $request['more'] ?? []),
        ]] + $open,
    ]);
    register_rest_route('test-site/v1', '/pages/(?P<id>\d+)', [
        'methods' => 'GET',
        'callback' => fn($request) => ['content' => get_post_field('post_content', $request['id'], 'raw')],
    ] + $open);
});
