/** What the real plan's Lampiran says, cell by cell, to compare a printed one with. */
import type { Document, Heading, Paragraph } from '../../src/document/document.ts';
import { toGrid } from '../../src/document/grid.ts';
import { COLUMNS, cellText, paragraphText, tableOf } from '../plans/printed.ts';
import type { Slip } from '../plans/real-plan.ts';

/** What each cell of the document's table says, by its place. */
export function cellsIn(from: Document): Map<string, string> {
  return new Map(
    tableOf(from).groups.flatMap(({ band = [], rows }, group): [string, string][] => [
      [`${group} band`, band.map(paragraphText).join(' ')],
      ...[...new Set(toGrid(rows, COLUMNS).flat())].map(
        ({ cell, row, column }): [string, string] => [`${group} ${row} ${column}`, cellText(cell)],
      ),
    ]),
  );
}

/** Texts before and after the table, in order. */
export function outsideIn({ sections }: Document): string {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'group' ? [...block.blocks] : [block]))
    .filter((block): block is Heading | Paragraph => 'runs' in block)
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join(' ');
}

/** Plans whose Lampiran says something else: no comparison may take one for the other. */
export const SLIPS: readonly Slip[] = [
  { file: 'area-4', from: 'Maklumat Layanan/', to: 'Maklumat Pelayanan/' },
  { file: 'area-7', from: 'bulan: 3', to: 'bulan: 4' },
  { file: 'area-6', from: 'tentatif: true', to: 'tentatif: false' },
  { file: 'area-2', from: 'nama: Penataan', to: 'nama: Penguatan' },
  { file: 'area-5', from: '              - Data Mutasi\n', to: '' },
];
