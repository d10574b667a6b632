/** The real plan's Lampiran as PDF: nothing lost, every mark in its place. */
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { readDefaultFonts } from '../../src/source/font-files.ts';
import { pdfOf } from '../formats/pdf/read-back.ts';
import { cellText, tableOf } from '../plans/printed.ts';
import { realPlan } from '../plans/real-plan.ts';
import { words } from '../plans/scan.ts';
import { lampiran } from '../support/lampiran-of.ts';
import { letters, type PdfPage, type PdfText, readPdfText } from '../support/pdf-text.ts';
import { cellsIn, outsideIn, SLIPS } from './lampiran-content.ts';
import { type CellPage, cellLetters, framesOf, sortIntoCells } from './lampiran-pdf-cells.ts';

const plan = await realPlan();
const document = lampiran(plan, { draft: false });
const fonts = await readDefaultFonts();
const bytes = await pdfOf(document, {}, fonts);
const pages = await readPdfText(bytes);
const frames = framesOf(document, fonts);
const cells = sortIntoCells(pages, frames);
const marks = plan.baris.reduce((sum, { bulan }) => sum + bulan.length, 0);

/** Cells that say otherwise than the document's, by their letters. */
function otherCells(printed: ReadonlyMap<string, string>, from: Document): string[] {
  const expected = cellsIn(from);
  return [...new Set([...expected.keys(), ...printed.keys()])].flatMap((key) => {
    const [a, b] = [letters(expected.get(key) ?? '(no cell)'), printed.get(key) ?? '(no cell)'];
    return isRepeated(b, a) ? [] : [`${key}: document "${a}", printed "${b}"`];
  });
}

/** Whether `printed` is the text and, for each page that it went on to, its beginning again. */
function isRepeated(printed: string, text: string): boolean {
  if (!printed.startsWith(text)) return false;
  let rest = printed.slice(text.length);
  while (rest !== '' && text !== '') {
    const [again, beginning = ''] = /^(.*?)…?\(lanjutan\)/.exec(rest) ?? [text, text];
    if (!text.startsWith(beginning) || !rest.startsWith(again)) return false;
    rest = rest.slice(again.length);
  }
  return rest === '';
}

const isPageNumber = (text: string): boolean => /^- \d+ -$/.test(text);
const isBody = ({ owner }: CellPage['frames'][number]): boolean =>
  owner.kind === 'content' && owner.cell?.part === 'body';

