/** The Lampiran: letterhead or LAMPIRAN block, title, table, closing block. */
import type { Block, Document, Group, Paragraph } from '../document/document.ts';
import type { SoundPlan } from '../plan/model.ts';
import type { Rencana } from '../plan/schema/rencana.ts';
import { lampiran as words } from '../text/id/lampiran.ts';
import { lampiranTable } from './lampiran-table.ts';
import { landscapePage, textWidth } from './paper.ts';

const FONT_SIZE = 10;

/** Where the blocks at the right begin, as a share of the text width. */
const RIGHT = 0.68;

/** Room for a signature and a stamp, in points. */
const SIGNATURE_ROOM = 54;

export interface LampiranOptions {
  /** RANCANGAN across every page, and `[tidak terbaca]` where a text is lost. */
  readonly draft: boolean;
}

/** The decree's attachment as it is signed. Always in Indonesian. */
export function lampiran(plan: SoundPlan, { draft }: LampiranOptions): Document {
  const { rencana, area } = plan;
  const { keputusan, satker, judul, lampiran: settings = {} } = rencana;
  const date = keputusan.tanggal ?? undefined;
  const page = landscapePage(settings);
  return {
    meta: {
      title: draft ? `${words.draft} - ${judul}` : judul,
      subject: `${words.metaSubject} ${keputusan.nomor ?? ''}`.trim(),
      author: satker.nama,
      language: 'id',
      ...(date === undefined ? {} : { date }),
    },
    sections: [
      {
        page: {
          ...page,
          pageNumber: { first: 1, onFirstPage: false },
          ...(draft ? { watermark: words.draft } : {}),
        },
        fontSize: FONT_SIZE,
        blocks: [
          ...(settings.kepala === 'lampiran' ? [lampiranBlock(rencana)] : letterhead(rencana)),
          { kind: 'space', height: 8 },
          {
            kind: 'heading',
            level: 1,
            runs: [{ text: judul, bold: true }],
            align: 'center',
            fontSize: FONT_SIZE,
          },
          { kind: 'space', height: 8 },
          lampiranTable(area, textWidth(page), draft),
          closingBlock(rencana),
        ],
      },
    ],
  };
}

function letterhead({ kop, satker }: Rencana): Block[] {
  const { alamat, telepon, faks } = satker;
  return [
    ...(kop?.baris ?? [satker.nama.toUpperCase()]).map((text) => centred(text, 13, true)),
    ...(alamat === undefined ? [] : [centred(words.alamat(alamat), 9)]),
    ...(telepon === undefined ? [] : [centred(words.telepon(telepon), 9)]),
    ...(faks === undefined ? [] : [centred(words.faks(faks), 9)]),
    { kind: 'space', height: 3 },
    { kind: 'rule', weight: 1.5 },
  ];
}

function centred(text: string, fontSize: number, bold = false): Paragraph {
  return { kind: 'paragraph', runs: [{ text, bold }], align: 'center', fontSize };
}

/** LAMPIRAN / KEPUTUSAN … / NOMOR … / TENTANG …, at the right. */
function lampiranBlock({ keputusan, satker }: Rencana): Group {
  const { judul = `KEPUTUSAN ${satker.nama.toUpperCase()}`, nomor, tentang } = keputusan;
  return {
    kind: 'group',
    inset: RIGHT,
    keepWithPrevious: false,
    blocks: [words.lampiran, judul, words.nomor(nomor ?? words.blank), words.tentang, tentang].map(
      line,
    ),
  };
}

/** Place, date, office title, room to sign, name; never alone on a page. */
function closingBlock({ keputusan }: Rencana): Group {
  const { tempat, tanggal, penanda_tangan: signatory } = keputusan;
  const date = tanggal ? words.tanggal(tanggal) : words.blank;
  return {
    kind: 'group',
    inset: RIGHT,
    keepWithPrevious: true,
    blocks: [
      { kind: 'space', height: 14 },
      line(words.ditetapkanDi(tempat ?? words.blank)),
      line(words.padaTanggal(date)),
      { kind: 'space', height: 8 },
      ...(signatory === undefined
        ? []
        : [
            line(`${signatory.jabatan.replace(/,$/, '')},`),
            { kind: 'space', height: SIGNATURE_ROOM } as const,
            line(signatory.nama),
          ]),
    ],
  };
}

const line = (text: string): Paragraph => ({ kind: 'paragraph', runs: [{ text }] });
