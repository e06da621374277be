import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { WORDPRESS_KINDS, type WordPressKind } from './prepared';
import { startWordPress, type WordPressServer } from './wordpress-server';

/**
 * A desk where test files ask for a WordPress: it is started when the first one asks and shared by all of the run, since
 * a start costs seconds. Returns the end of all that were started.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = new Map<WordPressKind, Promise<WordPressServer>>();
  const desk = createServer(async (request, response) => {
    const kind = WORDPRESS_KINDS.find((name) => request.url === `/${name}`);
    if (kind === undefined) {
      response.writeHead(404).end(`There is no WordPress called ${request.url}.`);
      return;
    }
    const server = started.get(kind) ?? startWordPress(kind);
    started.set(kind, server);
    try {
      const { version, url } = await server;
      response.end(JSON.stringify({ kind, version, url }));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  const address = desk.address();
  if (address === null || typeof address === 'string') throw new Error('The desk has no port.');
  project.provide('wordpressDesk', `http://127.0.0.1:${address.port}`);
  return async () => {
    desk.close();
    const servers = await Promise.allSettled(started.values());
    await Promise.all(
      servers.map((server) => (server.status === 'fulfilled' ? server.value.stop() : undefined)),
    );
  };
}
