/** Random plans, sound and not, and random ways in which people write them down. */
import fc from 'fast-check';
import { Document, isPair, isScalar, Scalar, visit } from 'yaml';

const WORDS = [
  'Penataan',
  'arsip',
  'dan',
  'SOP',
  'e-PPID',
  '%',
  '#',
  '-',
  '√',
  '"Tentatif"',
  "Jum'at",
  'Catatan:',
  '(contoh:',
  'terdiri',
  'dari:',
  '2022',
  '1)',
  'null',
  'true',
  '1-12',
  '*Grand',
  'Design*',
  '&',
  '!',
  '@kpu',
  '>-',
  '|',
  '[a,',
  'b]',
  '{x}',
  '0561',
  '\u{1f600}',
  '---',
  'https://contoh.go.id/keputusan/2023/lampiran-rencana-aksi-reformasi-birokrasi/halaman/12345678',
];

/** White space as it comes out of Word and of careless hands. */
const SPACE = fc.oneof(
  { weight: 20, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constantFrom('  ', '\n', '\n\n', '\t', '\u00a0', ' \n ') },
);

const sentence: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), SPACE), { minLength: 1, maxLength: 30 })
  .chain((parts) => {
    const text = parts.map(([word, space]) => word + space).join('');
    return fc.constantFrom(text.trim(), text.trim(), text.trim(), text, ` ${text}`, `${text}\n`);
  });

export const teks = fc.oneof(
  { weight: 12, arbitrary: sentence },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '06', '1.0', 'null', '~', '-', '2022-02-11') },
);

const id = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}$/) },
  { weight: 1, arbitrary: fc.constantFrom('A B', ' x', '06', 12) },
);

const bulan = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.constantFrom(
    '1-12',
    '6-6',
    '12-1',
    '1–3',
    'Juni',
    13,
    '',
    null,
    '6',
    [],
    [1, 2, 3],
    [9, '1-3'],
  ),
  fc.array(fc.integer({ min: 0, max: 13 }), { maxLength: 6 }),
);

/** Any of these keys, in any order; now and then an unknown one. */
function mapping(keys: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  const pairs = Object.entries({ ...keys, tak_dikenal: teks }).map(([key, value]) =>
    fc.tuple(fc.constant(key), value),
  );
  return fc
    .tuple(...pairs)
    .chain((all) => fc.shuffledSubarray(all, { minLength: Math.ceil(all.length / 2) }))
    .map((chosen) => Object.fromEntries(chosen as [string, unknown][]));
}

const list = (item: fc.Arbitrary<unknown>) => fc.array(item, { minLength: 1, maxLength: 2 });

const jadwal = {
  bulan,
  tentatif: fc.constantFrom<unknown>(true, false, 'ya'),
  ket: teks,
  perlu_verifikasi: teks,
};

const bentuk = fc.constantFrom<unknown>('1.', '1)', 'a.', 'a)', '-', 'b', 1);
const indikator = fc.oneof(
  teks,
  list(fc.oneof(teks, mapping({ id, nama: teks, rincian: list(teks), ...jadwal }))),
);
const rincian = list(fc.oneof(teks, mapping({ id, nama: teks, indikator, ...jadwal })));
const subKegiatan = fc.oneof(
  mapping({ id, nama: teks, bentuk_nomor_indikator: bentuk, rincian, indikator, ...jadwal }),
  mapping({
    id,
    gabungan: list(fc.oneof(teks, mapping({ nama: teks, rincian }))),
    indikator,
    ...jadwal,
  }),
);
const kegiatan = mapping({
  nama: teks,
  pengantar: teks,
  penomoran_indikator: fc.constantFrom('kegiatan', 'sub_kegiatan', 'x'),
  bentuk_nomor_sub_kegiatan: bentuk,
  sub_kegiatan: list(subKegiatan),
});

export const area = fc
  .tuple(list(mapping({ nama: teks, kegiatan: list(kegiatan) })), teks, fc.boolean())
  .map(([program, nama, isOrdered]) =>
    isOrdered ? { nomor: 1, nama, program } : { program, nama, nomor: 1 },
  );

