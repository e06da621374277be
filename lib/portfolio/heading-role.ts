import type { HeadingRole } from '../mapping/mapping';
import type { SnapshotHeading } from './snapshot';

/** What a heading is, flat as a snapshot holds it. */
export type FlatRole = Pick<SnapshotHeading, 'section' | 'part' | 'principle' | 'closing' | 'suggestion'>;

const NOTHING: FlatRole = { section: null, part: null, principle: null, closing: false, suggestion: null };

/** The role of a heading as a snapshot holds it. */
export function flatRole(role: HeadingRole): FlatRole {
  switch (role.kind) {
    case 'section':
      return { ...NOTHING, section: role.section };
    case 'part':
      return { ...NOTHING, section: role.section, part: role.part };
    case 'principle':
      return { ...NOTHING, principle: role.principle };
    case 'closing':
      return { ...NOTHING, closing: true };
    case 'topic':
      return { ...NOTHING, suggestion: role.suggestion };
  }
}

/** The role that a snapshot holds flat. */
export function roleOf({ section, part, principle, closing, suggestion }: FlatRole): HeadingRole {
  if (part !== null) return { kind: 'part', part, section };
  if (section !== null) return { kind: 'section', section };
  if (principle !== null) return { kind: 'principle', principle };
  return closing ? { kind: 'closing' } : { kind: 'topic', suggestion };
}
