/** One slip is one finding, at its place, also where it shows in several places of a plan. */
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/rules/check-plan.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import {
  AREA_NAME,
  areaExample,
  KEPUTUSAN_EXAMPLE,
  penugasanExample,
  RENCANA_NAME,
  ROW_EXAMPLE,
  rencanaExample,
  withKegiatan,
  withKeputusan,
} from '../../src/rules/example-plan.ts';
import { loadOf } from '../support/plan-of.ts';

/** Code and marked text of every finding, of files, shape and rules alike. */
function found(files: Example): [string, string][] {
  const { plan, findings } = loadOf(files);
  const checked = checkPlan(plan, { asOf: '2023-06-30', strict: true }).findings;
  return [...findings, ...checked].map(({ code, span }) => [
    code,
    span.file.text.slice(span.start, span.end).replaceAll(/\s+/g, ' '),
  ]);
}

const rencana = (from: string | RegExp, to: string, more = ''): Example => {
  const text = rencanaExample(more);
  if (text.search(from) < 0) throw new Error(`the example plan lacks "${from}"`);
  return { [RENCANA_NAME]: text.replace(from, to) };
};

const row = (id: string, bulan = '1-12'): string =>
  ROW_EXAMPLE.replace('id: arsip', `id: ${id}`).replace('bulan: 1-12', `bulan: ${bulan}`);

/** Areas by the number that their file's name gives, with the one that stands inside. */
const areas = (numbers: Readonly<Record<number, number>>, count: number, more = ''): Example => ({
  ...rencana('jumlah_area: 1', `jumlah_area: ${count}`, more),
  [AREA_NAME]: '',
  ...Object.fromEntries(
    Object.entries(numbers).map(([name, nomor]) => [
      `area-${name}-tata-laksana.yaml`,
      areaExample(row(`arsip-${name}`), nomor),
    ]),
  ),
});

const WAIVED = (di: string): string => `pengecualian:
  - aturan: no-missing-area
    di: ${di}
    alasan: Halamannya hilang.
`;

describe('the number of an area', () => {
  test.each<[string, Example, [string, string][]]>([
    ['all there', areas({ 1: 1, 2: 2, 3: 3 }, 3), []],
    ['one is missing', areas({ 1: 1, 3: 3 }, 3), [['no-missing-area', '3']]],
    [
      'one too high, in a file of the right name',
      areas({ 1: 1, 2: 9 }, 2),
      [['no-extra-area', '9']],
    ],
    ['one too high, by its file too', areas({ 1: 1, 3: 3 }, 2), [['no-extra-area', '3']]],
    [
      'one taken, in a file of the right name',
      areas({ 1: 1, 2: 1 }, 2),
      [['no-duplicate-area', '1']],
    ],
    [
      'one taken, by the file that stands first',
      areas({ 1: 2, 2: 2 }, 2),
      [['no-duplicate-area', '2']],
    ],
    ['several go on from the last', areas({ 1: 1, 2: 2, 3: 3 }, 1), [['no-extra-area', '2']]],
    [
      'several are somewhere above',
      areas({ 1: 1, 5: 5, 7: 7 }, 1),
      [
        ['no-extra-area', '5'],
        ['no-extra-area', '7'],
      ],
    ],
    [
      'one too high, and two missing',
      areas({ 1: 1, 9: 9 }, 3),
      [
        ['no-missing-area', '3'],
        ['no-missing-area', '3'],
        ['no-extra-area', '9'],
      ],
    ],
    [
      'one too high beside one that may be missing',
      areas({ 1: 1, 2: 9 }, 3, WAIVED('area-3')),
      [['no-extra-area', '9']],
    ],
    [
      'of a count that nobody can read',
      rencana('jumlah_area: 1', 'jumlah_area: 0'),
      [['schema/jumlah_area', '0']],
    ],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });

  test('a message names the missing area and the cure', () => {
    const { plan } = loadOf(areas({ 1: 1, 3: 3 }, 2));
    const [finding] = checkPlan(plan, { asOf: '2023-06-30' }).findings;
    expect(finding?.word('id')).toMatchObject({
      message: 'area 3 melebihi jumlah_area, yaitu 2, sedangkan area 2 belum ada',
      how: 'perbaiki nomor menjadi 2',
    });
  });
});

