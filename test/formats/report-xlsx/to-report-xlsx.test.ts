/** The report's workbook, read back: four sheets, typed cells, heads, filters and printing. */
import type { Sheet } from 'hucre';
import { describe, expect, test } from 'vitest';
import { toReportXlsx } from '../../../src/formats/report-xlsx/to-report-xlsx.ts';
import { type Fakta, factsOf, KOLOM_FAKTA } from '../../../src/schedule/facts.ts';
import { reportNumbers } from '../../../src/schedule/report-numbers.ts';
import type { Lang } from '../../../src/text/lang.ts';
import { visible } from '../../../src/text/visible.ts';
import type { Report } from '../../../src/views/report.ts';
import { FORMULAS, madeReport, realReport, scopeSaying } from '../report-fixture.ts';
import { attributesOf, readBook, sheetXml } from '../xlsx-read.ts';

const bytesOf = ({ scope, numbers }: Report, lang: Lang = 'id'): Promise<Uint8Array> =>
  toReportXlsx(numbers, factsOf(scope), lang);

async function sheetsOf(report: Report): Promise<readonly [Sheet, Sheet, Sheet, Sheet]> {
  const { sheets } = await readBook(await bytesOf(report));
  const [plan, matrix, facts, realisasi] = sheets;
  if (!(plan && matrix && facts && realisasi) || sheets.length > 4) throw new Error('not 4 sheets');
  return [plan, matrix, facts, realisasi];
}

/** The rows under the head whose first cell says so. */
function rowsUnder({ rows }: Sheet, first: string): Sheet['rows'] {
  const head = rows.findIndex(([cell]) => cell === first);
  return rows.slice(head + 1);
}

test.each(['id', 'en'] as const)('the same report gives the same bytes (%s)', async (lang) => {
  for (const report of [madeReport(), await realReport()]) {
    expect(await bytesOf(report, lang)).toEqual(await bytesOf(report, lang));
  }
});

test('the sheets by name, and whose report it is', async () => {
  const { sheets, properties } = await readBook(await bytesOf(madeReport()));
  expect(sheets.map(({ name }) => name)).toEqual(['Rencana', 'Matriks', 'Fakta', 'Realisasi']);
  expect(sheets[0]?.rows.slice(0, 2).map(([cell]) => cell)).toEqual([
    'Rencana Aksi RB 2023 - KPU Kabupaten Contoh',
    'Juni 2023 | Keputusan 12/ORT.07/0000/2023 | data per 30-06-2023',
  ]);
  expect(properties?.created?.toISOString()).toBe('2023-06-30T00:00:00.000Z');
  const english = await readBook(await bytesOf(madeReport(), 'en'));
  expect(english.sheets.map(({ name }) => name)).toEqual([
    'Plan',
    'Matrix',
    'Facts',
    'Realisation',
  ]);
});

describe('the plan', () => {
  const line = (row: readonly unknown[]): string =>
    row
      .map((cell) => cell ?? '.')
      .slice(5, 17)
      .join('');

  test('has a letter for each month, read without colour', async () => {
    const [plan] = await sheetsOf(madeReport());
    const lines = rowsUnder(plan, 'Kode').map((row) => `${row[0]} ${line(row)} ${row[17] ?? ''}`);
    expect(lines.map((each) => each.trimEnd())).toEqual([
      '1.1.1.1 T...........',
      '1.1.1.2 ..T..T..√..√',
      '1.1.1.3 ....LL...... tentatif',
      '2.1.1.1 TTTTLL√√√√√√',
      '2.1.1.2 ...B........',
      '2.1.1.3 ..D......... tanpa bulan; menurut permintaan',
      '3.1.1.1 .TLL........',
      '3.1.1.2 ......T√√...',
      '3.1.1.3 ...........√ perlu verifikasi',
      '3.1.1.4 .....L......',
      '3.1.1.5 ............ tanpa bulan; tentatif',
    ]);
  });

  test('has a √ for each month where nothing was entered, and no column of units', async () => {
    const { scope, numbers } = await realReport();
    const [plan] = await sheetsOf({ ...(await realReport()) });
    const head = plan.rows.find(([cell]) => cell === 'Kode');
    expect(head?.slice(4)).toEqual(
      'Jan Feb Mar Apr Mei [Jun] Jul Agu Sep Okt Nov Des Keterangan'.split(' '),
    );
    const rows = rowsUnder(plan, 'Kode');
    expect(rows.map(([kode]) => kode)).toEqual(scope.plan.baris.map(({ kode }) => kode));
    const marks = rows.flatMap((row) => row.slice(4, 16)).filter((cell) => cell !== null);
    expect(new Set(marks)).toEqual(new Set(['√']));
    expect(marks).toHaveLength(numbers.matriks.jumlah.jumlah);
  });
});

