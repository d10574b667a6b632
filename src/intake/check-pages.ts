/** Everything on a printed decree's pages that its structure and its source do not account for. */
import type { Document } from '../document/document.ts';
import {
  artifactsOf,
  type Checked,
  checkCatchword,
  checkWatermark,
  contentOf,
  type Expected,
  openNumberCheck,
} from './check-artifacts.ts';
import { checkTable, checkTexts, checkVisible, problem } from './check-places.ts';
import { openRepeatCheck } from './check-repeats.ts';
import type { DrawnText } from './drawn-page.ts';
import type { DrawnProblem } from './drawn-problem.ts';
import type { PrintedDecree } from './read-decree.ts';
import { drawnOf, isPrinted, type TaggedSection } from './tagged.ts';

/** A page as far as it is known what it belongs to. */
interface SectionOfPage {
  readonly section: number;
  readonly isFirst: boolean;
}

/**
 * @param document what should be printed, for its page set-ups
 * @returns by pages
 */
export function checkPages(printed: PrintedDecree, document: Document): DrawnProblem[] {
  const { pages, tagged, annotations } = printed;
  const problems = [
    ...annotations.problems,
    ...checkVisible(pages),
    ...tagged.untagged.map((text) => problem('stray', text)),
    ...pages.flatMap(({ texts }) =>
      texts
        .filter((text) => text.mark.kind === 'none' && isPrinted(text))
        .map((text) => problem('stray', text)),
    ),
    ...tagged.sections.flatMap((section) => checkSection(section, printed)),
    ...checkArtifacts(printed, document),
    ...checkImages(printed, document),
  ];
  return gather(problems).sort((a, b) => a.page - b.page);
}

/** Beyond so many of one kind on one page only the first is told, with the number of the others. */
const MOST_ON_PAGE = 4;

function gather(problems: readonly DrawnProblem[]): DrawnProblem[] {
  const groups = new Map<string, DrawnProblem[]>();
  for (const each of problems) {
    const key = `${each.reason} ${each.page}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= MOST_ON_PAGE) return group;
    return [{ ...first, more: group.length - 1 }];
  });
}

function checkSection({ blocks }: TaggedSection, { tables, pages }: PrintedDecree): DrawnProblem[] {
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? [block] : []));
  return [
    ...checkTexts(texts),
    ...blocks.flatMap((block) => {
      if (block.kind === 'text') return [];
      const placed = tables.get(block);
      if (placed !== undefined) return checkTable(placed, pages);
      const rows = [...block.head, ...block.groups.flat()];
      const [first] = rows.flatMap(({ cells }) => cells.flatMap(drawnOf));
      return first === undefined ? [] : [problem('table', first)];
    }),
  ];
}

function checkArtifacts(printed: PrintedDecree, document: Document): DrawnProblem[] {
  const { pages, tagged, tables } = printed;
  const places = sectionsOfPages(printed);
  const [only] = document.sections;
  const repeats = tagged.sections.map(({ blocks }, section) =>
    blocks.flatMap((block) => {
      const table = block.kind === 'table' ? tables.get(block) : undefined;
      return table === undefined ? [] : [openRepeatCheck(table, continuedOf(document, section))];
    }),
  );
  const checkNumber = openNumberCheck(document.sections.length === 1 && isAttachment(only));
  return pages.flatMap((page, index) => {
    const { section, isFirst } = places[index] ?? { section: 0, isFirst: false };
    const expected: Expected = document.sections[section]?.page ?? {};
    const problems: DrawnProblem[] = [];
    let rest: readonly DrawnText[] = artifactsOf(page);
    const run = (check: (artifacts: readonly DrawnText[]) => Checked): void => {
      const checked = check(rest);
      problems.push(...checked.problems);
      rest = checked.rest;
    };
    run((artifacts) => checkWatermark(index, expected, artifacts));
    run((artifacts) => checkNumber(index, isFirst, expected, artifacts));
    run((artifacts) => checkCatchword(page, pages[index + 1], expected, artifacts));
    for (const check of repeats[section] ?? []) run((artifacts) => check(index, artifacts));
    return [...problems, ...rest.map((text) => problem('stray', text))];
  });
}

/** The Lampiran printed alone, whose first number depends on a body that is not here. */
const isAttachment = (section: Document['sections'][number] | undefined): boolean =>
  section?.blocks.some((block) => block.kind === 'table' && block.continued !== undefined) === true;

function continuedOf({ sections }: Document, section: number): string {
  const tables = (sections[section]?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? [block] : [],
  );
  return tables.find(({ continued }) => continued !== undefined)?.continued ?? '';
}

/** A page belongs to the section of its first content, or of the page before. */
function sectionsOfPages({ pages, tagged }: PrintedDecree): SectionOfPage[] {
  const sections = new Map<DrawnText, number>();
  tagged.sections.forEach(({ blocks }, section) => {
    for (const text of blocks.flatMap(drawnOfBlock)) sections.set(text, section);
  });
  let last = -1;
  return pages.map((page) => {
    const known = contentOf(page).flatMap((text) => sections.get(text) ?? []);
    const section = known[0] ?? Math.max(last, 0);
    const isFirst = section !== last;
    last = section;
    return { section, isFirst };
  });
}

function drawnOfBlock(block: TaggedSection['blocks'][number]): DrawnText[] {
  if (block.kind === 'text') return [...block.drawnLabel, ...block.drawn];
  return [...block.head, ...block.groups.flat()].flatMap(({ cells }) => cells.flatMap(drawnOf));
}

/** More pictures than the decree has: one may show what the text does not say. */
function checkImages({ pages }: PrintedDecree, { sections }: Document): DrawnProblem[] {
  // Without its emblem's file a letterhead is made without a picture, so one more a section may be.
  let allowed = sections.length;
  return pages.flatMap(({ images }, index): DrawnProblem[] => {
    const isMore = images > allowed;
    allowed -= Math.min(images, allowed);
    return isMore ? [{ reason: 'image', page: index + 1, text: '' }] : [];
  });
}
