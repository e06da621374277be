import { defineConfig } from 'wxt';
import { SUGGESTED_KEYS } from './lib/messaging/shortcut';

/**
 * Hosts whose pages Sidenote reads. They equal the matches of the content scripts: Chromium grants `scripting` on a
 * page for host permissions only. Test and demonstration builds (`--mode e2e`) add the local test host.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  manifestVersion: 3,
  // What is handed out is 3% smaller for Terser, which takes too long for the builds of the tests.
  vite: ({ mode }) => ({
    build:
      mode === 'production'
        ? { minify: 'terser', terserOptions: { ecma: 2020, compress: { passes: 3 } } }
        : {},
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en_GB',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [
      'https://*.wordpress.com/*',
      ...(mode === 'e2e' ? ['http://localhost/*', 'http://127.0.0.1/*'] : []),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'toggle-sidebar': {
        suggested_key: SUGGESTED_KEYS['toggle-sidebar'],
        description: '__MSG_panel_shortcut_toggle__',
      },
      'next-open-item': {
        suggested_key: SUGGESTED_KEYS['next-open-item'],
        description: '__MSG_panel_shortcut_next__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sidenote@sidenote.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
