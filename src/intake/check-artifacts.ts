/** Checks what is drawn for the page's sake: numbers, marks across the page, repeated heads and texts. */
import type { PageSetup } from '../document/document.ts';
import { onOneSpace } from '../document/reading.ts';
import { problem } from './check-places.ts';
import type { DrawnPage, DrawnText } from './drawn-page.ts';
import type { DrawnProblem, DrawnReason } from './drawn-problem.ts';
import { isPrinted } from './tagged.ts';

/** What the pages of a section should carry besides their text. */
export type Expected = Pick<PageSetup, 'pageNumber' | 'catchwords' | 'watermark'>;

/** A check takes the decorations that it knows and leaves the others. */
export interface Checked {
  readonly problems: readonly DrawnProblem[];
  readonly rest: readonly DrawnText[];
}

const PAGE_NUMBER = /^- (\d{1,5}) -$/;

export const artifactsOf = ({ texts }: DrawnPage): DrawnText[] =>
  texts.filter((text) => text.mark.kind === 'artifact' && isPrinted(text));

export const contentOf = ({ texts }: DrawnPage): DrawnText[] =>
  texts.filter((text) => text.mark.kind === 'content' && isPrinted(text));

/** The mark across the page: on every page of a draft, on no other. */
export function checkWatermark(
  index: number,
  { watermark = '' }: Expected,
  artifacts: readonly DrawnText[],
): Checked {
  const turned = artifacts.filter(({ isTurned }) => isTurned);
  const rest = artifacts.filter(({ isTurned }) => !isTurned);
  const drawn = onOneSpace(turned.map(({ text }) => text).join(''));
  if (drawn === watermark) return { problems: [], rest };
  const reason = drawn === '' ? 'no-watermark' : 'watermark';
  return { problems: [at(reason, index, drawn === '' ? watermark : drawn)], rest };
}

/**
 * Page numbers that count on.
 *
 * @param isFree the first number is not known: the Lampiran goes on from a body printed elsewhere
 * @returns a check for the pages in their order; `isFirst` is a section's first page
 */
export function openNumberCheck(
  isFree: boolean,
): (
  index: number,
  isFirst: boolean,
  expected: Expected,
  artifacts: readonly DrawnText[],
) => Checked {
  let next: number | undefined;
  return (index, isFirst, { pageNumber }, artifacts) => {
    if (isFirst && typeof pageNumber?.first === 'number' && !isFree) next = pageNumber.first;
    const found = artifacts.find(({ text }) => PAGE_NUMBER.test(text.trim()));
    const rest = artifacts.filter((each) => each !== found);
    const number = Number(PAGE_NUMBER.exec(found?.text.trim() ?? '')?.[1]);
    const isExpected = pageNumber !== undefined && (!isFirst || pageNumber.onFirstPage);
    const wanted = next ?? (found === undefined ? undefined : number);
    if (wanted !== undefined) next = wanted + 1;
    if (found === undefined) {
      const isMissing = isExpected && wanted !== undefined;
      return { problems: isMissing ? [at('no-page-number', index, `- ${wanted} -`)] : [], rest };
    }
    // A free number shows first on the second page at the latest.
    const isRight = number === wanted && (isExpected || (isFree && isFirst));
    return { problems: isRight ? [] : [problem('page-number', found)], rest };
  };
}

/** At the page's foot the first words of the next page. */
export function checkCatchword(
  page: DrawnPage,
  next: DrawnPage | undefined,
  { catchwords = false }: Expected,
  artifacts: readonly DrawnText[],
): Checked {
  if (!catchwords) return { problems: [], rest: artifacts };
  const lowest = Math.max(...contentOf(page).map(({ y }) => y));
  const isFoot = ({ y }: DrawnText): boolean => y > lowest;
  const foot = artifacts.filter(isFoot);
  const rest = artifacts.filter((each) => !isFoot(each));
  const [first] = foot;
  if (first === undefined) return { problems: [], rest };
  const words = toLetters(foot.map(({ text }) => text).join('')).replace(/\.{3}$|…$/, '');
  const isRight = next !== undefined && beginnings(next).some((each) => each.startsWith(words));
  return { problems: isRight ? [] : [problem('catchword', first)], rest };
}

/** What the page begins with, line by line: its first line from each of that line's texts on. */
function beginnings(page: DrawnPage): string[] {
  const lines = contentOf(page).sort((a, b) => (Math.abs(a.y - b.y) < 1 ? a.x - b.x : a.y - b.y));
  const top = lines[0]?.y ?? 0;
  const texts = lines.slice(0, 20).map(({ text }) => toLetters(text));
  const onFirst = lines.filter(({ y }) => Math.abs(y - top) < 1).slice(0, 20);
  // A term may stand in front of the first words, and a number in front of those.
  return onFirst.map((_, index) => texts.slice(index).join(''));
}

const toLetters = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

const at = (reason: DrawnReason, index: number, text: string): DrawnProblem => ({
  reason,
  page: index + 1,
  text,
});
