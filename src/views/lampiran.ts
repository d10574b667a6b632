/** The Lampiran: letterhead or LAMPIRAN block, title, table, closing block. */
import type { Block, Group, Section } from '../document/document.ts';
import type { SoundPlan } from '../plan/model.ts';
import type { Rencana } from '../plan/schema/rencana.ts';
import { decree as words } from '../text/id/decree.ts';
import { closingBlocks, line, type Signing } from './closing.ts';
import { leastTableWidth } from './lampiran-columns.ts';
import { lampiranTable } from './lampiran-table.ts';
import { fullLetterhead, type Logo } from './letterhead.ts';
import { landscapePage, textWidth } from './paper.ts';

const FONT_SIZE = 10;

/** Where the blocks at the right begin, as a share of the text width. */
const RIGHT = 0.68;

export interface LampiranOptions extends Signing {
  readonly logo?: Logo;
  /** The number of the Lampiran's first page. */
  readonly firstPage: number | 'continued';
}

/** The decree's attachment as it is signed, across. */
export function lampiranSection(plan: SoundPlan, options: LampiranOptions): Section {
  const { rencana, area } = plan;
  const { judul, lampiran: settings = {}, keputusan } = rencana;
  const page = landscapePage(settings.kertas, settings.margin);
  const hasLetterhead = settings.kepala !== 'lampiran';
  const head: Block[] = hasLetterhead
    ? fullLetterhead(rencana, options.logo)
    : [lampiranBlock(rencana)];
  return {
    title: words.parts.lampiran,
    page: {
      ...page,
      // A page with a letterhead has no number, nor has the first page of all.
      pageNumber: {
        first: options.firstPage,
        onFirstPage: !hasLetterhead && options.firstPage !== 1,
      },
      ...(options.draft ? { watermark: words.draft } : {}),
    },
    fontSize: FONT_SIZE,
    blocks: [
      ...head,
      { kind: 'space', height: 8 },
      {
        kind: 'heading',
        level: 1,
        runs: [{ text: judul, bold: true }],
        align: 'center',
        fontSize: FONT_SIZE,
      },
      { kind: 'space', height: 8 },
      lampiranTable(area, textWidth(page), settings.lebar_kolom ?? {}, options.draft),
      ...closingBlocks(rencana, options, RIGHT, keputusan.penanda_tangan?.nama ?? ''),
    ],
  };
}

/**
 * By how many millimetres the widths that `lampiran.lebar_kolom` sets are too much for the paper;
 * 0 where they leave room for the other columns.
 */
export function columnsTooWideBy({ lampiran: settings = {} }: Rencana): number {
  const { kertas, margin, lebar_kolom: lebar = {} } = settings;
  const room = textWidth(landscapePage(kertas, margin));
  return Math.max(0, Math.ceil(leastTableWidth(lebar) - room));
}

/** LAMPIRAN / KEPUTUSAN … / NOMOR … / TENTANG …, at the right. */
function lampiranBlock({ keputusan, satker }: Rencana): Group {
  const { judul = words.judul(satker.nama), nomor, tentang } = keputusan;
  return {
    kind: 'group',
    inset: RIGHT,
    keepWithPrevious: false,
    blocks: [words.lampiran, judul, words.nomor(nomor ?? words.blank), words.tentang, tentang].map(
      line,
    ),
  };
}
