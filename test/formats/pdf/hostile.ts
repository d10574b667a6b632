/** Texts that have broken PDFs before, and a document that has them everywhere. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Block, Document, Table } from '../../../src/document/document.ts';
import type { Fonts } from '../../../src/formats/pdf/fonts.ts';
import { jpeg, png } from './picture-samples.ts';
import { paragraph, sampleDocument } from './sample.ts';

const require = createRequire(import.meta.url);
const font = (name: string): Uint8Array =>
  readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

/** Fonts with glyphs for nearly everything. */
export const wideFonts: Fonts = {
  regular: font('DejaVuSans'),
  bold: font('DejaVuSans-Bold'),
  italic: font('DejaVuSans-Oblique'),
  boldItalic: font('DejaVuSans-BoldOblique'),
};

/** What is drawn, and what it is read back as where that differs. */
export const HOSTILE: readonly (readonly [text: string, read?: string])[] = [
  ['& < > " \' ]]> <!-- %'],
  ['( ) ((( ))) \\ \\\\ \\( \\) \\n \\051'],
  ['kata '.repeat(3).trim()],
  ['x'.repeat(500)],
  ['Ñandú – “kutip” — … €'],
  // Ligatures, made by the font and written as such.
  ['fi ffi fluks ﬁ ﬃ', 'fi ffi fluks fi ffi'],
  // One glyph for several characters; pdf.js itself makes two of them alike.
  [
    'a\u00a0b - \u2010 \u2011 \u03a9 \u2126 K \u212a \u00c5 \u212b',
    'a b - \u2010 \u2011 \u03a9 \u03a9 K \u212a \u00c5 \u212b',
  ],
  // Accents of their own, two of them on one letter.
  ['e\u0301 n\u0303 q\u0307\u0323 a\u0308\u0304'],
  ['😀 😃 \u{1d54f}'],
  ['√ ✓ ☐ ⚠ ①'],
  ['بسم الله الرحمن الرحيم'],
  // A ligature of two letters from right to left.
  ['سلام ولا'],
  ['kata العربية di tengah kalimat, שלום, dan seterusnya'],
  // Drawn as nothing, wherever they stand.
  ['a\u200bb c\u00add e\ufefff g\u2060h i\u202ej\u202c', 'ab cd ef gh ij'],
];

const texts = HOSTILE.map(([text]) => text);

const table: Table = {
  kind: 'table',
  columns: [
    { title: 'A', width: 1 },
    { title: 'B', width: 1 },
  ],
  head: [{ cells: texts.slice(0, 2).map((text) => ({ content: [paragraph(text)] })) }],
  groups: texts.map((text) => ({
    band: [paragraph(text)],
    rows: [
      { cells: [{ content: [paragraph(text, { label: '1)' })], rowSpan: 2 }, { content: [] }] },
      { cells: [{ content: [paragraph(text), paragraph(text)] }] },
    ],
  })),
};

const blocks: readonly Block[] = [
  {
    kind: 'picture',
    bytes: png(4, 4, 'rgbAlpha'),
    type: 'png',
    width: 40,
    height: 40,
    alt: 'a(\\é',
  },
  { kind: 'picture', bytes: jpeg(3), type: 'jpeg', width: 40, height: 40, alt: '' },
  ...texts.flatMap((text): Block[] => [
    { kind: 'heading', level: 3, runs: [{ text }] },
    paragraph(text, { align: 'justify' }),
    paragraph(text, { label: 'a)', level: 1 }),
    { kind: 'entry', term: text, indent: 150, content: [paragraph(text), paragraph('')] },
  ]),
  table,
  {
    kind: 'group',
    inset: 0.5,
    keepWithPrevious: true,
    blocks: [
      { kind: 'signature', height: 40, field: 'ketua.(é\\' },
      { kind: 'signature', height: 40, field: 'ketua.(é\\' },
    ],
  },
];

const sample = sampleDocument(13);

export const hostileDocument: Document = {
  meta: {
    title: '& < > " \' ]]> \u0000\u001b\ud800\ufffe (\\ é √',
    subject: '<![CDATA[ & ]]>\r\n<?xml?>',
    author: 'A & B <c@d> “é” 😀',
    language: 'id',
    date: '2022-02-11',
  },
  sections: [
    ...sample.sections.map((section) => ({
      ...section,
      title: '“( \\',
      page: { ...section.page, watermark: '(& é)', catchwords: true },
      blocks,
    })),
    ...sample.sections,
    ...sample.sections.map((section) => ({ ...section, blocks: [] })),
  ],
};
