import { build } from 'vite';
import { ROOT } from '../harness/prepared';

/** The page of the gallery, built in memory: it is no part of the extension. */
export async function buildGallery(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${ROOT}/tests/e2e/gallery/page.tsx`, formats: ['iife'], name: 'gallery' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !('output' in output)) throw new Error('the gallery was not built');
  return output.output[0].code;
}

/** A page to stand beside: a made-up editor with text in it. */
export function galleryHtml(script: string): string {
  const paragraph = '<p>In my second year I rebuilt the induction course with the library team.</p>';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Gallery</title>
    <style>html{font-size:11px}body{margin:0;padding:48px;background:#e9ebee;font:16px/1.6 serif}
    main{max-width:560px;background:#fff;padding:40px}</style></head>
    <body><main><h1>Teaching and learning</h1><h2>2b Your target learners</h2>${paragraph.repeat(6)}</main>
    <script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
