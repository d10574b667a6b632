import { expect, test } from 'vitest';
import type { DrawnPage } from '../../../src/formats/pdf/draw.ts';
import type { FileWriter } from '../../../src/formats/pdf/file-writer.ts';
import { writeStructure } from '../../../src/formats/pdf/structure.ts';
import { addKid, addMark, addTag, openTag } from '../../../src/formats/pdf/tag.ts';

/** A writer that keeps what is written, by its number. */
function openNotes(): { file: FileWriter; objects: Map<number, string> } {
  const objects = new Map<number, string>();
  let next = 1;
  const reserve = (count = 1): number => {
    next += count;
    return next - count;
  };
  const file: FileWriter = {
    reserve,
    put(body, number = reserve()) {
      objects.set(number, body);
      return number;
    },
    putStream: () => 0,
    putPacked: () => 0,
    end: () => new Uint8Array(),
  };
  return { file, objects };
}

const page = (id: number, rest: Partial<DrawnPage> = {}): DrawnPage => ({
  id,
  height: 100,
  marks: [],
  fields: [],
  landmarks: [],
  ...rest,
});

test('elements are written with their content, their kids and the way back', () => {
  const root = openTag('Document');
  const row = addTag(addTag(root, 'Table'), 'TR');
  addKid(row, '/TD/A<</O/Table/ColSpan 2>>');
  const cell = addTag(row, 'TD', '/A<</O/Table/RowSpan 2>>');
  const text = addTag(root, 'P');
  addMark(text, 0, 0);
  addMark(cell, 0, 1);
  addMark(cell, 1, 0);
  addMark(cell, 1, 1);
  const pages = [page(91, { marks: [text, cell] }), page(92, { marks: [cell, cell] })];
  const { file, objects } = openNotes();

  expect(writeStructure(root, pages, file)).toBe(1);
  expect([...objects].sort(([a], [b]) => a - b)).toEqual([
    [1, '<</Type/StructTreeRoot/K 2 0 R/ParentTree 10 0 R/ParentTreeNextKey 2>>'],
    [2, '<</S/Document/P 1 0 R/K[3 0 R 4 0 R]>>'],
    [3, '<</S/Table/P 2 0 R/K 5 0 R>>'],
    [4, '<</S/P/P 2 0 R/Pg 91 0 R/K 0>>'],
    [5, '<</S/TR/P 3 0 R/K[6 0 R 7 0 R]>>'],
    [6, '<</S/TD/A<</O/Table/ColSpan 2>>/P 5 0 R>>'],
    [
      7,
      '<</S/TD/P 5 0 R/A<</O/Table/RowSpan 2>>/Pg 91 0 R' +
        '/K[1 <</Type/MCR/Pg 92 0 R/MCID 0>> <</Type/MCR/Pg 92 0 R/MCID 1>>]>>',
    ],
    [8, '[4 0 R 7 0 R]'],
    [9, '[7 0 R 7 0 R]'],
    [10, '<</Nums[0 8 0 R 1 9 0 R]>>'],
  ]);
});

test('what nothing is drawn of is left out, but for a table’s grid', () => {
  const root = openTag('Document');
  const list = addTag(root, 'L');
  addTag(addTag(list, 'LI'), 'LBody');
  addTag(root, 'P');
  addTag(addTag(addTag(root, 'Table'), 'TR'), 'TD');
  const shown = addTag(root, 'P');
  addMark(shown, 0, 0);
  const { file, objects } = openNotes();
  writeStructure(root, [page(91, { marks: [shown] })], file);
  const roles = [...objects.values()].flatMap((body) => /^<<\/S\/(\w+)/.exec(body)?.[1] ?? []);
  expect(roles).toEqual(['Document', 'Table', 'TR', 'TD', 'P']);
});