test('the matrix has numbers that add up, by area and by unit', async () => {
  const [, { rows }] = await sheetsOf(madeReport());
  const lines = rows.filter((row) => row.length > 20 && typeof row[14] === 'number');
  const sum = (some: typeof rows): unknown[] =>
    Array.from({ length: 17 }, (_, month) =>
      some.reduce((total, row) => total + Number(row[month + 2]), 0),
    );
  const [areas, units] = [lines.slice(0, 4), lines.slice(4)];
  for (const block of [areas, units]) {
    const total = block.at(-1) ?? [];
    expect(total[1]).toBe('Jumlah');
    expect(sum(block.slice(0, -1))).toEqual(total.slice(2, 19));
  }
  expect(areas.at(-1)?.slice(14)).toEqual([28, 8, 7, 1, 16, '50%', 9, 11, '81%']);
  expect(units.map((row) => row[1])).toEqual(['Ortala', 'Hukum', 'SDM', '(tanpa unit)', 'Jumlah']);
});

test('the facts are those of the CSV, with days, and 1 and 0 to add up', async () => {
  const typed = (value: Fakta[keyof Fakta], key: string): unknown => {
    if (typeof value === 'boolean') return value ? 1 : 0;
    return key === 'tanggal' && value !== null ? new Date(`${value}T00:00:00Z`) : value;
  };
  for (const report of [madeReport(), await realReport()]) {
    const [, , { rows }] = await sheetsOf(report);
    expect(rows[0]).toEqual(KOLOM_FAKTA);
    expect(rows.slice(1)).toEqual(
      factsOf(report.scope).map((fact) => KOLOM_FAKTA.map((key) => typed(fact[key], key))),
    );
  }
});

describe('realisasi', () => {
  test('has every entry, and every month that has passed without one', async () => {
    const [, , , realisasi] = await sheetsOf(madeReport());
    const rows = rowsUnder(realisasi, 'Kode');
    expect(rows.map(([kode, , , bulan, keadaan]) => `${kode} ${bulan} ${keadaan}`)).toEqual([
      '1.1.1.1 1 terlaksana',
      '1.1.1.2 3 terlaksana',
      '1.1.1.2 6 terlaksana',
      '1.1.1.3 5 terlambat: sebagian',
      '1.1.1.3 6 terlambat: belum diisi',
      '2.1.1.1 1 terlaksana',
      '2.1.1.1 2 terlaksana',
      '2.1.1.1 3 terlaksana',
      '2.1.1.1 4 terlaksana',
      '2.1.1.1 5 terlambat: belum',
      '2.1.1.1 6 terlambat: belum diisi',
      '2.1.1.2 4 batal',
      '2.1.1.3 3 di luar jadwal',
      '3.1.1.1 2 terlaksana',
      '3.1.1.1 3 terlambat: belum',
      '3.1.1.1 4 terlambat: belum diisi',
      '3.1.1.2 7 terlaksana',
      '3.1.1.4 6 terlambat: menyusul',
    ]);
    expect(rows[1]?.slice(5, 11)).toEqual([
      ...[new Date('2023-04-05T00:00:00Z'), 1, 'laporan', 4, 'laporan', 2],
    ]);
    expect(rows[14]?.slice(11, 14)).toEqual([
      ...['lain', 'Narasumber belum tersedia', 'Undang narasumber dari provinsi'],
    ]);
  });

  test('says so where nothing was entered', async () => {
    const [, , , realisasi] = await sheetsOf(await realReport());
    expect(realisasi.rows[2]?.[0]).toBe('Realisasi belum diisi.');
    expect(rowsUnder(realisasi, 'Kode')).toEqual([]);
  });
});

test('heads stay in view, are repeated on paper, and filter their rows', async () => {
  const report = madeReport();
  const bytes = await bytesOf(report);
  const { sheets } = await readBook(bytes);
  expect(sheets.map(({ freezePane, autoFilter }) => [freezePane, autoFilter?.range])).toEqual([
    [{ rows: 5, columns: 1 }, 'A5:R16'],
    [{ rows: 5, columns: 2 }, 'A5:W8'],
    [{ rows: 1, columns: 4 }, `A1:AF${factsOf(report.scope).length + 1}`],
    [{ rows: 5, columns: 2 }, 'A5:O23'],
  ]);
  const paper = sheets.map(({ pageSetup }) => [
    pageSetup?.paperSize,
    pageSetup?.orientation,
    pageSetup?.fitToWidth,
    pageSetup?.printTitlesRow,
    pageSetup?.printTitlesColumn,
  ]);
  expect(paper).toEqual([
    ['a4', 'landscape', 1, '$5:$5', undefined],
    ['a4', 'landscape', 1, '$5:$5', undefined],
    ['a4', 'landscape', 3, '$1:$1', '$C:$D'],
    ['a4', 'landscape', 1, '$5:$5', undefined],
  ]);
  expect(attributesOf(sheetXml(bytes), 'pageSetup')?.['fitToHeight']).toBe('0');
});

test('texts are texts: no formula, no error, no code of Excel', async () => {
  const scope = scopeSaying(FORMULAS);
  const numbers = reportNumbers(scope);
  const { sheets } = await readBook(await toReportXlsx(numbers, factsOf(scope), 'id'));
  const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
  expect(cells.filter(({ type, formula }) => type === 'formula' || formula !== undefined)).toEqual(
    [],
  );
  expect(cells.filter(({ type }) => type === 'error')).toEqual([]);
  const nama = KOLOM_FAKTA.indexOf('nama');
  const facts = sheets[2]?.rows.slice(1) ?? [];
  expect(facts.map((row) => row[nama])).toEqual(FORMULAS.map(visible));
});
