/** Tables fitted to paper: nothing of them changes but widths and size. */
import { expect, test } from 'vitest';
import type { Table } from '../../src/document/document.ts';
import { fitTable } from '../../src/views/fit-table.ts';
import { plainTable } from '../formats/document-fixture.ts';

const WIDTH = 480;

const fitted = (rows: readonly (readonly string[])[]): Table =>
  fitTable(plainTable(rows), WIDTH, 10);
const widthsOf = ({ columns }: Table): number[] => columns.map(({ width }) => width);
const sum = (widths: readonly number[]): number => widths.reduce((total, each) => total + each, 0);

const LONG = 'Penataan proses bisnis dan penyusunan peta proses bisnis satuan kerja';

test('short columns hold their texts, the long one has the rest', () => {
  const [kode = 0, uraian = 0, persen = 0] = widthsOf(
    fitted([
      ['1.1.1.1', LONG, '100%'],
      ['2.1.4.1-2', LONG, '7%'],
    ]),
  );
  expect(kode).toBeGreaterThan(50);
  expect(kode).toBeLessThan(75);
  expect(persen).toBeGreaterThan(28);
  expect(uraian).toBeGreaterThan(WIDTH - 150);
  expect(kode + uraian + persen).toBeCloseTo(WIDTH, 5);
});

test('letters are smaller where the columns would not fit, and only there', () => {
  expect(fitted([['Jan', LONG]]).fontSize).toBe(10);
  const wide = fitted([[...Array.from({ length: 8 }, () => '[Sep]'), 'Perundang-undangan']]);
  expect(wide.fontSize).toBeLessThan(10);
  expect(wide.fontSize).toBeGreaterThanOrEqual(7);
  expect(sum(widthsOf(wide))).toBeLessThanOrEqual(WIDTH + 0.01);
});

test('texts, titles and alignments stay', () => {
  const table: Table = {
    ...plainTable([['satu', LONG]]),
    columns: [
      { title: 'A', width: 9, align: 'right' },
      { title: 'B', width: 1 },
    ],
  };
  const same = fitTable(table, WIDTH, 10);
  expect(same.head).toBe(table.head);
  expect(same.groups).toBe(table.groups);
  expect(same.columns.map(({ title, align }) => [title, align])).toEqual([
    ['A', 'right'],
    ['B', undefined],
  ]);
});
