/** The report as the office files it: on letterhead, titled as a letter is, with room to sign at its end. */
import type { Block, Document, Group, Paragraph } from '../document/document.ts';
import type { Rencana } from '../plan/schema/rencana.ts';
import { sheetWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { line } from './closing.ts';
import { fitTable } from './fit-table.ts';
import { fullLetterhead, type Logo } from './letterhead.ts';
import { monthlyReport } from './monthly-report.ts';
import { MM, portraitPage, textWidth } from './paper.ts';
import type { Report } from './report.ts';

/** A4 upright; wider at the left, where the office binds. Millimetres. */
const PAGE = portraitPage('A4', { atas: 20, kanan: 20, bawah: 20, kiri: 25 });

/** Where the signature block begins, as a share of the text width. */
const RIGHT = 0.55;

/** Room for a signature and a stamp, in points. */
const SIGNATURE_ROOM = 60;

const FONT_SIZE = 10;
const HEADING_GAP = 9;
const TITLE_SIZE = 12;

/**
 * Every list is in full. Under the title of a letter stand period, decree and data date, then the report's
 * own parts as its other forms have them.
 *
 * A plan names who signs the decree, but nobody who signs reports: title, name and NIP, and the day, are
 * lines of dots to fill in. Only the place is known, where the plan tells it.
 */
export function reportLetter({ scope, numbers, lang, by }: Report, logo?: Logo): Document {
  const { rencana } = scope.plan;
  const report = monthlyReport(numbers, lang, { by });
  const title = `${sheetWords[lang].letter.title} ${rencana.judul}`;
  const [identity, parts] = splitHead(report.sections.flatMap(({ blocks }) => blocks));
  return {
    meta: { ...report.meta, title, author: rencana.satker.nama },
    sections: [
      {
        page: {
          ...PAGE,
          pageNumber: { first: 1, onFirstPage: false },
        },
        fontSize: FONT_SIZE,
        blocks: [
          ...fullLetterhead(rencana, logo),
          { kind: 'space', height: 12 },
          {
            kind: 'heading',
            level: 1,
            runs: [{ text: title }],
            align: 'center',
            fontSize: TITLE_SIZE,
          },
          ...identity.map(centred),
          ...parts.flatMap((block, i) => toLetter(block, parts[i + 1])),
          signatureBlock(rencana, lang),
        ],
      },
    ],
  };
}

/** The paragraphs under the first heading, which is left out, and the rest. */
function splitHead(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  const own = blocks[0]?.kind === 'heading' && blocks[0].level === 1 ? blocks.slice(1) : blocks;
  const end = own.findIndex(({ kind }) => kind !== 'paragraph');
  return end === -1 ? [own, []] : [own.slice(0, end), own.slice(end)];
}

const centred = (block: Block): Block =>
  block.kind === 'paragraph' ? ({ ...block, align: 'center' } satisfies Paragraph) : block;

/** Room over each heading, notes on the page of their table, tables whose columns suit their texts. */
function toLetter(block: Block, next: Block | undefined): Block[] {
  if (block.kind === 'heading') return [{ kind: 'space', height: HEADING_GAP }, block];
  if (block.kind === 'paragraph' && next?.kind === 'table') {
    return [{ ...block, keepWithNext: true }];
  }
  return [block.kind === 'table' ? fitTable(block, textWidth(PAGE) * MM, FONT_SIZE) : block];
}

/** Never alone on a page. */
function signatureBlock({ keputusan }: Rencana, lang: Lang): Group {
  const { blank, placeAndDate, nip } = sheetWords[lang].letter;
  return {
    kind: 'group',
    inset: RIGHT,
    keepWithPrevious: true,
    blocks: [
      { kind: 'space', height: 18 },
      line(placeAndDate(keputusan.tempat ?? blank, blank)),
      line(`${blank},`),
      { kind: 'signature', height: SIGNATURE_ROOM },
      line(blank),
      line(nip(blank)),
    ],
  };
}
