/**
 * `node real-table.js PLAN TABLE.json`: the table of a plan's Lampiran, as `planToTable` hands a made
 * plan's to the peers. Bundled by `bundle.js`, because it imports `src/`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toGrid } from '../../../src/document/grid.ts';
import { loadPlan } from '../../../src/plan/load-plan.ts';
import { toSoundPlan } from '../../../src/plan/sound-plan.ts';
import { textsFolder } from '../../../src/source/texts-folder.ts';
import { decree } from '../../../src/views/decree.ts';

const [folder, output] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const texts = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
const plan = toSoundPlan(loadPlan(textsFolder(folder, Object.fromEntries(texts))).plan);
const { sections } = decree(plan, { part: 'lampiran', draft: false });
const [{ page, blocks }] = sections;
const { columns, head, groups } = blocks.find(({ kind }) => kind === 'table');

const inner = page.width - page.margin.left - page.margin.right;
const shares = columns.reduce((sum, { width }) => sum + width, 0);
const toText = (content) =>
  content
    .map(({ label, runs }) => [label, ...runs.map(({ text }) => text)].filter(Boolean).join(' '))
    .join('\n');
const toCells = (rows) =>
  toGrid(rows, columns.length).map((slots, row) =>
    slots
      .filter((slot, column) => slot?.row === row && slot.column === column)
      .map(({ column, cell: { content, rowSpan = 1, colSpan = 1 } }) => ({
        column,
        rowSpan,
        colSpan,
        text: toText(content),
      })),
  );
const table = {
  page: { width: page.width, height: page.height, margin: page.margin.left },
  columns: columns.map(({ width, align = 'left' }) => ({ width: (width / shares) * inner, align })),
  head: toCells(head),
  rows: groups.flatMap(({ band = [], rows }) => [
    { band: toText(band) },
    ...toCells(rows).map((cells) => ({ cells })),
  ]),
};
writeFileSync(output, JSON.stringify(table));
