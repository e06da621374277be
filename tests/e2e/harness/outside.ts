import { createServer } from 'node:http';

/** A request that wanted to leave this machine. */
export type OutsideRequest = { readonly method: string; readonly address: string };

/**
 * Where Chromium itself fetches the word lists of its spelling checker once somebody types. No switch or preference keeps
 * it from asking; no part of the extension knows the address, which the requests of its own show (own-requests.ts).
 */
const SPELLING_LISTS = 'redirector.gvt1.com:443';

/** Counts what wants to leave the browser. */
export type OutsideWatch = {
  readonly port: number;
  readonly seen: () => readonly OutsideRequest[];
  readonly stop: () => Promise<void>;
};

/**
 * Starts a proxy that notes every request and refuses it. A browser that is told to use it sends there whatever is
 * not for this machine itself, from pages, workers and its own services alike, so rule 2 is counted where nothing can
 * get round it.
 */
export function startOutsideWatch(): Promise<OutsideWatch> {
  const requests: OutsideRequest[] = [];
  const server = createServer((request, response) => {
    requests.push({ method: request.method ?? 'GET', address: request.url ?? '' });
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    const address = request.url ?? '';
    if (address !== SPELLING_LISTS) requests.push({ method: 'CONNECT', address });
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('The proxy has no port.'));
        return;
      }
      resolve({
        port: address.port,
        seen: () => requests,
        stop: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}
