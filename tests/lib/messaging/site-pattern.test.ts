import { describe, expect, it } from 'vitest';
import { coversAddress, hostOfPattern, sitePatternOf } from '../../../lib/messaging/site-pattern';

describe('the pattern of a site', () => {
  it.each([
    ['https://folio.example/blog/wp-admin/post.php?post=1', 'https://folio.example/*'],
    ['http://folio.example/', 'http://folio.example/*'],
    ['http://folio.example:8080/x', 'http://folio.example/*'],
    ['https://FOLIO.example', 'https://folio.example/*'],
    ['https://b\u00fccher.example/', 'https://xn--bcher-kva.example/*'],
    ['http://127.0.0.1:9400/', 'http://127.0.0.1/*'],
    ['http://[::1]:9400/', 'http://[::1]/*'],
    ['about:blank', null],
    ['file:///home/me/page.html', null],
    ['chrome://extensions/', null],
    ['', null],
  ])('of %s', (address, pattern) => {
    expect(sitePatternOf(address)).toBe(pattern);
    if (pattern !== null) expect(coversAddress(pattern, address)).toBe(true);
  });

  it.each([
    ['https://folio.example/*', 'http://folio.example/', false],
    ['https://folio.example/*', 'https://www.folio.example/', false],
    ['https://folio.example/*', 'https://folio.example.evil/', false],
    ['https://*.folio.example/*', 'https://www.folio.example/', true],
    ['https://*.folio.example/*', 'https://folio.example/', true],
    ['https://*.folio.example/*', 'https://notfolio.example/', false],
    ['https://*/*', 'https://any.example/', true],
    ['*://any.example/*', 'http://any.example/', true],
    ['*://*/*', 'file:///x', false],
    ['<all_urls>', 'https://any.example/', false],
    ['https://folio.example/*', 'not an address', false],
  ])('%s and %s', (pattern, address, covers) => {
    expect(coversAddress(pattern, address)).toBe(covers);
  });

  it('is named by its host', () => {
    expect(hostOfPattern('https://folio.example/*')).toBe('folio.example');
    expect(hostOfPattern('https://*/*')).toBeNull();
  });
});
