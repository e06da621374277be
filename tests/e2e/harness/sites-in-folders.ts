import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { type Site, site } from './site';
import { freePort, startWordPress, type WordPressServer } from './wordpress-server';

/** Sites of their own under one host, as many universities have them, and their end. */
export type SitesInFolders = { readonly sites: readonly Site[]; readonly stop: () => Promise<void> };

/**
 * Starts a WordPress in each of these folders of one host, such as "/one". Each is a WordPress by itself, told that it is
 * installed there; a server in front hands each request to the one whose folder it names.
 */
export async function startSitesInFolders(folders: readonly string[]): Promise<SitesInFolders> {
  const ports = new Map<string, number>();
  const front = createServer((asked, answer) => {
    const folder = folders.find((name) => asked.url === name || asked.url?.startsWith(`${name}/`));
    const port = folder === undefined ? undefined : ports.get(folder);
    if (port === undefined) answer.writeHead(404).end();
    else passOn(asked, answer, port);
  });
  const frontPort = await freePort();
  await new Promise<void>((resolve) => front.listen(frontPort, '127.0.0.1', resolve));
  const servers: WordPressServer[] = [];
  const stop = async () => {
    front.closeAllConnections();
    front.close();
    await Promise.all(servers.map((server) => server.stop()));
  };
  try {
    for (const folder of folders) {
      const port = await freePort();
      ports.set(folder, port);
      servers.push(await startWordPress('plain', port, `http://localhost:${frontPort}${folder}`));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { sites: servers.map(site), stop };
}

function passOn(asked: IncomingMessage, answer: ServerResponse, port: number): void {
  const { method, headers, url: path } = asked;
  const passed = request({ host: '127.0.0.1', port, method, headers, path }, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    // A site that is stopped, or a browser that is closed, breaks off what is on its way.
    pipeline(response, answer, () => {});
  });
  passed.on('error', () => answer.destroy());
  pipeline(asked, passed, () => {});
}
