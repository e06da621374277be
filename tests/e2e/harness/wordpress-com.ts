import { readFileSync } from 'node:fs';
import type { BrowserContext, Route } from 'playwright-core';
import { ROOT } from './prepared';
import type { Site } from './site';

/** The site's own address on WordPress.com, without a slash at the end. */
export const OWN_ADDRESS = 'https://mine.wordpress.com';

const OUTER = `${ROOT}/tests/hosts/wordpress-com/page.html`;
const EDITED = /^\/(?:page|post|edit\/\w+)\/mine\.wordpress\.com\/(?<id>\d+)$/u;
const TEXT = /^(?:text\/|application\/(?:json|javascript|x-javascript))/u;
/** Redirects of a log-in, and then some. */
const MOST_REDIRECTS = 6;
/** Headers that speak of the connection to this machine, or forbid what WordPress.com allows itself. */
const DROPPED = [
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'set-cookie',
  'x-frame-options',
  'content-security-policy',
];

/** Has the browser find WordPress.com at its addresses: see `tests/hosts/wordpress-com`. */
export async function answerAsWordPressCom(context: BrowserContext, site: Site): Promise<void> {
  const outer = readFileSync(OUTER, 'utf8');
  await context.route('https://wordpress.com/**', (route) => {
    const id = EDITED.exec(new URL(route.request().url()).pathname)?.groups?.id;
    if (id === undefined) return route.fulfill({ status: 404, body: '' });
    const body = outer.replace('EDITOR', embeddedEditor(id).replaceAll('&', '&amp;'));
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await context.route(`${OWN_ADDRESS}/**`, proxyTo(site.url));
}

function embeddedEditor(id: string): string {
  const parameters = new URLSearchParams({
    post: id,
    action: 'edit',
    calypsoify: '1',
    'block-editor': '1',
    'frame-nonce': 'a1b2c3',
    origin: 'https://wordpress.com',
  });
  return `${OWN_ADDRESS}/wp-admin/post.php?${parameters}`;
}

/** Answers with what a site answers, its address changed to the one asked for. Cookies stay on this side. */
function proxyTo(url: string): (route: Route) => Promise<void> {
  const cookies = new Map<string, string>();

  async function ask(address: string, route: Route, redirects: number): Promise<Response> {
    const request = route.request();
    const headers = new Headers({
      ...request.headers(),
      cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
    });
    for (const name of ['host', 'origin', 'referer', 'accept-encoding', 'content-length'])
      headers.delete(name);
    const body = redirects === 0 ? request.postDataBuffer() : null;
    const method = body === null && redirects > 0 ? 'GET' : request.method();
    const response = await fetch(address, {
      method,
      headers,
      redirect: 'manual',
      body: body && new Uint8Array(body),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/su);
      cookies.set(name, value);
    }
    const next = response.headers.get('location');
    if (next === null || redirects >= MOST_REDIRECTS) return response;
    return ask(new URL(next, address).href, route, redirects + 1);
  }

  return async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await ask(url + pathname + search, route, 0);
    const headers = Object.fromEntries([...response.headers].filter(([name]) => !DROPPED.includes(name)));
    const content = Buffer.from(await response.arrayBuffer());
    const isText = TEXT.test(response.headers.get('content-type') ?? '');
    const body = isText ? readdressed(content.toString('utf8'), url) : content;
    await route.fulfill({ status: response.status, headers, body });
  };
}

/** Addresses as they stand in HTML, in JSON and in parameters. */
function readdressed(text: string, url: string): string {
  const forms = [
    (address: string) => address,
    (address: string) => address.replaceAll('/', '\\/'),
    encodeURIComponent,
  ];
  return forms.reduce((changed, form) => changed.replaceAll(form(url), form(OWN_ADDRESS)), text);
}
