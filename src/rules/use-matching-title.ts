/** Rule: titles name the plan's own year and office. */
import type { Place, Plan } from '../plan/model.ts';
import { isSamePlace, type NamedPlace, namedPlaces } from '../plan/named-place.ts';
import { namedYears, yearAgainstTahun, yearTitles } from '../plan/named-year.ts';
import { onOneLine } from '../plan/raw.ts';
import { textInFile } from '../plan/text-in-file.ts';
import type { Span } from '../source/source-file.ts';
import { quote } from '../text/phrases.ts';
import { defineRule, type Hit, RENCANA_SCOPE } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample } from './example-plan.ts';

interface TitleFacts extends Record<string, string> {
  /** The field that deviates: `keputusan.tentang`. */
  readonly where: string;
  /** The year or place in it, as written. */
  readonly found: string;
  /** What is named elsewhere, as written there. */
  readonly meant: string;
  /** The field that it is compared with. */
  readonly other: string;
}

export const useMatchingTitle = defineRule<TitleFacts>({
  code: 'use-matching-title',
  severity: 'warning',
  words: {
    id: {
      summary: 'Judul, keputusan, dan satker menyebut tahun dan kantor yang sama.',
      why: 'tahun atau kantor yang berlainan biasanya tertinggal dari rencana yang disalin',
      message: ({ where, found, meant, other }) =>
        `${where} menyebut ${quote(found)}, padahal ${
          other === 'tahun'
            ? `rencana ini untuk tahun ${meant}`
            : `${other} menyebut ${quote(meant)}`
        }`,
      how: ({ where, other }) =>
        `samakan keduanya: perbaiki ${where}, atau ${other} bila di sana yang keliru`,
      related: ({ meant }) => `di sini ${quote(meant)}`,
    },
    en: {
      summary: 'Title, decree and office name the same year and the same office.',
      why: 'a year or office that differs is usually left over from the plan that was copied',
      message: ({ where, found, meant, other }) =>
        `${where} names ${quote(found)}, but ${
          other === 'tahun' ? `the plan is for ${meant}` : `${other} names ${quote(meant)}`
        }`,
      how: ({ where, other }) => `make them agree: correct ${where}, or ${other} if that is wrong`,
      related: ({ meant }) => `${quote(meant)} here`,
    },
  },
  valid: [
    {},
    {
      [RENCANA_NAME]: rencanaExample(`kop:
  baris:
    - KOMISI PEMILIHAN UMUM
    - KABUPATEN
    - CONTOH
`).replace(
        /tentang: .*/,
        'tentang: PERUBAHAN ATAS KEPUTUSAN NOMOR 9 TAHUN 2022 TENTANG ROAD MAP TAHUN 2020-2024 KPU KABUPATEN CONTOH',
      ),
    },
  ],
  invalid: [
    {
      [RENCANA_NAME]: rencanaExample().replace(
        /judul: .*/,
        'judul: RENCANA AKSI REFORMASI BIROKRASI TAHUN 2022',
      ),
    },
    {
      [RENCANA_NAME]: rencanaExample().replace(
        /tentang: .*/,
        'tentang: PENETAPAN RENCANA AKSI KPU KABUPATEN LAMA TAHUN 2023',
      ),
    },
    {
      [RENCANA_NAME]: rencanaExample()
        .replace(/nama: .*/, 'nama: Komisi Pemilihan Umum Kabupaten Lama')
        .replace('TAHUN 2023\nsatker', 'KABUPATEN CONTOH TAHUN 2023\nsatker')
        .replace(
          'BIROKRASI TAHUN 2023\n  tanggal',
          'BIROKRASI KPU KABUPATEN CONTOH TAHUN 2023\n  tanggal',
        ),
    },
  ],
  check: (plan) => [...yearHits(plan), ...placeHits(plan)],
});

/** A year or a place in a text. */
interface Piece {
  readonly piece: string;
  readonly index: number;
}

/** Where the piece stands in the text at these keys of `rencana.yaml`. */
function spanOf(
  rencanaAt: Place,
  keys: readonly (string | number)[],
  { piece, index }: Piece,
): Span {
  const span = rencanaAt.span(...keys);
  const written = rencanaAt.written(...keys) ?? '';
  const end = Math.min(index + piece.length, written.length);
  return end > index ? textInFile(written, span).place(index, end) : span;
}

