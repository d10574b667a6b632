/** Slips in the shape of an area file: each gives one finding, at its place. */
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/rules/check-plan.ts';
import { rencanaExample, withKegiatan } from '../../src/rules/example-plan.ts';
import { loadOf } from '../support/plan-of.ts';

/** Code and marked text of every finding of severity error. */
function errorsOf(files: Readonly<Record<string, string>>): [string, string][] {
  const { plan, findings } = loadOf(files);
  return [...findings, ...checkPlan(plan, { asOf: '2023-06-30' }).findings]
    .filter(({ severity }) => severity === 'error')
    .map(({ code, span }) => [code, span.file.text.slice(span.start, span.end)]);
}

const ROW = ['id: arsip', 'nama: Penataan arsip', 'indikator: Daftar arsip', 'bulan: 6'];

/** A sub kegiatan of these lines. */
const sub = (...lines: string[]): string =>
  `sub_kegiatan:\n${lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n')}`;

/** The usual row with one line changed, or dropped when `to` is ''. */
const row = (from: string, to: string): string =>
  sub(...ROW.flatMap((line) => (line.startsWith(from) ? (to === '' ? [] : [to]) : [line])));

test('the usual row has none', () => {
  expect(errorsOf(withKegiatan(sub(...ROW)))).toEqual([]);
});

describe('a row', () => {
  test.each<[string, string, string, string]>([
    ['without id', row('id', ''), 'schema/id', 'nama'],
    ['without nama', row('nama', ''), 'schema/nama', 'id'],
    ['without indikator', row('indikator', ''), 'schema/indikator', 'id'],
    ['without bulan', row('bulan', ''), 'schema/bulan', 'id'],
    ['with empty bulan', row('bulan', 'bulan:'), 'schema/bulan', 'bulan'],
    ['with empty nama', row('nama', 'nama:'), 'schema/nama', 'nama'],
    ['with blank nama', row('nama', 'nama: " "'), 'schema/nama', '" "'],
    ['with a number for nama', row('nama', 'nama: 2023'), 'schema/nama', '2023'],
    ['with a list for nama', row('nama', 'nama:\n      - a'), 'schema/nama', 'nama'],
    ['with month 13', row('bulan', 'bulan: 13'), 'schema/bulan', '13'],
    ['with month 13 in a list', row('bulan', 'bulan: [6, 13]'), 'schema/bulan', '13'],
    ['with a month in words', row('bulan', 'bulan: Juni'), 'schema/bulan', 'Juni'],
    ['with a Word dash', row('bulan', 'bulan: 1–3'), 'schema/bulan', '1–3'],
    ['with months backwards', row('bulan', 'bulan: 12-1'), 'schema/bulan', '12-1'],
    ['with a month twice', row('bulan', 'bulan: [3, 1-4]'), 'schema/bulan', '1-4'],
    ['with true for bulan', row('bulan', 'bulan: true'), 'schema/bulan', 'true'],
    ['with a bad id', row('id', 'id: Arsip Aktif'), 'schema/id', 'Arsip Aktif'],
    ['with a number for id', row('id', 'id: 12'), 'schema/id', '12'],
    ['with a mistyped key', row('bulan', 'bulann: 6'), 'schema/kunci', 'bulann'],
    ['with an English key', row('indikator', 'indicator: a'), 'schema/kunci', 'indicator'],
    ['with a key of its own', sub(...ROW, 'catatan: x'), 'schema/kunci', 'catatan'],
    ['with a mistyped nama', row('nama', 'nma: Penataan'), 'schema/kunci', 'nma'],
    ['with text for tentatif', sub(...ROW, 'tentatif: ya'), 'schema/tentatif', 'ya'],
    [
      'with nama and tidak_terbaca',
      sub(...ROW, 'tidak_terbaca: x'),
      'schema/tidak_terbaca',
      'tidak_terbaca',
    ],
    [
      'with an empty list of indikator',
      row('indikator', 'indikator: []'),
      'schema/indikator',
      '[]',
    ],
    [
      'with a map for indikator',
      row('indikator', 'indikator:\n      nama: a'),
      'schema/indikator',
      'indikator',
    ],
    [
      'with a number among indikator',
      row('indikator', 'indikator:\n      - 12'),
      'schema/indikator',
      '12',
    ],
    [
      'with one indikator in braces',
      row('indikator', 'indikator:\n      - {nama: a, b}'),
      'yaml/flow-map',
      '{nama: a, b}',
    ],
    ['with texts in brackets', row('indikator', 'indikator: [a, b]'), 'yaml/flow-list', '[a, b]'],
    [
      'with a colon in a text of a list',
      row('indikator', 'indikator:\n      - SOP: satu\n      - dua'),
      'schema/kunci',
      'SOP',
    ],
    ['with a dash that lacks its space', row('nama', 'nama: -Rapat'), 'no-typed-number', '-'],
    ['with a comment in a text', row('nama', 'nama: Rapat #1'), 'yaml/comment-in-text', '#1'],
  ])('%s', (_, kegiatan, code, marked) => {
    expect(errorsOf(withKegiatan(kegiatan))).toEqual([[code, marked]]);
  });
});

