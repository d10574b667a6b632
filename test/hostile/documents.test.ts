/** Nasty texts in every place of a plan stay text in the documents made of it, read by other readers. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { convertIcsCalendar, type IcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXmlText } from '../../src/formats/office/xml-text.ts';
import { visible } from '../../src/text/visible.ts';
import { readBook } from '../formats/xlsx-read.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';
import { NASTY, PLAIN, planWith } from './nasty-plan.ts';

const nasty = tempPlan(planWith(NASTY));
const plain = tempPlan(planWith(PLAIN));

const made = async (line: string, cwd: string): Promise<Buffer> => {
  const { code, stderr, bytes } = await runRb(`${line} -o -`, { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return bytes;
};

/** A text with its white space as one space each. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const letters = (text: string): string => text.replaceAll(/\s+/g, '');

/** What a reader finds of a text of a row. */
const shown = NASTY.map((text) => letters(toXmlText(onOneLine(text))));

function expectAll(text: string, wanted: readonly string[] = shown): void {
  const read = letters(text);
  expect(wanted.filter((each) => !read.includes(each))).toEqual([]);
}

describe.each(['report --month 6 --format html', 'render --part all --format html'])(
  '%s',
  (line) => {
    const read = async (cwd: string) => {
      const { document } = parseHTML(String(await made(line, cwd)));
      return { document, elements: [...document.querySelectorAll('*')] };
    };

    test('no text is an element, a handler or an address', async () => {
      const [a, b] = [await read(nasty), await read(plain)];
      // Italics are of the decree's own making, for words of other languages.
      const kinds = ({ elements }: typeof a) => [
        ...new Set(elements.map(({ tagName }) => tagName).filter((name) => name !== 'I')),
      ];
      expect(kinds(a).toSorted()).toEqual(kinds(b).toSorted());
      const codeOf = ({ document }: typeof a) =>
        [...document.querySelectorAll('script')].map(({ textContent }) => textContent);
      expect(codeOf(a)).toEqual(codeOf(b));
      const attributes = a.elements.flatMap(({ attributes: all }) => [...all]);
      expect(attributes.filter(({ name }) => /^on/i.test(name))).toEqual([]);
      const addresses = attributes.filter(({ name }) =>
        /^(?:(?:xlink:)?href|src|srcset|action|formaction|poster|data|srcdoc|background)$/i.test(
          name,
        ),
      );
      expect(addresses.filter(({ value }) => !/^(?:#|data:image\/)/.test(value))).toEqual([]);
      const styles = [...a.document.querySelectorAll('style')].map((each) => each.textContent);
      expect(styles.filter((sheet) => /@import|url\((?!"?data:image)/.test(sheet ?? ''))).toEqual(
        [],
      );
    });

    test('every text is whole', async () => {
      const { document } = await read(nasty);
      const wanted = NASTY.map((text) => letters(visible(onOneLine(text))));
      expectAll(document.body.textContent ?? '', wanted);
    });
  },
);

/** What `rb` makes itself of some texts: cells with italics, with a number's look, spaces that stay. */
const OWN = /^(?:is|r|rPr|rFont|i|numFmts?|w:i|w:iCs|w:tab|w:br)$/;

/** Each XML part of an Office file; what is not well-formed is thrown. */
function partsOf(bytes: Uint8Array): Map<string, Nodes> {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) =>
    /\.(?:xml|rels|vml)$/.test(path),
  );
  return new Map(files.map(([path, content]) => [path, fromXml(strFromU8(content))]));
}

function elementsOf(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own;
}

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : node.type === 'text' ? node.value : '';

describe.each(['report --month 6 --format', 'render --part all --format'])('%s', (start) => {
  /** Elements by name, and relations that lead out of the file. */
  const shapeOf = (bytes: Uint8Array) => {
    const elements = [...partsOf(bytes).values()].flatMap(elementsOf);
    return {
      names: [...new Set(elements.map(({ name }) => name))].toSorted(),
      outside: elements.filter(({ attributes }) => attributes['TargetMode'] === 'External'),
    };
  };

  test.each(['xlsx', 'docx'])('%s: well-formed, and no text is an element', async (format) => {
    const [a, b] = [
      await made(`${start} ${format}`, nasty),
      await made(`${start} ${format}`, plain),
    ];
    const plainNames = shapeOf(b).names;
    expect(
      shapeOf(a).names.filter((name) => !plainNames.includes(name) && !OWN.test(name)),
    ).toEqual([]);
    expect(shapeOf(a).outside).toEqual([]);
  });

  test('xlsx: every text is whole, in a cell that is a string', async () => {
    const { sheets } = await readBook(await made(`${start} xlsx`, nasty));
    const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(cells.length).toBeGreaterThan(NASTY.length);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expectAll(sheets.flatMap(({ rows }) => rows.flat()).join(' '));
  });

  test('docx: every text is whole', async () => {
    const body = partsOf(await made(`${start} docx`, nasty)).get('word/document.xml');
    expectAll(body === undefined ? '' : textOf(body));
    const fields =
      body === undefined ? [] : elementsOf(body).filter(({ name }) => name === 'w:instrText');
    expect(fields.map(textOf).filter((code) => !/^\s*(?:PAGE|NUMPAGES)\b/.test(code))).toEqual([]);
  });
});

describe('report --month 6 --format ics', () => {
  const line = 'report --month 6 --format ics';
  const parse = (bytes: Buffer): IcsCalendar => convertIcsCalendar(undefined, String(bytes));

  test('no text is a property or an event', async () => {
    const namesOf = (bytes: Buffer) =>
      String(bytes)
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .map((each) => each.replace(/[;:].*$/s, ''));
    const [a, b] = [await made(line, nasty), await made(line, plain)];
    expect(namesOf(a)).toEqual(namesOf(b));
    expect(parse(a).events).toHaveLength(NASTY.length);
  });

  test('every text is whole', async () => {
    // After RFC 5545, 3.3.11: ts-ics takes a backslash before a comma for the comma's.
    const lines = String(await made(line, nasty))
      .replaceAll('\r\n ', '')
      .split('\r\n');
    const summaries = lines.filter((each) => each.startsWith('SUMMARY:'));
    const read = summaries.map((each) => each.replaceAll(/\\([\\;,])/g, '$1'));
    const wanted = NASTY.map((text) => letters(visible(onOneLine(text))));
    expectAll(read.join(' '), wanted);
  });
});

/** What the font has all of. */
const ascii = NASTY.filter((text) => /^[ -~]*$/.test(text));
const printable = tempPlan(planWith(ascii));

describe.each(['report --month 6 --format pdf', 'render --part all --format pdf'])('%s', (line) => {
  test('a character that the font lacks is told, and nothing is written', async () => {
    const { code, bytes, stderr } = await runRb(`${line} -o -`, { cwd: nasty });
    expect([code, bytes.length]).toEqual([1, 0]);
    expect(stderr).toContain('render/missing-glyph');
  });

  const isThere = spawnSync('pdftotext', ['-v']).error === undefined;

  test.skipIf(!isThere)(
    `every text is whole${isThere ? '' : ' (skipped: no pdftotext)'}`,
    async () => {
      const file = join(printable, 'a.pdf');
      writeFileSync(file, await made(line, printable));
      const { stdout, status } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
      expect(status).toBe(0);
      expectAll(stdout, ascii.map(letters));
      const raw = spawnSync('pdfinfo', ['-js', file], { encoding: 'utf8' });
      expect(raw.stdout.trim()).toBe('');
    },
  );
});

test('rb verify reads in a PDF what the plan says', async () => {
  writeFileSync(join(printable, 'b.pdf'), await made('render --part all --format pdf', printable));
  const { code } = await runRb('verify b.pdf plans/contoh/2023', { cwd: printable });
  expect(code).toBe(0);
});