const TITLE = 'RENCANA AKSI REFORMASI BIROKRASI';

describe('the year', () => {
  test.each<[string, Example, [string, string][]]>([
    ['of the plan', rencana('tahun: 2023', 'tahun: 2032'), [['use-decree-year', '2032']]],
    [
      'of the title',
      rencana(`judul: ${TITLE} TAHUN 2023`, `judul: >-\n  ${TITLE} TAHUN\n  2022`),
      [['use-matching-title', 'TAHUN 2022']],
    ],
    [
      'of title and decree, beside a folder of the right name',
      rencana(/TAHUN 2023/g, 'TAHUN 2022'),
      [
        ['use-matching-title', 'TAHUN 2022'],
        ['use-matching-title', 'TAHUN 2022'],
      ],
    ],
    [
      'of what is laid down',
      withKeputusan(`${KEPUTUSAN_EXAMPLE}  menetapkan: KEPUTUSAN TENTANG ${TITLE} TAHUN 2022.\n`),
      [['use-matching-title', 'TAHUN 2022']],
    ],
    ['of a law', withKeputusan(KEPUTUSAN_EXAMPLE.replace('Tahun 2017', 'Tahun 2022')), []],
    ['of the decree', rencana('2023-01-16', '2021-01-16'), [['use-decree-year', '2021-01-16']]],
    [
      'of the number, in words',
      rencana(/nomor: .*/, 'nomor: 12 Tahun 2022'),
      [['use-decree-year', '2023-01-16']],
    ],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });
});

describe('the office', () => {
  const kop = (...lines: string[]): string =>
    `kop:\n  baris:\n${lines.map((line) => `    - ${line}\n`).join('')}`;
  test.each<[string, Example, [string, string][]]>([
    ['in the letterhead', { [RENCANA_NAME]: rencanaExample(kop('KPU', 'KABUPATEN CONTOH')) }, []],
    [
      'of another place in the letterhead',
      { [RENCANA_NAME]: rencanaExample(kop('KPU', 'KABUPATEN LAMA')) },
      [['use-matching-title', 'KABUPATEN LAMA']],
    ],
    [
      'over two lines',
      { [RENCANA_NAME]: rencanaExample(kop('KPU KABUPATEN', 'LAMA')) },
      [['use-matching-title', 'KABUPATEN']],
    ],
    [
      'with its provinsi',
      { [RENCANA_NAME]: rencanaExample(kop('PROVINSI JAUH', 'KABUPATEN CONTOH')) },
      [],
    ],
    [
      'as its provinsi only',
      { [RENCANA_NAME]: rencanaExample(kop('KPU PROVINSI JAUH')) },
      [['use-matching-title', 'PROVINSI JAUH']],
    ],
    [
      'of the signatory',
      withKeputusan(KEPUTUSAN_EXAMPLE.replace('KABUPATEN CONTOH', 'KOTA CONTOH')),
      [['use-matching-title', 'KOTA CONTOH']],
    ],
    [
      'cut short in satker',
      rencana('Kabupaten Contoh', 'Kabupaten Contoh Jauh\n  singkatan: KPU Kab. Contoh'),
      [['use-matching-title', 'Kab. Contoh']],
    ],
    [
      'in satker, against all others',
      {
        [RENCANA_NAME]: rencanaExample()
          .replace('jumlah_area', `${KEPUTUSAN_EXAMPLE}jumlah_area`)
          .replace(`judul: ${TITLE}`, `judul: ${TITLE} KPU KABUPATEN CONTOH`)
          .replace('Umum Kabupaten Contoh', 'Umum Kabupaten Contoh Selatan'),
      },
      [['use-matching-title', 'Kabupaten Contoh Selatan']],
    ],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });
});

