import { parseArgs } from 'node:util';
import { failPlainly, PlainError, say } from './prepare/say.mjs';
import { prepare } from './prepare.mjs';

/** Starts one WordPress by hand and keeps it until Ctrl+C: `--version plain|newest` and `--port N`. */
async function main() {
  const { values } = parseArgs({
    options: { version: { type: 'string', default: 'newest' }, port: { type: 'string', default: '9400' } },
  });
  if (values.version !== 'plain' && values.version !== 'newest') {
    throw new PlainError('--version is "plain" (editor without a frame) or "newest".');
  }
  // Ending while it starts: leaving by exit ends the server too.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  await prepare();
  const { tsImport } = await import('tsx/esm/api');
  const { askSite, startWordPress } = await tsImport('../e2e/harness/wordpress-server.ts', import.meta.url);
  const server = await startWordPress(values.version, Number(values.port));
  say(`WordPress ${server.version}: ${server.url} (you are logged in). Ctrl+C ends it.`);
  for (const page of await askSite(server.url, '/pages')) {
    say(`  ${page.title}: ${server.url}/wp-admin/post.php?post=${page.id}&action=edit`);
  }
}

main().catch(failPlainly);
