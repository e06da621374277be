import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Three kinds of tests. `unit`: pure code, in node. `dom`: parsing and components, in happy-dom. `e2e`: layout, focus,
 * selection, storage and WordPress, in a real browser with the built extension.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Property tests make hundreds of runs, which take long on a busy machine.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/hosts/**'],
        },
      },
      {
        extends: true,
        esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
        test: {
          name: 'dom',
          environment: 'happy-dom',
          testTimeout: 60_000,
          include: ['tests/**/*.dom-test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/harness/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          retry: 0,
        },
      },
    ],
  },
});
