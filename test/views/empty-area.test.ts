/** What holds nothing (`no-empty-area`, waived) is printed all the same, with its name. */
import { expect, test } from 'vitest';
import { toGrid } from '../../src/document/grid.ts';
import {
  AREA_NAME,
  areaExample,
  ROW_EXAMPLE,
  rencanaExample,
} from '../../src/rules/example-plan.ts';
import { COLUMNS, cellText, PRINTED, printedAreas, tableOf } from '../plans/printed.ts';
import { lampiran } from '../support/lampiran-of.ts';
import { planOf } from './lampiran-plan.ts';

const plan = planOf({
  'rencana.yaml': rencanaExample().replace('jumlah_area: 1', 'jumlah_area: 2'),
  [AREA_NAME]: `${areaExample(ROW_EXAMPLE).trimEnd()}
      - nama: Kegiatan tanpa isi
        sub_kegiatan: []
  - nama: Program tanpa isi
    kegiatan: []
`,
  'area-2-pengawasan.yaml': 'nomor: 2\nnama: Pengawasan\nprogram: []\n',
});
const table = tableOf(lampiran(plan, { draft: false }));

test('an empty kegiatan and an empty program have a line, an empty area its band', () => {
  const lines = printedAreas(table).map(({ band, rows }) => [
    band,
    rows.map(({ slots }) =>
      [PRINTED.no, PRINTED.area, PRINTED.kegiatan, PRINTED.subKegiatan].map((column) => {
        const slot = slots[column];
        return slot === undefined ? '(none)' : cellText(slot.cell);
      }),
    ),
  ]);
  const program = ['1', 'Penguatan Tata Laksana'];
  expect(lines).toEqual([
    [
      '1. Penataan Tata Laksana',
      [
        [...program, '1. Penerapan sistem arsip yang andal', 'Penataan arsip aktif'],
        [...program, '2. Kegiatan tanpa isi', ''],
        ['2', 'Program tanpa isi', '', ''],
      ],
    ],
    ['2. Pengawasan', []],
  ]);
});

test('its lines fill every column', () => {
  for (const { rows } of table.groups) {
    for (const slots of toGrid(rows, COLUMNS)) expect(slots.filter(Boolean)).toHaveLength(COLUMNS);
  }
});
