import { signal } from '@preact/signals';
import { createSiteModel, type PageSite, type SiteModel } from '../../../lib/view/site-model';

/** Sites as the popup is shown them: the real list of those that were added, and a page in front that is as given. */
export function fakeSites(page: PageSite = { kind: 'looking' }, allowed: readonly string[] = []): SiteModel {
  const model = createSiteModel({
    address: null,
    look: async () => 'unknown',
    isAllowed: async () => false,
    allowed: async () => allowed,
    ask: async () => false,
    onChanged: () => {},
    leave: () => {},
  });
  return { ...model, page: signal(page), ask: () => {} };
}
