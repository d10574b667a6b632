/** The decree's body, from the letterhead to the signature: what the Lampiran is attached to. */
import type { Block, Entry, Paragraph, Section } from '../document/document.ts';
import type { SoundPlan } from '../plan/model.ts';
import { decree as words } from '../text/id/decree.ts';
import { closingBlocks, line, type Signing } from './closing.ts';
import { toRuns } from './italic-spans.ts';
import { type Logo, letterhead } from './letterhead.ts';
import { portraitPage } from './paper.ts';

const FONT_SIZE = 12;

/** Lines stand one and a half lines apart where the plan does not say otherwise. */
const LINE_SPACING = 1.5;

/** Where the closing block begins, as a share of the text width. */
const RIGHT = 0.47;

/** From the left edge to the texts: room for "Menetapkan" and a colon, in points. */
const INDENT = 96;

const GAP = 8;

export interface KeputusanOptions extends Signing {
  readonly logo?: Logo;
}

/** The body as a section of its own, upright. */
export function keputusanSection({ rencana }: SoundPlan, options: KeputusanOptions): Section {
  const { keputusan, satker, lampiran = {} } = rencana;
  const { nomor, tentang, penanda_tangan: signatory } = keputusan;
  const judul = keputusan.judul ?? words.judul(satker.nama);
  const pejabat = keputusan.pejabat ?? signatory?.jabatan ?? '';
  const menetapkan = keputusan.menetapkan ?? words.menetapkanText(judul, tentang);
  const entries: Block[] = [
    entry(words.menimbang, lettered(keputusan.menimbang)),
    entry(words.mengingat, numbered(keputusan.mengingat)),
    {
      kind: 'heading',
      level: 2,
      runs: [{ text: words.memutuskan, bold: false }],
      align: 'center',
    },
    entry(words.menetapkan, [prose(menetapkan)]),
    ...(keputusan.diktum ?? []).map((text, index) => entry(words.diktum(index), [prose(text)])),
  ];
  return {
    title: words.parts.keputusan,
    page: {
      ...portraitPage(lampiran.kertas, keputusan.margin),
      pageNumber: { first: 1, onFirstPage: false },
      catchwords: keputusan.kata_penyambung === true,
      ...(options.draft ? { watermark: words.draft } : {}),
    },
    fontSize: FONT_SIZE,
    lineSpacing: keputusan.spasi ?? LINE_SPACING,
    blocks: [
      ...letterhead(rencana, options.logo),
      { kind: 'space', height: 2 * GAP },
      { kind: 'heading', level: 1, runs: [{ text: judul, bold: false }], align: 'center' },
      centred(words.nomorKeputusan(nomor ?? words.blank)),
      centred(words.tentang),
      centred(tentang),
      { kind: 'space', height: GAP },
      centred(`${pejabat.replace(/,$/, '')},`),
      ...entries.flatMap((block): Block[] => [{ kind: 'space', height: GAP }, block]),
      ...closingBlocks(rencana, options, RIGHT, signatory?.nama ?? ''),
    ],
  };
}

function entry(term: string, content: readonly Paragraph[]): Entry {
  return { kind: 'entry', term, indent: INDENT, content };
}

/** a., b. … z., aa., ab. … */
function lettered(texts: readonly string[] = []): Paragraph[] {
  return labelled(texts, (index) => {
    const first = index < 26 ? '' : String.fromCharCode(96 + Math.floor(index / 26));
    return `${first}${String.fromCharCode(97 + (index % 26))}.`;
  });
}

function numbered(texts: readonly string[] = []): Paragraph[] {
  return labelled(texts, (index) => `${index + 1}.`);
}

/** A list of one has no number. */
function labelled(texts: readonly string[], toLabel: (index: number) => string): Paragraph[] {
  return texts.map((text, index) =>
    texts.length === 1 ? prose(text) : { ...prose(text), label: toLabel(index) },
  );
}

function prose(text: string): Paragraph {
  return { kind: 'paragraph', runs: toRuns(text), align: 'justify' };
}

function centred(text: string): Paragraph {
  return { ...line(text), align: 'center' };
}