describe('what the decree lacks is one finding', () => {
  test.each<[string, Example, string | undefined]>([
    ['a Lampiran only', {}, undefined],
    ['a whole decree', withKeputusan(KEPUTUSAN_EXAMPLE), undefined],
    [
      'a first line of the body',
      withKeputusan('  menetapkan: KEPUTUSAN TENTANG RENCANA AKSI.\n'),
      'keputusan belum lengkap: menimbang, mengingat, diktum, tempat, dan penanda_tangan belum diisi',
    ],
    [
      'a place without a signatory',
      withKeputusan('  tempat: Contoh\n'),
      'keputusan belum lengkap: penanda_tangan belum diisi',
    ],
    [
      'a number without a date',
      rencana(/tanggal: .*/, 'tanggal:'),
      'keputusan belum lengkap: tanggal belum diisi',
    ],
  ])('%s', (_, files, message) => {
    const { plan } = loadOf(files);
    const messages = checkPlan(plan, { asOf: '2023-06-30' }).findings.map(
      ({ word }) => word('id').message,
    );
    expect(messages).toEqual(message === undefined ? [] : [message]);
  });
});

test.each<[string, Example]>([
  ['at the left edge', rencana('  tanggal: 2023-01-16', 'tanggal: 2023-01-16')],
  ['under a mistyped key', rencana('  tanggal:', '  tangal:')],
])('what the decree lacks because it stands %s is no second finding', (_, files) => {
  const codes = found(files).map(([code]) => code);
  expect(codes).toHaveLength(1);
  expect(codes).not.toContain('use-complete-keputusan');
});

describe('a waiver that names its rule or place wrongly', () => {
  const waiver = (aturan: string, di: string): Example =>
    areas(
      { 1: 1 },
      2,
      `pengecualian:\n  - aturan: ${aturan}\n    di: ${di}\n    alasan: Halamannya hilang.\n`,
    );

  test('the rule: what it was to cover is no second finding', () => {
    expect(found(waiver('no-mising-area', 'area-2'))).toEqual([
      ['use-known-rule', 'no-mising-area'],
    ]);
  });

  test.each([
    ['area 2', 'area-2'],
    ['arsp-1', 'arsip-1'],
    ['rencna', 'rencana'],
  ])('the place: %s, meant %s', (di, meant) => {
    const { plan } = loadOf(waiver('no-missing-area', di));
    const messages = checkPlan(plan, { asOf: '2023-06-30' }).findings.map(
      ({ word }) => word('id').message,
    );
    expect(messages).toContain(
      `pengecualian "no-missing-area" di "${di}" tidak mengecualikan apa pun; maksud Anda di: "${meant}"?`,
    );
  });

  test('a code of a file cannot be waived', () => {
    const { plan } = loadOf({ [RENCANA_NAME]: rencanaExample('aturan:\n  schema/bulan: off\n') });
    const [finding] = checkPlan(plan, { asOf: '2023-06-30' }).findings;
    expect(finding?.word('id').how).toContain('tidak dapat dikecualikan');
  });
});

const TWO_ROWS = (bulan: string): string =>
  `${ROW_EXAMPLE.replace('1-12', '6')}
${row('rutin', bulan)
  .replace('sub_kegiatan:\n', '')
  .replace('Penataan arsip', 'Pemeliharaan arsip')}`;

describe('the months of an area', () => {
  test.each<[string, string, [string, string][]]>([
    ['each has a row', TWO_ROWS('[1-5, 7-12]'), []],
    ['some have none', TWO_ROWS('1-3'), [['no-idle-month', 'Penataan Tata Laksana']]],
    ['those of a row are broken', TWO_ROWS('1–3'), [['schema/bulan', '1–3']]],
    ['there are none at all', row('arsip', '[]'), [['no-unscheduled-row', '[]']]],
  ])('%s', (_, kegiatan, expected) => {
    expect(found(withKegiatan(kegiatan))).toEqual(expected);
  });
});

describe('months before the decree', () => {
  const past = (tanggal: string, bulan: string): Example => ({
    [RENCANA_NAME]: rencanaExample()
      .replace('2023-01-16', tanggal)
      .replace('/0000/2023', `/0000/${tanggal.slice(0, 4)}`),
    ...withKegiatan(TWO_ROWS('1-12').replace('bulan: 6', `bulan: ${bulan}`)),
  });
  test.each<[string, Example, [string, string][]]>([
    ['all', past('2023-03-31', '[1, 2]'), [['no-past-schedule', '[1, 2]']]],
    ['not the month of the decree', past('2023-03-31', '[1, 3]'), []],
    ['not where the decree is of the year before', past('2022-12-31', '1'), []],
    ['no months', past('2023-03-31', '[]'), [['no-unscheduled-row', '[]']]],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });
});

