import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ROOT } from './sources';

const manifestSchema = v.object({
  manifest_version: v.number(),
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
  content_scripts: v.array(v.object({ matches: v.array(v.string()) })),
  web_accessible_resources: v.optional(v.array(v.unknown())),
  content_security_policy: v.object({ extension_pages: v.string() }),
  externally_connectable: v.optional(v.unknown()),
});

/** The release builds. `npm test` makes them before these tests run. */
const BUILDS = [
  // `sidePanel` is what lets an extension show a page of its own beside the tabs; Firefox needs no permission for it.
  { build: 'chrome-mv3', permissions: ['storage', 'scripting', 'activeTab', 'sidePanel'] },
  { build: 'firefox-mv3', permissions: ['storage', 'scripting', 'activeTab'] },
];

describe.each(BUILDS)('manifest of $build', ({ build, permissions }) => {
  const path = join(ROOT, '.output', build, 'manifest.json');
  const manifest = () => v.parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')));

  test('is built', () => {
    expect(existsSync(path), `no ${path}: run npm run build`).toBe(true);
  });

  test('asks for these permissions and no others', () => {
    expect(manifest().manifest_version).toBe(3);
    expect(manifest().permissions).toEqual(permissions);
    expect(manifest().optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('has host permissions equal to the matches of its content scripts', () => {
    const matches = manifest().content_scripts.flatMap((script) => script.matches);
    expect([...new Set(matches)].sort()).toEqual([...manifest().host_permissions].sort());
    expect(manifest().host_permissions).toEqual(['https://*.wordpress.com/*']);
  });

  test('shows nothing to pages and connects to nothing', () => {
    expect(manifest().web_accessible_resources ?? []).toEqual([]);
    expect(manifest().externally_connectable).toBeUndefined();
    expect(manifest().content_security_policy.extension_pages).toContain("connect-src 'none'");
  });
});