describe('the level of the schedule', () => {
  const indikator = (...rows: string[]): string =>
    sub('nama: a', 'indikator:', ...rows.map((each) => `  ${each}`));
  const rincian = (...rows: string[]): string =>
    sub('nama: "a:"', 'rincian:', ...rows.map((each) => `  ${each}`));
  test.each<[string, string, [string, string][]]>([
    ['on every indikator', indikator('- id: b', '  nama: b', '  bulan: 1'), []],
    ['on every rincian', rincian('- id: b', '  nama: b', '  bulan: 1', '  indikator: c'), []],
    [
      'on one indikator of two',
      indikator('- id: b', '  nama: b', '  bulan: 1', '- nama: c'),
      [['schema/bulan', 'nama']],
    ],
    ['nowhere', sub('nama: a', 'indikator: b'), [['schema/bulan', 'nama']]],
    [
      'on the sub kegiatan and an indikator',
      sub(
        ...ROW.filter((line) => !line.startsWith('indikator')),
        'indikator:',
        '  - id: b',
        '    nama: b',
        '    bulan: 1',
      ),
      [['no-schedule-on-two-levels', '1']],
    ],
    [
      'on rincian, one of them without indikator',
      rincian('- id: b', '  nama: b', '  bulan: 1'),
      [['schema/indikator', 'id']],
    ],
    [
      'on rincian, with indikator of the sub kegiatan beside them',
      `${rincian('- id: b', '  nama: b', '  bulan: 1', '  indikator: c')}\n    indikator: d`,
      [['schema/indikator', 'indikator']],
    ],
    [
      'ket without a schedule of its own',
      sub(
        ...ROW.filter((line) => !line.startsWith('indikator')),
        'indikator:',
        '  - nama: b',
        '    ket: c',
      ),
      [['schema/ket', 'ket']],
    ],
  ])('%s', (_, kegiatan, errors) => {
    expect(errorsOf(withKegiatan(kegiatan))).toEqual(errors);
  });
});

describe('a bundle', () => {
  const bundle = (...lines: string[]): string => sub('id: g', 'gabungan:', ...lines);
  const MEMBERS = ['  - Satu', '  - Dua'];
  test.each<[string, string, [string, string][]]>([
    ['with one list of indikator', bundle(...MEMBERS, 'indikator: a', 'bulan: 1'), []],
    [
      'with months in words',
      bundle(...MEMBERS, 'indikator: a', 'bulan: Juni'),
      [['schema/bulan', 'Juni']],
    ],
    [
      'with a mistyped key',
      bundle(...MEMBERS, 'indkator: a', 'bulan: 1'),
      [['schema/kunci', 'indkator']],
    ],
    [
      'with one member',
      bundle('  - Satu', 'indikator: a', 'bulan: 1'),
      [['schema/gabungan', 'gabungan']],
    ],
    [
      'that is a text',
      sub('id: g', 'gabungan: Satu', 'indikator: a', 'bulan: 1'),
      [['schema/gabungan', 'Satu']],
    ],
    [
      'that is empty',
      sub('id: g', 'gabungan:', 'indikator: a', 'bulan: 1'),
      [['schema/gabungan', 'gabungan']],
    ],
    [
      'with a number for a member',
      bundle('  - Satu', '  - 2', 'indikator: a', 'bulan: 1'),
      [['schema/gabungan', '2']],
    ],
    ['without indikator', bundle(...MEMBERS, 'bulan: 1'), [['schema/indikator', 'id']]],
    [
      'with indikator of a member and of all',
      bundle('  - nama: Satu', '    indikator: b', '  - Dua', 'indikator: a', 'bulan: 1'),
      [['schema/indikator', 'indikator']],
    ],
  ])('%s', (_, kegiatan, errors) => {
    expect(errorsOf(withKegiatan(kegiatan))).toEqual(errors);
  });
});

test.each([
  ['a kegiatan', withKegiatan(`bulan: 3\n${sub(...ROW)}`)],
  ['rencana.yaml', { 'rencana.yaml': rencanaExample('bulan: 3\n') }],
  ['penugasan.yaml', { 'penugasan.yaml': 'unit:\n  - Ortala\nbaris: {}\nbulan: 3\n' }],
])('bulan on %s is not swallowed', (_, files) => {
  expect(errorsOf(files)).toContainEqual(['schema/kunci', 'bulan']);
});

