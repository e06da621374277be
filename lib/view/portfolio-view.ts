import type { Snapshot } from '../portfolio/snapshot';
import type { Portfolio } from '../portfolio/state';
import { requiredSections, type Section, sectionById, sectionsOf } from '../scheme';
import { areaOf, type SectionId } from '../scheme/ids';
import { type AreaView, areaAt, areasWithText, areaView } from './areas';
import { type Doubt, doubtsOf } from './doubts';
import { type GuideView, guideOf } from './guide';
import { type Known, knownOf } from './known';
import { type Member, membersOf } from './members';
import { type OpenItem, openItemsOf } from './open-items';
import type { ShownSection } from './section-model';
import { ownTitleOf, type SectionRowView, sectionRow } from './section-rows';

/** Everything that is worked out from one portfolio and what its documents hold. */
export type PortfolioView = {
  readonly portfolio: Portfolio;
  readonly members: readonly Member[];
  readonly known: ReadonlyMap<SectionId, Known>;
  /** Ready sections over the required ones. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly rows: readonly SectionRowView[];
  /** The rows of sections that the pathway leaves open. */
  readonly optionalRows: readonly SectionRowView[];
  readonly open: readonly OpenItem[];
  readonly doubts: readonly Doubt[];
  readonly guide: GuideView;
  /** The area the caret stands in, where the text does not say to which of its sections it belongs. */
  readonly area: AreaView | null;
};

/** The view of a portfolio. `shown`: what the guide shows; the first section not ready where there is none. */
export function portfolioView(
  portfolio: Portfolio,
  kept: Readonly<Record<string, Snapshot>>,
  live: Snapshot | null,
  shown: ShownSection | null,
): PortfolioView {
  const members = membersOf(portfolio, kept, live);
  const snapshots = members.filter((member) => member.counts).map((member) => member.snapshot);
  const open = live?.document.id ?? null;
  const all = sectionsOf(portfolio.pathway);
  const required = requiredSections(portfolio.pathway);
  const known = new Map(all.map((section) => [section.id, knownOf(section.id, snapshots, open)]));
  const knownFor = (section: Section) => known.get(section.id) ?? knownOf(section.id, snapshots, open);
  const current = shownSection(portfolio, all, required, shown?.section ?? null);
  const area = shown?.by === 'caret' ? areaAt(shown.at, snapshots) : null;
  const areas = areasWithText(snapshots, open);
  const row = (section: Section, at: number, rows: readonly Section[]) => {
    const own = areaOf(section.id);
    const isFirst = own !== null && rows.findIndex((other) => areaOf(other.id) === own) === at;
    const above = isFirst ? (areas.find((one) => one.area === own) ?? null) : null;
    return sectionRow(section, portfolio, knownFor(section), section === current && area === null, above);
  };
  return {
    portfolio,
    members,
    known,
    progress: {
      done: required.filter((section) => portfolio.ready[section.id] === true).length,
      total: required.length,
    },
    rows: required.map(row),
    optionalRows: all.filter((section) => !required.includes(section)).map(row),
    open: required.flatMap((section) =>
      openItemsOf(section, knownFor(section), {
        ready: portfolio.ready[section.id] === true,
        told: portfolio.media[section.id] === true,
        ownTitle: ownTitleOf(section.id, portfolio),
      }),
    ),
    doubts: doubtsOf(snapshots, portfolio.corrections),
    guide: guideOf(current, portfolio, knownFor(current)),
    area: area === null ? null : areaView(area, snapshots, open),
  };
}

/** The caret may stand in a section the pathway does not have: then the guide still shows it, outside the list. */
function shownSection(
  portfolio: Portfolio,
  all: readonly Section[],
  required: readonly Section[],
  shown: SectionId | null,
): Section {
  if (shown !== null) return all.find((section) => section.id === shown) ?? sectionById(shown);
  const next = required.find((section) => portfolio.ready[section.id] !== true) ?? required[0];
  return next ?? sectionById('context');
}