function yearHits(plan: Plan): Hit<TitleFacts>[] {
  const { rencana, rencanaAt } = plan;
  const { tahun } = rencana;
  // Where `tahun` is the slip, `use-decree-year` says so.
  if (tahun === undefined || rencanaAt === undefined || yearAgainstTahun(plan)) return [];
  return yearTitles(plan).flatMap(({ where, text, keys }) => {
    const wrong = namedYears(rencanaAt.written(...keys) ?? text).find(
      ({ first, last }) => tahun < first || last < tahun,
    );
    if (wrong === undefined) return [];
    const found = onOneLine(wrong.piece);
    return [
      {
        span: spanOf(rencanaAt, keys, wrong),
        facts: { where, found, meant: String(tahun), other: 'tahun' },
        scopes: [RENCANA_SCOPE],
        related: rencanaAt.span('tahun'),
      },
    ];
  });
}

/** A text that names the office, with the places it names. */
interface OfficeText {
  readonly where: string;
  readonly places: readonly NamedPlace[];
  readonly spanOf: (place: NamedPlace) => Span;
}

/** The place named most is the office's; among equals the one that stands first, in `satker`. */
function placeHits(plan: Plan): Hit<TitleFacts>[] {
  const texts = officeTexts(plan);
  if (nameOnePlace(texts)) return [];
  const named = texts.flatMap((text) => {
    // A kabupaten may name its provinsi as well.
    const place = text.places.find(({ kind }) => kind !== 'provinsi') ?? text.places[0];
    return place === undefined ? [] : [{ ...text, place }];
  });
  const votes = ({ place }: { place: NamedPlace }): number =>
    named.filter((each) => isSamePlace(place, each.place) && isSamePlace(each.place, place)).length;
  const [first, ...others] = named;
  if (first === undefined) return [];
  const own = others.reduce((best, each) => (votes(each) > votes(best) ? each : best), first);
  return texts.flatMap((text) => {
    const isNamed = text.places.some((place) => isSamePlace(own.place, place));
    const wrong = text.places.find(
      (place) =>
        !isSamePlace(own.place, place) &&
        !(isNamed && place.kind === 'provinsi' && own.place.kind !== 'provinsi'),
    );
    if (wrong === undefined) return [];
    const [found, meant] = [onOneLine(wrong.piece), onOneLine(own.place.piece)];
    return [
      {
        span: text.spanOf(wrong),
        facts: { where: text.where, found, meant, other: own.where },
        scopes: [RENCANA_SCOPE],
        related: own.spanOf(own.place),
      },
    ];
  });
}

/** Whether all of them name the same place in the same words, as they do in most plans. */
function nameOnePlace(texts: readonly OfficeText[]): boolean {
  const names = new Set<string>();
  for (const { places } of texts) {
    for (const { kind, words } of places) names.add(`${kind} ${words.join(' ')}`);
  }
  return names.size <= 1;
}

/** The fields that name the office, besides the lines of the letterhead. */
const OFFICE = [
  ['satker', 'nama'],
  ['satker', 'singkatan'],
  ['judul'],
  ['keputusan', 'judul'],
  ['keputusan', 'tentang'],
  ['keputusan', 'pejabat'],
  ['keputusan', 'menetapkan'],
  ['keputusan', 'penanda_tangan', 'jabatan'],
  ['keputusan', 'salinan', 'unit'],
  ['keputusan', 'salinan', 'jabatan'],
] as const;

function officeTexts({ rencana, rencanaAt }: Plan): OfficeText[] {
  if (rencanaAt === undefined) return [];
  const texts = OFFICE.map((keys) => ({
    where: keys.join('.'),
    places: namedPlaces(rencanaAt.written(...keys) ?? ''),
    spanOf: (place: NamedPlace) => spanOf(rencanaAt, keys, place),
  }));
  // A name may go on in the next line of the letterhead.
  const lines = (rencana.kop?.baris ?? []).map(
    (line, index) => rencanaAt.written('kop', 'baris', index) ?? line,
  );
  const starts = lines.map((_, line) => lines.slice(0, line).join(' ').length + (line > 0 ? 1 : 0));
  const kop: OfficeText = {
    where: 'kop.baris',
    places: namedPlaces(lines.join(' ')),
    spanOf: ({ piece, index }) => {
      const line = starts.findLastIndex((start) => start <= index);
      return spanOf(rencanaAt, ['kop', 'baris', line], {
        piece,
        index: index - (starts[line] ?? 0),
      });
    },
  };
  return [...texts, kop];
}
