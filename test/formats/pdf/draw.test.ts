import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Document } from '../../../src/document/document.ts';
import { randomDocument } from '../../layout/random-table.ts';
import { png } from './picture-samples.ts';
import { pdfOf, withBlocks } from './read-back.ts';
import { paragraph } from './sample.ts';

/** What an operator opens or closes. */
const NESTS: Readonly<Record<string, string>> = {
  BT: 'text',
  ET: '/text',
  BDC: 'mark',
  EMC: '/mark',
  q: 'state',
  Q: '/state',
};
/** All that is drawn must stand inside marked content. */
const DRAWS: ReadonlySet<string> = new Set(['TJ', 'S', 'f', 'Do']);

/** The operators of each page, with what stands before them. */
async function operatorsOf(document: Document): Promise<string[][]> {
  const pdf = await PDFDocument.load(await pdfOf(document), { updateMetadata: false });
  return pdf.getPages().map(({ node }) => {
    const content = node.lookup(PDFName.of('Contents'));
    if (!(content instanceof PDFRawStream)) throw new Error('no content');
    const text = inflateSync(content.contents).toString('latin1');
    const plain = text.replace(/\((?:\\.|[^\\()])*\)/gs, '()');
    return (
      plain.match(/[^A-Za-z]*(?:\/\w+[^A-Za-z]*|<<[^>]*(?:<[^>]*>)?>>[^A-Za-z]*)*[A-Za-z]+/g) ?? []
    );
  });
}

const nameOf = (operator: string): string => /[A-Za-z]+$/.exec(operator)?.[0] ?? '';

/** What is wrong with the nesting of a document's operators. */
async function slips(document: Document): Promise<string[]> {
  return (await operatorsOf(document)).flatMap((operators, page) => {
    const found: string[] = [];
    const open: string[] = [];
    for (const name of operators.map(nameOf)) {
      const nest = NESTS[name];
      if (nest?.startsWith('/')) {
        const last = open.pop();
        if (`/${last}` !== nest) found.push(`page ${page}: ${nest} ends ${last}`);
      } else if (nest !== undefined) {
        if (nest === 'state' && open.includes('text')) found.push(`page ${page}: q in text`);
        open.push(nest);
      }
      if (DRAWS.has(name) && !open.includes('mark')) found.push(`page ${page}: bare ${name}`);
    }
    if (!operators.some((each) => each.endsWith('TJ'))) found.push(`page ${page}: no text`);
    if (open.length > 0) found.push(`page ${page}: open at the end: ${open}`);
    return found;
  });
}

test('marked content, texts and states are nested, and nothing is drawn outside marks', async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, async (document) => {
      expect(await slips(document)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('so they are with pictures, rules and a watermark between the texts', async () => {
  const picture = (alt: string): Block => ({
    kind: 'picture',
    bytes: png(3, 3, 'rgbAlpha'),
    type: 'png',
    width: 30,
    height: 30,
    alt,
  });
  const blocks: Block[] = [
    picture('Lambang'),
    paragraph('satu', { label: '1.' }),
    picture(''),
    { kind: 'rule', weight: 1 },
    { kind: 'paragraph', runs: [{ text: 'dua', bold: true, tone: 'alert' }, { text: ' tiga' }] },
    picture('Cap'),
  ];
  expect(await slips(withBlocks(blocks, { watermark: 'RANCANGAN' }))).toEqual([]);
});

test.each<[tone: 'alert' | 'notice' | 'good' | 'muted', color: string]>([
  ['alert', '.651 .106 .106 rg'],
  ['notice', '.541 .353 0 rg'],
  ['good', '.102 .42 .184 rg'],
  ['muted', '.349 g'],
])('%s texts have their own colour, and the next one is black again', async (tone, color) => {
  const runs = [{ text: 'nada', tone }, { text: ' biasa' }, { text: ' lagi', tone }];
  const [page = []] = await operatorsOf(withBlocks([{ kind: 'paragraph', runs }]));
  const colors = page.filter((each) => /^(g|rg)$/.test(nameOf(each)));
  expect(colors.map((each) => each.trim())).toEqual([color, '0 g', color]);
});

test('fonts are named only where they change', async () => {
  const runs = [
    { text: 'satu dua' },
    { text: ' tiga', bold: true },
    { text: ' empat', bold: true },
  ];
  const [page = []] = await operatorsOf(
    withBlocks([{ kind: 'paragraph', runs }, paragraph('lima'), paragraph('enam')]),
  );
  const fonts = page.filter((each) => nameOf(each) === 'Tf').map((each) => each.trim());
  expect(fonts).toHaveLength(3);
  expect(fonts[2]).toBe(fonts[0]);
  expect(fonts[1]).not.toBe(fonts[0]);
});
