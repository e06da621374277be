import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
/** The nested package that brings WordPress. */
export const HOSTS = `${ROOT}/tests/hosts`;
/** What is downloaded or unpacked once and kept between runs. Git does not see it. */
export const CACHE = `${HOSTS}/.cache`;
/** What was prepared, for the tests to read: `{ chromium, firefox, wordpress: { plain, newest } }`. */
export const PREPARED = `${CACHE}/prepared.json`;
