/** Operators that begin marked content: of the text, or of what is drawn for the page's sake. */
import type { Artifact } from '../../layout/page.ts';

/** Content of a structure element, by its number on the page (ISO 32000-1, 14.7.4.2). */
export function beginTagged(role: string, number: number): string {
  return `/${role}<</MCID ${number}>>BDC`;
}

/** Lines and shades: part of no text, repeated by no page. */
export const BEGIN_LAYOUT = '/Artifact<</Type/Layout>>BDC';

/** What artifacts are to a reader that skips them (ISO 32000-1, 14.8.2.2). */
const PAGINATION: Record<Artifact['of'], string> = {
  'page-number': '/Subtype/Header',
  catchword: '/Subtype/Footer',
  watermark: '/Subtype/Watermark',
  'repeated-head': '',
  'repeated-text': '',
  rule: '',
};

export function beginArtifact(of: Artifact['of']): string {
  return of === 'rule' ? BEGIN_LAYOUT : `/Artifact<</Type/Pagination${PAGINATION[of]}>>BDC`;
}
