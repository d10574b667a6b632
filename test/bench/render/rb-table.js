/**
 * The table by `rb`'s own layout and PDF format alone, from the same JSON as the peers: what is left
 * of `rb render` without YAML, schema and rules. Bundled by `bundle.js`, because it imports `src/`.
 */
import { writeFileSync } from 'node:fs';
import { toPdf } from '../../../src/formats/pdf/to-pdf.ts';
import { readDefaultFonts } from '../../../src/source/font-files.ts';
import { output, readTable, STYLE } from './job.js';

const { page, columns, head, rows } = readTable();
const { margin } = page;

const toCell = ({ rowSpan, colSpan, text }) => ({
  rowSpan,
  colSpan,
  content: text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => paragraph(line, line === '√')),
});
const paragraph = (text, bold) => ({ kind: 'paragraph', runs: [{ text, bold }] });

const groups = [];
for (const { band, cells } of rows) {
  if (band !== undefined) groups.push({ band: [paragraph(band, true)], rows: [] });
  else groups.at(-1).rows.push({ cells: cells.map(toCell) });
}
const table = {
  kind: 'table',
  columns: columns.map((column, index) => ({ ...column, title: String(index + 1) })),
  head: head.map((cells) => ({ cells: cells.map(toCell) })),
  groups,
  fontSize: STYLE.size,
};
const section = {
  page: {
    ...page,
    margin: { top: margin, right: margin, bottom: margin, left: margin },
    pageNumber: { first: 1, onFirstPage: false },
  },
  fontSize: STYLE.size,
  blocks: [table],
};
const document = { meta: { title: 'Lampiran', language: 'id' }, sections: [section] };
const { bytes } = await toPdf(document, await readDefaultFonts());
writeFileSync(output, bytes);