test('a tentative row without months is listed once', () => {
  const kegiatan = `${row('arsip', '[]')}\n    tentatif: true`;
  expect(found(withKegiatan(kegiatan))).toEqual([['no-unscheduled-row', '[]']]);
});

describe('an id in penugasan.yaml', () => {
  const penugasan = penugasanExample('arsp', 'Ortala');
  const unknown: [string, string] = ['use-known-row', 'arsp'];
  test.each<[string, Example, [string, string][]]>([
    ['of no row', {}, [unknown]],
    ['of a row that cannot be read', withKegiatan(row('arsp', '13')), [['schema/bulan', '13']]],
    [
      'of a row that has the id of another',
      withKegiatan(
        `${row('rutin')}\n${row('rutin', '6').replace('sub_kegiatan:\n', '').replace('Penataan arsip', 'Pemeliharaan arsip')}`,
      ),
      [['no-duplicate-id', 'rutin']],
    ],
    ['of a row whose id is mistyped', withKegiatan(row('Arsp')), [['schema/id', 'Arsp']]],
    [
      'where an area cannot be read',
      { ...areas({ 1: 1 }, 2), 'area-2-kosong.yaml': '\n' },
      [['yaml/empty', '']],
    ],
    ['where an area is missing', areas({ 1: 1 }, 2), [['no-missing-area', '2']]],
    ['where an area may be missing', areas({ 1: 1 }, 2, WAIVED('area-2')), [unknown]],
  ])('%s', (_, files, expected) => {
    expect(found({ ...files, ...penugasan })).toEqual(expected);
  });

  test('is not taken for a row that has its unit already', () => {
    const { plan } = loadOf({
      'penugasan.yaml': `${penugasanExample('arsip', 'Ortala')['penugasan.yaml']}  arsip-2:\n    unit: Hukum\n`,
    });
    const [finding] = checkPlan(plan, { asOf: '2023-06-30' }).findings;
    expect(finding?.word('id').message).toBe('tidak ada baris dengan id "arsip-2"');
  });
});

test('a unit that the list lacks is one finding, with its rows', () => {
  const files = {
    ...withKegiatan(TWO_ROWS('1-12')),
    'penugasan.yaml': `unit:\n  - Ortala\nbaris:\n  arsip:\n    unit: Ortla\n  rutin:\n    unit: Ortla\n`,
  };
  const { plan } = loadOf(files);
  const [finding, ...others] = checkPlan(plan, { asOf: '2023-06-30' }).findings;
  expect(others).toEqual([]);
  expect(finding?.scopes).toEqual(['arsip', 'rutin', 'rencana']);
  expect(finding?.word('id')).toMatchObject({
    message:
      'unit "Ortla" tidak ada dalam daftar unit; maksud Anda "Ortala"? (dipakai 2 baris: arsip, rutin)',
    how: 'pakai "Ortala", atau tambahkan unit ini ke daftar unit',
  });
});

describe('an id in realisasi', () => {
  const entries = (months: readonly string[], id = 'arsp'): Example =>
    Object.fromEntries(
      months.map((month) => [`realisasi/2023-${month}.yaml`, `${id}:\n  status: belum\n`]),
    );

  test.each<[string, Example, [string, string][]]>([
    ['that is known', entries(['06', '07'], 'arsip'), []],
    ['that is unknown', entries(['06']), [['use-known-row', 'arsp']]],
    ['that is unknown in many files', entries(['06', '07', '08']), [['use-known-row', 'arsp']]],
    [
      'that is unknown in penugasan.yaml as well',
      { ...entries(['06']), ...penugasanExample('arsp', 'Ortala') },
      [['use-known-row', 'arsp']],
    ],
    [
      'of an area that cannot be read',
      {
        ...entries(['06']),
        'area-1-penataan-tata-laksana.yaml': 'nomor: 1\nnama: Tata\nprogram: [\n',
      },
      [['yaml/BAD_COLLECTION_TYPE', '[']],
    ],
  ])('%s', (_, files, expected) => {
    expect(found(files).map(([code]) => code.replace(/^yaml\/.*/, 'yaml'))).toEqual(
      expected.map(([code]) => code.replace(/^yaml\/.*/, 'yaml')),
    );
  });

  test('that is in several places is told with their number', () => {
    const { plan } = loadOf(entries(['06', '07', '08']));
    const [finding] = checkPlan(plan, { asOf: '2023-06-30' }).findings;
    expect(finding?.word('id').message).toBe(
      'tidak ada baris dengan id "arsp"; maksud Anda "arsip"? (juga di 2 tempat lain)',
    );
  });
});

