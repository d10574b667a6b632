/** The Lampiran's table as a document: what each shape of a plan prints. */
import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../src/document/document.ts';
import { type PlacedCell, toGrid } from '../../src/document/grid.ts';
import type { SoundPlan } from '../../src/plan/model.ts';
import {
  AREA_NAME,
  areaExample,
  ROW_EXAMPLE,
  rencanaExample,
  withKegiatan,
} from '../../src/rules/example-plan.ts';
import {
  COLUMNS,
  cellText,
  PRINTED,
  paragraphText,
  printedAreas,
  tableOf,
} from '../plans/printed.ts';
import { lampiran } from '../support/lampiran-of.ts';
import { NUMBER_SHAPES } from './lampiran-number-shapes.ts';
import { planOf } from './lampiran-plan.ts';
import { type Line, SHAPES } from './lampiran-shapes.ts';

const printed = (plan: SoundPlan, draft = false) =>
  printedAreas(tableOf(lampiran(plan, { draft })));

const setIn = (paragraph: Paragraph): string =>
  `${'>'.repeat(paragraph.level ?? 0)}${paragraphText(paragraph)}`;

/** A slot as `Line` writes it. */
function slotOf(slots: readonly PlacedCell[], column: number, row: number): string {
  const slot = slots[column];
  if (slot === undefined) return '(none)';
  return slot.row === row ? slot.cell.content.map(setIn).join(' / ') : '"';
}

const linesOf = (plan: SoundPlan, draft: boolean): Line[] =>
  printed(plan, draft).flatMap(({ rows }) =>
    rows.map(({ slots, months, ket }, row) => [
      slotOf(slots, PRINTED.subKegiatan, row),
      slotOf(slots, PRINTED.indikator, row),
      months.join(' '),
      ket,
    ]),
  );

describe.each([...SHAPES, ...NUMBER_SHAPES])('$name', ({ yaml, lines, kode, draft = lines }) => {
  const plan = planOf(withKegiatan(yaml));

  test('is printed so', () => {
    expect(linesOf(plan, false)).toEqual(lines);
    expect(linesOf(plan, true)).toEqual(draft);
  });

  test('has these kode', () => {
    expect(plan.baris.map((baris) => baris.kode)).toEqual(kode);
  });

  test('merges NO, AREA PERUBAHAN and KEGIATAN over all its lines', () => {
    const [area] = printed(plan);
    for (const [column, text] of [
      [PRINTED.no, '1'],
      [PRINTED.area, 'Penguatan Tata Laksana'],
      [PRINTED.kegiatan, '1. Penerapan sistem arsip yang andal'],
    ] as const) {
      const cells = new Set(area?.rows.map(({ slots }) => slots[column]));
      expect([...cells].map((slot) => [slot && cellText(slot.cell), slot?.rowSpan])).toEqual([
        [text, lines.length],
      ]);
    }
  });
});

describe('the table', () => {
  const second = `
      - tidak_terbaca: kegiatan kedua
        sub_kegiatan:
          - id: b
            nama: Surat
            indikator: Agenda
            bulan: 2
  - nama: Penguatan Arsip
    kegiatan:
      - nama: Penataan
        sub_kegiatan:
          - id: c
            nama: Map
            indikator: Rak
            bulan: 3
`;
  const files = {
    'rencana.yaml': rencanaExample().replace('jumlah_area: 1', 'jumlah_area: 2'),
    [AREA_NAME]: `${areaExample(ROW_EXAMPLE).trimEnd()}${second}`,
    'area-2-arsip.yaml': areaExample(ROW_EXAMPLE.replace('id: arsip', 'id: d'), 2),
  };
  const plan = planOf(files);

  test('has a band for each area, and numbers program and kegiatan within it', () => {
    const cells = printed(plan).map(({ band, rows }) => [
      band,
      rows.map(({ slots }, row) =>
        [PRINTED.no, PRINTED.area, PRINTED.kegiatan].map((column) => slotOf(slots, column, row)),
      ),
    ]);
    expect(cells).toEqual([
      [
        '1. Penataan Tata Laksana',
        [
          ['1', 'Penguatan Tata Laksana', '1. Penerapan sistem arsip yang andal'],
          ['"', '"', ''],
          ['2', 'Penguatan Arsip', '1. Penataan'],
        ],
      ],
      [
        '2. Penataan Tata Laksana',
        [['1', 'Penguatan Tata Laksana', '1. Penerapan sistem arsip yang andal']],
      ],
    ]);
    expect(plan.baris.map(({ kode }) => kode)).toEqual([
      '1.1.1.1',
      '1.1.2.1',
      '1.2.1.1',
      '2.1.1.1',
    ]);
  });

  test('has a head of three lines over its 18 columns', () => {
    const grid = toGrid(tableOf(lampiran(plan, { draft: false })).head, COLUMNS);
    const texts = grid.map((slots) => slots.map(({ cell }) => cellText(cell)));
    const titles = ['NO', 'AREA PERUBAHAN', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KEBERHASILAN'];
    const numbers = Array.from({ length: COLUMNS }, (_, index) => String(index + 1));
    expect(texts).toEqual([
      [...titles, ...new Array<string>(12).fill('PELAKSANAAN (BULAN)'), 'KET'],
      [...titles, ...numbers.slice(0, 12), 'KET'],
      numbers,
    ]);
  });
});