describe('the PDF', () => {
  test('says in every cell, with its letters in order, what the document says', () => {
    expect(otherCells(cellLetters(cells), document)).toEqual([]);
  });

  test('says outside the table what the document says', () => {
    const outside = cells.flatMap((page) => page.outside).filter(({ text }) => !isPageNumber(text));
    expect(outside.map(({ text }) => letters(text)).join('')).toBe(letters(outsideIn(document)));
  });

  test('has a √ for every baris-bulan', () => {
    const printed = pages.flatMap(({ texts }) => texts.filter(({ text }) => text.includes('√')));
    expect(printed.map(({ text }) => text)).toEqual(new Array(marks).fill('√'));
  });

  test.each(SLIPS)('of another plan would not do: $from', async (slip) => {
    const other = lampiran(await realPlan(slip), { draft: false });
    expect(otherCells(cellLetters(cells), other)).not.toEqual([]);
  });

  test.each([
    ['one column on', 17, 0],
    ['over the edge of its column', 8, 0],
    ['one line up', 0, -30],
    ['off the table', 0, 900],
  ])('with a √ %s would not do', (_, right, down) => {
    const found = pages.map(({ texts }) => texts.find(({ text }) => text === '√'));
    const [first] = found.filter((text) => text !== undefined);
    const moved = (text: PdfText): PdfText =>
      text === first ? { ...text, x: text.x + right, y: text.y + down } : text;
    const otherwise = pages.map((page): PdfPage => ({ ...page, texts: page.texts.map(moved) }));
    const check = (): string[] =>
      otherCells(cellLetters(sortIntoCells(otherwise, frames)), document);
    expect(() => expect(check()).toEqual([])).toThrow();
  });

  test('stands in the columns that the document asks for, under their numbers', () => {
    const [section] = document.sections;
    const { width = 0, margin } = section?.page ?? {};
    const textWidth = width - (margin?.left ?? 0) - (margin?.right ?? 0);
    const shares = tableOf(document).columns.map((column) => column.width);
    const total = shares.reduce((sum, share) => sum + share, 0);
    const edges = [margin?.left ?? 0];
    for (const share of shares) edges.push((edges.at(-1) ?? 0) + (share / total) * textWidth);
    const wrong = cells.flatMap(({ frames, inside }, page) => {
      const heads = frames
        .filter((frame) => !isBody(frame))
        .flatMap((frame) => inside.get(frame) ?? []);
      const lowest = Math.max(...heads.filter(({ text }) => text === '18').map(({ y }) => y));
      const numbers = heads.filter(({ y }) => Math.abs(y - lowest) < 0.1);
      const centres = numbers.map(({ x, width: own }) => x + own / 2);
      return [
        ...edges.slice(1).flatMap((right, column) => {
          const off = (centres[column] ?? 0) - ((edges[column] ?? 0) + right) / 2;
          return Math.abs(off) < 0.6
            ? []
            : [`page ${page + 1}: number ${column + 1} is off by ${off}`];
        }),
        ...frames.flatMap(({ owner, x, width: own }) => {
          if (owner.kind !== 'content' || owner.cell?.part !== 'body') return [];
          const { column } = owner.cell;
          const off =
            Math.abs(x - (edges[column] ?? 0)) + Math.abs(x + own - (edges[column + 1] ?? 0));
          return off < 0.1 ? [] : [`page ${page + 1}: column ${column + 1} is off by ${off}`];
        }),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('sets a line’s months, its indikator and its KET side by side', () => {
    const wrong = cells.flatMap(({ frames }, page) => {
      const heights = new Map<string, Set<string>>();
      for (const { owner, y, height } of frames) {
        const cell = owner.kind === 'content' ? owner.cell : undefined;
        if (cell?.part !== 'body' || cell.column < 4) continue;
        const key = `page ${page + 1}, group ${cell.group}, row ${cell.row}`;
        const extent = `${y.toFixed(2)} ${height.toFixed(2)}`;
        heights.set(key, (heights.get(key) ?? new Set()).add(extent));
      }
      return [...heights].filter(([, extents]) => extents.size !== 1).map(([key]) => key);
    });
    expect(wrong).toEqual([]);
  });

  test('repeats the head of three lines on every page', () => {
    const head = tableOf(document).head.flatMap((row) => row.cells.map(cellText));
    const expected = words(...head).sort();
    const printed = cells.map(({ frames, inside }) =>
      words(
        ...frames
          .filter(({ owner }) => owner.kind === 'artifact' || owner.cell?.part === 'head')
          .flatMap((frame) => inside.get(frame) ?? [])
          .map(({ text }) => text),
      ).sort(),
    );
    expect(pages.length).toBeGreaterThan(5);
    expect(printed).toEqual(pages.map(() => expected));
  });

  test('has its page numbers in the middle of the top margin, from page 2', () => {
    const found = pages.map(({ texts, width }) =>
      texts
        .filter(({ text, y }) => isPageNumber(text) || y < 50)
        .map(({ text, x, y, width: own }) => [
          text,
          Math.abs(x + own / 2 - width / 2) < 0.5,
          y < 70,
        ]),
    );
    expect(found).toEqual(
      pages.map((_, page) => (page === 0 ? [] : [[`- ${page + 1} -`, true, true]])),
    );
  });

  test('keeps every other text within the margins', () => {
    const { margin } = document.sections[0]?.page ?? {};
    const { left = 0, right = 0, top = 0, bottom = 0 } = margin ?? {};
    const beyond = pages.flatMap(({ texts, width, height }, page) =>
      texts
        .filter(({ text }) => !isPageNumber(text))
        .filter(
          ({ x, y, width: own, size }) =>
            x < left - 0.1 ||
            x + own > width - right + 0.1 ||
            y - 0.7 * size < top - 0.1 ||
            y + 0.22 * size > height - bottom + 0.1,
        )
        .map(({ text, x, y }) => `page ${page + 1}: "${text}" at ${x}, ${y}`),
    );
    expect(beyond).toEqual([]);
  });

  test('ends with the closing block, below rows of the table', () => {
    const last = cells.at(-1);
    const closing = last?.outside.filter(({ text }) => !isPageNumber(text)) ?? [];
    const rows = last?.frames.filter(isBody) ?? [];
    expect(letters(closing.map(({ text }) => text).join(''))).toBe(
      letters(
        `Ditetapkan di Sungai Raya pada tanggal 11 Februari 2022
         KETUA KOMISI PEMILIHAN UMUM KABUPATEN KUBU RAYA, KARYADI`,
      ),
    );
    expect(rows.length).toBeGreaterThan(0);
    const foot = Math.max(...rows.map(({ y, height }) => y + height));
    expect(Math.min(...closing.map(({ y }) => y))).toBeGreaterThan(foot);
  });

  test('is the same bytes each time', async () => {
    const again = await pdfOf(lampiran(await realPlan(), { draft: false }), {}, fonts);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});