describe('an entry of realisasi', () => {
  const LINK = 'bukti:\n    - https://contoh.go.id/a.pdf';
  const entry = (lines: string, month = '06'): Example => ({
    [`realisasi/2023-${month}.yaml`]: `arsip:\n  ${lines}\n`,
  });
  test.each<[string, Example, [string, string][]]>([
    ['in full', entry(`status: terlaksana\n  tanggal: 2023-06-20\n  ${LINK}`), []],
    [
      'with a day that is none',
      entry(`status: terlaksana\n  tanggal: 20-06-2023\n  ${LINK}`),
      [['schema/tanggal', '20-06-2023']],
    ],
    [
      'with an empty day',
      entry(`status: terlaksana\n  tanggal:\n  ${LINK}`),
      [['schema/tanggal', 'tanggal']],
    ],
    [
      'with bukti that are no list',
      entry('status: terlaksana\n  tanggal: 2023-06-20\n  bukti: https://contoh.go.id/a.pdf'),
      [['schema/bukti', 'https://contoh.go.id/a.pdf']],
    ],
    [
      'given up for an empty reason',
      entry('status: batal\n  catatan: ""'),
      [['schema/catatan', 'catatan']],
    ],
    [
      'with a kendala that is none',
      entry('status: belum\n  kendala:\n    sebab: uang'),
      [['schema/sebab', 'uang']],
    ],
    ['that gives no state', entry('status: selesai'), [['schema/status', 'selesai']]],
    [
      'for another year, with several rows',
      { 'realisasi/2022-06.yaml': 'arsip:\n  status: terlaksana\nlain:\n  status: batal\n' },
      [
        ['no-unplanned-realisasi', ''],
        ['use-known-row', 'lain'],
      ],
    ],
  ])('%s', (_, files, expected) => {
    const { plan, findings } = loadOf(files);
    const options = { asOf: '2023-06-30', dataDate: '2023-06-30' };
    const all = [...findings, ...checkPlan(plan, options).findings];
    expect(
      all.map(({ code, span }) => [code, span.file.text.slice(span.start, span.end)]).sort(),
    ).toEqual(expected);
  });

  test('not done is asked for its kendala only at a date that was given', () => {
    const { plan } = loadOf(entry('status: belum'));
    const codes = (dataDate?: string) =>
      checkPlan(plan, {
        asOf: '2023-12-31',
        ...(dataDate === undefined ? {} : { dataDate }),
      }).findings.map(({ code }) => code);
    expect(codes()).toEqual([]);
    expect(codes('2023-06-29')).toEqual([]);
    expect(codes('2023-06-30')).toEqual(['use-kendala']);
  });

  test.each([
    ['use-tanggal', `status: terlaksana\n  ${LINK}`],
    ['use-bukti', 'status: terlaksana\n  tanggal: 2023-06-20'],
    ['use-catatan', 'status: batal'],
    ['use-kendala', 'status: belum'],
    ['no-missing-bukti', 'status: belum\n  kendala:\n    sebab: sdm\n  bukti:\n    - a.pdf'],
  ])('%s may be waived for a row', (aturan, lines) => {
    const waiver = `pengecualian:\n  - aturan: ${aturan}\n    di: arsip\n    alasan: Contoh.\n`;
    const { plan } = loadOf({ ...entry(lines), [RENCANA_NAME]: rencanaExample(waiver) });
    const options = { asOf: '2023-06-30', dataDate: '2023-06-30' };
    const { findings, waived } = checkPlan(plan, options);
    expect(findings).toEqual([]);
    expect(waived.map(({ code }) => code)).toEqual([aturan]);
  });
});
