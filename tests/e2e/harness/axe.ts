import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One thing that axe finds wrong: the rule, what it asks for, and the markup of each place. */
export type AxeFinding = { readonly rule: string; readonly help: string; readonly places: readonly string[] };

/**
 * Runs axe on one element of the page, its open shadow root included. `selector` names the extension's host element,
 * or `html` for a page of the extension's own. How large targets are is looked at as well (WCAG 2.2, 2.5.8), which axe does
 * not do by itself. The script is evaluated, not added as a node, so that the witness of
 * rule 1 has nothing to see.
 */
export async function axeFindings(page: Page, selector: string): Promise<AxeFinding[]> {
  await page.evaluate(SOURCE);
  const result = await page.evaluate(
    (root) =>
      (
        globalThis as unknown as { axe: { run: (context: string, options: object) => Promise<AxeResults> } }
      ).axe.run(root, { rules: { 'target-size': { enabled: true } } }),
    selector,
  );
  return result.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    places: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
  }));
}
