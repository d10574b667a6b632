/** What `rb verify` found, for programs, as versioned JSON. */
import { type Difference, SIDES } from '../intake/compare.ts';
import { verifyWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { toJsonText } from '../text/visible.ts';
import { isSame, type Verification } from './verification.ts';
import { brokenToText, noteToText, partName, type Subject } from './verify-words.ts';

/** The version of the form below; it grows when a field changes its meaning or goes. */
const VERSI = 1;

const KINDS = {
  item: 'baris-atau-teks',
  text: 'teks',
  cell: 'sel',
  number: 'nomor',
  months: 'bulan',
} as const;
const SIDE_KEYS = { pages: 'halaman_pdf', attached: 'di_dalam_pdf', plan: 'rencana' } as const;

/**
 * `{ versi, hasil, pdf, cetakan, dibandingkan, perbedaan, catatan }`. A `nilai` is null where that
 * side has nothing there; months count from 1, pages too.
 */
export function toVerificationJson(
  verification: Verification,
  { pdf, plan }: Subject,
  lang: Lang,
): string {
  const { cetakan, pageCount, sides, counts, comparison, drawn, files, broken } = verification;
  const words = verifyWords[lang];
  return toJsonText({
    versi: VERSI,
    hasil: isSame(verification) ? 'sama' : 'berbeda',
    pdf: { berkas: pdf.path, sha256: pdf.sha256, halaman: pageCount },
    cetakan,
    dibandingkan: {
      sisi: sides.map((side) => SIDE_KEYS[side]),
      ...(plan === undefined ? {} : { rencana: plan }),
      baris: counts.rows,
      tanda: counts.checks,
      teks: counts.texts,
      berkas: counts.files,
    },
    perbedaan: [
      ...files.map(({ nama, reason }) => ({
        jenis: 'berkas',
        kode: reason,
        berkas: nama,
        pesan: words.fileProblem[reason](nama),
      })),
      ...broken.map((each) => ({
        jenis: 'rencana',
        kode: each.kind,
        nama: each.names,
        pesan: brokenToText(each, lang),
      })),
      ...[...comparison.differences, ...comparison.renumbered].map((each) =>
        differenceToJson(each, verification),
      ),
      ...drawn.map(({ reason, page, text, more = 0 }) => ({
        jenis: 'tergambar',
        kode: reason,
        halaman: page,
        teks: text,
        ...(more === 0 ? {} : { lagi: more }),
        pesan: words.drawnProblem[reason](text),
      })),
    ],
    catatan: verification.notes.map((note) => ({
      kode: note.kind,
      pesan: noteToText(note, lang),
    })),
  });
}

function differenceToJson(
  difference: Difference,
  { comparison, pageOf, cetakan }: Verification,
): object {
  const { kind, place, onPages, values } = difference;
  const page = onPages === undefined ? undefined : pageOf.get(onPages.of);
  return {
    jenis: KINDS[kind],
    bagian: partName(cetakan, place.part),
    area: place.band,
    kode: place.kode,
    teks: place.text,
    ...('column' in difference && difference.column !== '' ? { kolom: difference.column } : {}),
    ...(page === undefined ? {} : { halaman: page }),
    ...(comparison.renumbered.includes(difference) ? { akibat: true } : {}),
    nilai: toValues(values),
  };
}

function toValues(values: Difference['values']): object {
  return Object.fromEntries(
    SIDES.flatMap((side) => (side in values ? [[SIDE_KEYS[side], values[side]]] : [])),
  );
}
