import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { DrawnPage } from '../../../src/formats/pdf/draw.ts';
import { openFile } from '../../../src/formats/pdf/file-writer.ts';
import { writeOutline } from '../../../src/formats/pdf/outline.ts';
import type { Landmark } from '../../../src/layout/page.ts';
import { plain } from './read-back.ts';

/** Bookmarks as lines: title, page and height; the number of those that open with it. */
async function bookmarks(...pages: Landmark[][]): Promise<string[]> {
  const file = openFile(1);
  const parent = file.reserve();
  const drawn = pages.map((landmarks): DrawnPage => {
    const id = file.put(`<</Type/Page/Parent ${parent} 0 R/MediaBox[0 0 9 9]>>`);
    return { id, height: 500, marks: [], fields: [], landmarks };
  });
  const kids = drawn.map(({ id }) => `${id} 0 R`).join(' ');
  file.put(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`, parent);
  const outline = writeOutline(drawn, file);
  if (outline === undefined) return [];
  const root = file.put(`<</Type/Catalog/Pages ${parent} 0 R/Outlines ${outline} 0 R>>`);
  const pdf = await PDFDocument.load(file.end(`/Root ${root} 0 R`));
  const refs = pdf.getPages().map(({ ref }) => ref);
  const lines: string[] = [];
  const walk = (entry: PDFDict, depth: number): void => {
    let last: PDFDict | undefined;
    let kid = entry.lookupMaybe(PDFName.of('First'), PDFDict);
    while (kid !== undefined) {
      const dest = kid.lookup(PDFName.of('Dest'), PDFArray);
      const page = refs.findIndex((ref) => `${ref}` === `${dest.get(0)}`);
      const count = plain(kid.get(PDFName.of('Count')));
      const opens = count === undefined ? '' : ` (${count})`;
      const title = plain(kid.get(PDFName.of('Title')));
      lines.push(`${'  '.repeat(depth)}${title} ${page}:${plain(dest.get(3))}${opens}`);
      expect(kid.lookupMaybe(PDFName.of('Prev'), PDFDict)).toBe(last);
      expect(kid.lookup(PDFName.of('Parent'))).toBe(entry);
      walk(kid, depth + 1);
      last = kid;
      kid = kid.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    expect(entry.lookupMaybe(PDFName.of('Last'), PDFDict)).toBe(last);
  };
  const top = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  walk(top, 0);
  return [`${plain(top.get(PDFName.of('Count')))} at once`, ...lines];
}

const at = (level: Landmark['level'], title: string, y: number): Landmark => ({ level, title, y });

test('bookmarks nest by their level; what is under a band opens with it', async () => {
  expect(
    await bookmarks(
      [at(1, 'Judul', 20), at(4, 'Pita 1', 60), at(5, 'Sel', 70.126), at(5, 'Sel lagi', 80)],
      [],
      [at(4, 'Pita 2', 30), at(2, '“(Bagian) \\”', 90), at(1, 'Lain', 95)],
    ),
  ).toEqual([
    '5 at once',
    'Judul 0:480 (3)',
    '  Pita 1 0:440 (-2)',
    '    Sel 0:429.87',
    '    Sel lagi 0:420',
    '  Pita 2 2:470',
    '  “(Bagian) \\” 2:410',
    'Lain 2:405',
  ]);
});

test('a level may be missing on the way down', async () => {
  expect(await bookmarks([at(3, 'tiga', 0), at(5, 'lima', 0), at(2, 'dua', 0)])).toEqual([
    '3 at once',
    'tiga 0:500 (1)',
    '  lima 0:500',
    'dua 0:500',
  ]);
});

test('without landmarks there is no outline', async () => {
  expect(await bookmarks([], [])).toEqual([]);
});
