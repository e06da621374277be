import { describe, expect, it, vi } from 'vitest';
import { newId } from '../../../lib/view/new-id';

describe('a new id', () => {
  it('is another each time, and always as long', () => {
    const ids = Array.from({ length: 500 }, newId);
    expect(new Set(ids).size).toBe(500);
    expect(ids.every((id) => /^[0-9a-f]{32}$/u.test(id))).toBe(true);
  });

  it('is made where the page is not encrypted, and has no randomUUID', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(7) });
    expect(newId()).toBe('07'.repeat(16));
    vi.unstubAllGlobals();
  });
});
