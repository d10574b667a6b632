/** What closes a Keputusan and its Lampiran: place and date, signature, certified copy, initials. */
import type { Block, Cell, Group, Paragraph, SmallBlock, Table } from '../document/document.ts';
import type { Rencana } from '../plan/schema/rencana.ts';
import { decree as words } from '../text/id/decree.ts';

/** How the decree is to be signed. */
export interface Signing {
  /** Texts that are lost or not known yet are shown as such. */
  readonly draft: boolean;
  /** Prints `ttd` and the block that certifies the copy; needs `keputusan.salinan`. */
  readonly signedCopy: boolean;
  /** A field for an electronic signature, in formats that know such fields. */
  readonly signatureField: boolean;
}

/** Room for a signature and a stamp, in points. */
const SIGNATURE_ROOM = 54;

/**
 * Place, date, office title, room to sign, name, at the right; then the copy's certification at
 * the left. Neither ever stands alone on a page.
 *
 * @param inset where the block at the right begins, as a share of the text width
 * @param field the name of the signature field
 */
export function closingBlocks(
  { keputusan }: Rencana,
  { draft, signedCopy, signatureField }: Signing,
  inset: number,
  field: string,
): Block[] {
  const { tempat, tanggal, penanda_tangan: signatory, salinan } = keputusan;
  const date = tanggal ? words.tanggal(tanggal) : words.blank;
  const signed: Group = {
    kind: 'group',
    inset,
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
            ...room(signedCopy, signatureField ? field : undefined),
            line(signatory.nama),
          ]),
    ],
  };
  if (!signedCopy || salinan === undefined) return [signed];
  const certified: Group = {
    kind: 'group',
    inset: 0,
    keepWithPrevious: true,
    blocks: [
      { kind: 'space', height: 14 },
      line(words.salinan),
      line(salinan.unit),
      line(`${salinan.jabatan.replace(/,$/, '')},`),
      ...room(false, undefined),
      line(salinan.nama ?? (draft ? words.unreadable : words.blank)),
    ],
  };
  return [signed, certified];
}

/** Room to sign in, or `ttd` in its middle. */
function room(isSigned: boolean, field: string | undefined): SmallBlock[] {
  if (!isSigned) {
    return [
      { kind: 'signature', height: SIGNATURE_ROOM, ...(field === undefined ? {} : { field }) },
    ];
  }
  const half = { kind: 'space', height: SIGNATURE_ROOM / 3 } as const;
  return [half, line(words.ttd), half];
}

/** A table in which those who saw the draft put their initials; nothing where none are named. */
export function parafBlocks({ keputusan }: Rencana): Block[] {
  const { paraf = [] } = keputusan;
  if (paraf.length === 0) return [];
  const { title, jabatan, paraf: initials, tanggal } = words.paraf;
  const head = (text: string): Cell => ({ content: [line(text)] });
  const table: Table = {
    kind: 'table',
    width: 0.6,
    fontSize: 9,
    columns: [
      { title: jabatan, width: 3 },
      { title: initials, width: 1 },
      { title: tanggal, width: 1 },
    ],
    head: [{ cells: [head(jabatan), head(initials), head(tanggal)] }],
    groups: [
      {
        rows: paraf.map((text) => ({
          cells: [{ content: [line(text)] }, { content: [] }, { content: [] }],
        })),
      },
    ],
  };
  return [
    { kind: 'space', height: 20 },
    { kind: 'heading', level: 2, runs: [{ text: title, bold: true }], fontSize: 9 },
    table,
  ];
}

export function line(text: string): Paragraph {
  return { kind: 'paragraph', runs: [{ text }] };
}
