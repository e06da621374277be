import { ROOT } from './prepare/places.mjs';
import { failPlainly, runStep } from './prepare/say.mjs';
import { prepare } from './prepare.mjs';

/**
 * Shows the extension at work: a real WordPress that holds the sample portfolio, in Chromium, with the sidebar open.
 * With a display it stays until the window is closed or Ctrl+C is pressed; without one it goes through the main states
 * by itself, saves screenshots under `.output/start` and prints the table of sections.
 */
async function main() {
  // Leaving by exit ends the server and the browser too, whatever is under way.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  await prepare();
  await runStep('Building the extension', 'npx', ['wxt', 'build', '--mode', 'e2e'], { cwd: ROOT });
  const { tsImport } = await import('tsx/esm/api');
  const { demonstrate } = await tsImport('./start/demonstrate.ts', import.meta.url);
  await demonstrate();
  process.exit(0);
}

main().catch(failPlainly);