const tanggal = fc.constantFrom<unknown>('2023-01-31', null, '31 Januari');

export const rencana = mapping({
  versi: fc.constant(1),
  tahun: fc.constant(2023),
  judul: teks,
  satker: mapping({ nama: teks, singkatan: teks, telepon: fc.oneof(teks, fc.constant(561123456)) }),
  keputusan: mapping({
    nomor: fc.oneof(teks, fc.constant(null)),
    tentang: teks,
    menimbang: list(teks),
    tanggal,
  }),
  lampiran: mapping({
    kertas: fc.constantFrom('F4', 'A4', ' F4', 'A5'),
    margin: mapping({ atas: fc.constantFrom(20, 25.5, 0) }),
  }),
  aturan: fc.dictionary(
    fc.constantFrom('no-empty-area', 'no-idle-month'),
    fc.constantFrom('off', 'note'),
  ),
  istilah: fc.dictionary(teks, teks, { maxKeys: 4, noNullPrototype: true }),
  pengecualian: list(mapping({ aturan: teks, di: teks, alasan: teks, sampai: tanggal })),
});

export const penugasan = mapping({
  unit: list(teks),
  baris: fc.dictionary(
    fc.stringMatching(/^[a-z]{1,6}$/),
    mapping({
      unit: teks,
      output: teks,
      target: mapping({ jumlah: fc.constantFrom(1, 2.5), satuan: teks }),
    }),
    { maxKeys: 3, noNullPrototype: true },
  ),
});

export const realisasi = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,6}$/),
  mapping({
    status: fc.constantFrom('terlaksana', 'belum', 'x'),
    tanggal,
    hasil: mapping({ jumlah: fc.constant(1), satuan: teks }),
    bukti: fc.array(teks, { maxLength: 3 }),
    catatan: teks,
  }),
  { minKeys: 1, maxKeys: 3, noNullPrototype: true },
);

const STYLES = [
  Scalar.PLAIN,
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_FOLDED,
  Scalar.BLOCK_LITERAL,
] as const;

/** What somebody puts between two lines of a file, or at the end of one. */
export interface Scribble {
  /** Where: a share of the file, from 0 to 1. */
  readonly at: number;
  readonly text: string;
  readonly isBehind: boolean;
}

export const scribbles = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.oneof(
      fc.constantFrom('', '   '),
      fc
        .tuple(fc.nat(12), fc.constantFrom('# catatan', '#', '#  lihat: SK', '# - nama: x', '#x  '))
        .map(([indent, text]) => ' '.repeat(indent) + text),
    ),
    isBehind: fc.boolean(),
  }),
  { maxLength: 8 },
);

export const penmanship = fc.record({
  indent: fc.integer({ min: 1, max: 6 }),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 40, 80, 120),
  styles: fc.infiniteStream(fc.constantFrom(...STYLES)),
  hasCrlf: fc.boolean(),
});

export type Penmanship = typeof penmanship extends fc.Arbitrary<infer T> ? T : never;

/** `value` as YAML in somebody's hand; lists of months in brackets or not. */
export function writeDown(value: unknown, { styles, ...options }: Penmanship): string {
  const document = new Document(value);
  const next = styles[Symbol.iterator]();
  visit(document, {
    Seq(_, node, path) {
      const pair = path.at(-1);
      const isBulan = isPair(pair) && isScalar(pair.key) && pair.key.value === 'bulan';
      node.flow = isBulan && next.next().value !== Scalar.PLAIN;
    },
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string') node.type = next.next().value;
    },
  });
  return document.toString({ ...options, nullStr: '' });
}

/** The text with the scribble in it. */
export function scribble(text: string, { at, text: added, isBehind }: Scribble): string {
  const lines = text.split('\n');
  const index = Math.min(Math.floor(at * lines.length), lines.length - 1);
  return isBehind
    ? lines.with(index, `${lines[index]} ${added.trimStart()}`).join('\n')
    : lines.toSpliced(index, 0, added).join('\n');
}