test('a broken jumlah_area is not seven missing areas, too', () => {
  const rencana = rencanaExample().replace('jumlah_area: 1', 'jumlah_area: "1"');
  expect(errorsOf({ 'rencana.yaml': rencana })).toEqual([['schema/jumlah_area', '"1"']]);
});

test.each([
  ['telepon: 0561123456', 'apit dengan tanda kutip ganda: "0561123456"'],
  ['telepon: 1.10', 'apit dengan tanda kutip ganda: "1.10"'],
])('the cure for %s keeps what was written', (line, how) => {
  const rencana = rencanaExample().replace('satker:', `satker:\n  ${line}`);
  const { findings } = loadOf({ 'rencana.yaml': rencana });
  expect(findings.map((finding) => finding.word('id').how)).toEqual([how]);
});

test('a text of rencana.yaml is on one line, as every text', () => {
  const rencana = rencanaExample().replace('nomor: ', 'nomor: |\n    ');
  expect(loadOf({ 'rencana.yaml': rencana }).plan.rencana.keputusan?.nomor).toBe(
    '12/ORT.07/0000/2023',
  );
});

describe('rencana.yaml', () => {
  const changed = (from: RegExp, to: string) => ({
    'rencana.yaml': rencanaExample().replace(from, to),
  });
  test.each<[string, RegExp, string, [string, string][]]>([
    ['a number may wait', /nomor: .*/, 'nomor:', []],
    ['a date may wait', /tanggal: .*/, 'tanggal:', []],
    ['versi is 1', /versi: 1/, 'versi: 2', [['schema/versi', '2']]],
    ['a date that does not exist', /2023-01-16/, '2023-02-30', [['schema/tanggal', '2023-02-30']]],
    ['a date in the local order', /2023-01-16/, '16-01-2023', [['schema/tanggal', '16-01-2023']]],
    ['no satker', /satker:\n.*\n/, '', [['schema/satker', 'versi']]],
    [
      'another paper',
      /jumlah_area/,
      'lampiran:\n  kertas: A5\njumlah_area',
      [['schema/kertas', 'A5']],
    ],
    [
      'a margin too wide',
      /jumlah_area/,
      'lampiran:\n  margin:\n    kiri: 90\njumlah_area',
      [['schema/kiri', '90']],
    ],
  ])('%s', (_, from, to, errors) => {
    expect(errorsOf(changed(from, to))).toEqual(errors);
  });
});

test.each([
  ['realisasi/2023-06.yaml', 'arsip:\n  status: selesai\n', 'schema/status'],
  ['realisasi/juni.yaml', 'arsip:\n  status: belum\n', 'schema/berkas'],
  ['penugasan.yaml', 'unit:\n  - Ortala\n', 'schema/baris'],
])('%s is checked, too', (name, text, code) => {
  expect(errorsOf({ [name]: text }).map(([found]) => found)).toEqual([code]);
});

test('two files of one month are one too many, and both are checked', () => {
  const files = {
    'realisasi/2023-06.yaml': 'arsip:\n  status: belum\n',
    'realisasi/2023-06.yml': 'arsip:\n  status: selesai\n',
    'realisasi/2023-07.yaml': 'arsip:\n  status: belum\n',
  };
  const { findings } = loadOf(files);
  expect(findings.map(({ code, span }) => [code, span.file.path])).toEqual([
    ['schema/berkas', 'plans/contoh/2023/realisasi/2023-06.yml'],
    ['schema/status', 'plans/contoh/2023/realisasi/2023-06.yml'],
  ]);
  expect(findings[0]?.word('id').message).toContain('/realisasi/2023-06.yaml"');
});

test('keys that JavaScript knows are only unknown keys', () => {
  const kegiatan = `${sub(...ROW)}\n    __proto__: x\n    constructor: y`;
  expect(errorsOf(withKegiatan(kegiatan))).toEqual([
    ['schema/kunci', '__proto__'],
    ['schema/kunci', 'constructor'],
  ]);
});

test.each([
  ['with a name', '    nama: A\n', []],
  ['with a lost name', '    tidak_terbaca: nama\n', []],
  ['with neither', '', [['schema/nama', 'salinan']]],
  [
    'with both',
    '    nama: A\n    tidak_terbaca: nama\n',
    [['schema/tidak_terbaca', 'tidak_terbaca']],
  ],
])('a salinan %s', (_, lines, errors) => {
  const salinan = `  salinan:\n    unit: S\n    jabatan: Sekretaris\n${lines}`;
  const rencana = rencanaExample().replace('jumlah_area', `${salinan}jumlah_area`);
  expect(errorsOf({ 'rencana.yaml': rencana })).toEqual(errors);
});
