import { type AskSite, SiteFailure } from '../site-contract';

/** What a list answers: the entries of this page of it, and how many pages and entries there are where it says so. */
export type ListAnswer = {
  readonly entries: readonly unknown[];
  readonly pages: number | null;
  readonly total: number | null;
};

/** The REST interface of one site, as its user. */
export type SiteInterface = {
  /** Whether it knows who is asking. A nonce is what WordPress takes a session for one by. */
  readonly isSignedIn: () => Promise<boolean>;
  /** A page of a list. Rejects with `SiteFailure`. */
  readonly list: (path: string, parameters: Readonly<Record<string, string>>) => Promise<ListAnswer>;
};

/** What WordPress gives as a nonce: see `wp_create_nonce`. Whoever is not signed in gets "0". */
const NONCE = /^[0-9a-f]{8,12}$/u;

/**
 * The ways to the interface, the one that always works first: WordPress answers to a parameter of its address whatever
 * its permalinks are. Some sites close that one and leave the other open.
 */
const WAYS = [
  (home: string, path: string) => new URL(`${home}?rest_route=${path}`),
  (home: string, path: string) => new URL(`${home}wp-json${path}`),
];

/** The interface of the site at `home`, its address with a slash at the end. */
export function siteInterface(home: string, ask: AskSite): SiteInterface {
  let nonce: Promise<string | null> | null = null;
  let way = 0;

  async function requestNonce(): Promise<string | null> {
    const response = await request(`${home}wp-admin/admin-ajax.php?action=rest-nonce`, {});
    const text = response.ok ? (await response.text()).trim() : '';
    return NONCE.test(text) ? text : null;
  }

  function currentNonce(): Promise<string | null> {
    nonce ??= requestNonce();
    return nonce;
  }

  async function request(address: string, headers: Readonly<Record<string, string>>): Promise<Response> {
    try {
      return await ask(address, headers);
    } catch {
      throw new SiteFailure('offline');
    }
  }

  async function get(path: string, parameters: Readonly<Record<string, string>>): Promise<Response> {
    const address = WAYS[way]?.(home, path) ?? new URL(home);
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    const known = await currentNonce();
    return request(address.href, known === null ? {} : { 'X-WP-Nonce': known });
  }

  async function list(
    path: string,
    parameters: Readonly<Record<string, string>>,
    tries = 0,
  ): Promise<ListAnswer> {
    const response = await get(path, parameters);
    const body: unknown = await response.json().catch(() => null);
    if (response.ok && Array.isArray(body)) {
      return {
        entries: body,
        pages: numberIn(response, 'X-WP-TotalPages'),
        total: numberIn(response, 'X-WP-Total'),
      };
    }
    const code = codeOf(body);
    // A nonce holds for some hours, and a page can be open for days.
    if (code === 'rest_cookie_invalid_nonce' && tries === 0) {
      nonce = null;
      return list(path, parameters, 1);
    }
    if (response.status === 429 || response.status >= 500) throw new SiteFailure('site-error');
    if (code !== null && code !== 'rest_no_route' && response.status !== 404)
      throw new SiteFailure('refused');
    if (way + 1 >= WAYS.length) throw new SiteFailure('no-interface');
    way++;
    return list(path, parameters, tries);
  }

  return {
    isSignedIn: async () => (await currentNonce()) !== null,
    list: (path, parameters) => list(path, parameters),
  };
}

/** What went wrong in WordPress's own words, such as "rest_forbidden"; null where the answer is none of WordPress's. */
function codeOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('code' in body)) return null;
  return typeof body.code === 'string' ? body.code : null;
}

function numberIn(response: Response, header: string): number | null {
  const value = response.headers.get(header) ?? '';
  return /^\d{1,9}$/u.test(value) ? Number(value) : null;
}
