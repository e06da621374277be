/**
 * ALT's own pages. Whatever has to be official is read there: the wording of a section, the declaration to sign, forms.
 *
 * Source: the addresses stand in the guidelines, save `submit`, which is in ALT's announcement of January 2025.
 */

/** Pages we link to. */
export const LINK_IDS = ['scheme', 'guidelines', 'examples', 'submit'] as const;

/** One of the pages we link to. */
export type LinkId = (typeof LINK_IDS)[number];

/** A page of ALT's. */
export type Link = {
  readonly id: LinkId;
  readonly name: string;
  /** What a candidate finds there. */
  readonly about: string;
  readonly url: string;
};

const ALT = 'https://www.alt.ac.uk';

/** ALT's pages, https all of them. */
export const LINKS: Readonly<Record<LinkId, Link>> = {
  scheme: {
    id: 'scheme',
    name: 'CMALT at ALT',
    about: 'The scheme, its three pathways, and how to register.',
    url: `${ALT}/certified-membership/cmalt`,
  },
  guidelines: {
    id: 'guidelines',
    name: 'ALT’s guidelines and support',
    about: 'The official guidelines for each pathway, with the declaration to sign, and help for candidates.',
    url: `${ALT}/certified-membership/cmalt-support`,
  },
  examples: {
    id: 'examples',
    name: 'Portfolios that passed',
    about: 'Examples that their authors have shared.',
    url: `${ALT}/certified-membership/cmalt-sharing-initiative`,
  },
  submit: {
    id: 'submit',
    name: 'Submit your portfolio',
    about: 'The form, and what to have ready.',
    url: `${ALT}/cmalt/submitting-portfolio`,
  },
};
