/** Makes PDFs and reads them back, by libraries that did not make them. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import type { Block, Document } from '../../../src/document/document.ts';
import type { Fonts } from '../../../src/formats/pdf/fonts.ts';
import { type PdfOptions, toPdf } from '../../../src/formats/pdf/to-pdf.ts';
import { fonts, sampleDocument } from './sample.ts';

/** The sample's first section with other blocks. */
export function withBlocks(blocks: readonly Block[], page = {}): Document {
  const document = sampleDocument(1);
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      page: { ...section.page, ...page },
      blocks,
    })),
  };
}

/** @throws Error when a font lacks a character */
export async function pdfOf(
  document: Document,
  options: PdfOptions = {},
  from: Fonts = fonts,
): Promise<Uint8Array> {
  const result = await toPdf(document, from, options);
  if (result.kind === 'pdf') return result.bytes;
  throw new Error(`no glyph for ${result.missing.map(({ character }) => character).join(' ')}`);
}

/** An element of the structure tree. */
export interface Element {
  readonly role: string;
  /** Its attributes and what else it says, such as `{ ColSpan: 2, Alt: 'Lambang' }`. */
  readonly says: Readonly<Record<string, unknown>>;
  readonly kids: readonly (Element | Mark)[];
}

/** Content that shows an element: on a page, or a field. */
export type Mark = { readonly page: number; readonly mcid: number } | { readonly field: string };

export const isElement = (kid: Element | Mark): kid is Element => 'role' in kid;

/** The tree's one root element. */
export async function readTree(bytes: Uint8Array): Promise<Element> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = pdf;
  const pages = new Map(pdf.getPages().map(({ ref }, i) => [`${ref}`, i]));
  const toPage = (element: PDFDict): number | undefined =>
    pages.get(`${element.get(PDFName.of('Pg'))}`);
  const read = (element: PDFDict, page: number | undefined): Element => {
    const home = toPage(element) ?? page;
    const kids = element.lookup(PDFName.of('K'));
    const all = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
    return {
      role: nameOf(element.lookup(PDFName.of('S'))),
      says: { ...entriesOf(element.lookup(PDFName.of('A'))), ...textsOf(element) },
      kids: all.map((each): Element | Mark => {
        const kid = context.lookup(each);
        if (kid instanceof PDFNumber) return { page: home ?? -1, mcid: kid.asNumber() };
        if (!(kid instanceof PDFDict)) throw new Error(`a kid is ${kid}`);
        if (kid.has(PDFName.of('S'))) {
          if (kid.get(PDFName.of('P')) !== refOf(element)) throw new Error('wrong parent');
          return read(kid, home);
        }
        const object = kid.lookup(PDFName.of('Obj'));
        if (object instanceof PDFDict) return { field: `${plain(object.lookup(PDFName.of('T')))}` };
        return { page: toPage(kid) ?? -1, mcid: Number(plain(kid.lookup(PDFName.of('MCID')))) };
      }),
    };
  };
  const refs = new Map(context.enumerateIndirectObjects().map(([ref, object]) => [object, ref]));
  const refOf = (object: PDFObject): PDFRef | undefined => refs.get(object);
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return read(root.lookup(PDFName.of('K'), PDFDict), undefined);
}

const nameOf = (object: PDFObject | undefined): string =>
  object instanceof PDFName ? object.decodeText() : '';

/** Numbers, names and texts as such, dictionaries as objects; references stay. */
export function plain(object: PDFObject | undefined): unknown {
  if (object instanceof PDFNumber) return object.asNumber();
  if (object instanceof PDFName) return object.decodeText();
  if (object instanceof PDFString || object instanceof PDFHexString) return object.decodeText();
  if (object instanceof PDFArray) return object.asArray().map(plain);
  if (object instanceof PDFDict) return entriesOf(object);
  return object instanceof PDFRef ? `${object}` : object;
}

function entriesOf(object: PDFObject | undefined): Record<string, unknown> {
  if (!(object instanceof PDFDict)) return {};
  return Object.fromEntries(object.entries().map(([key, value]) => [nameOf(key), plain(value)]));
}

function textsOf(element: PDFDict): Record<string, unknown> {
  const texts = ['Alt', 'T'].map((key) => [key, plain(element.lookup(PDFName.of(key)))]);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

/** The texts of marked content, by page and number: `0 12`; and what no element owns, by its page. */
export async function readMarks(bytes: Uint8Array): Promise<Map<string, string>> {
  const pdf = await getDocumentProxy(bytes.slice());
  const marks = new Map<string, string>();
  for (let index = 0; index < pdf.numPages; index++) {
    const page = await pdf.getPage(index + 1);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const key = open.findLast((each) => each !== undefined) ?? `${index} untagged`;
        // What ends a line is no text.
        marks.set(key, (marks.get(key) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
      } else if (item.type === 'endMarkedContent') open.pop();
      else {
        const number = /_mc(\d+)$/.exec(item.id ?? '')?.[1];
        const isArtifact = 'tag' in item && item.tag === 'Artifact';
        open.push(number ? `${index} ${number}` : isArtifact ? `${index} artifact` : undefined);
      }
    }
  }
  return marks;
}

/** The letters of an element and all under it, in the order of the tree. */
export function lettersOf(element: Element, marks: ReadonlyMap<string, string>): string {
  return element.kids
    .map((kid) => {
      if (isElement(kid)) return lettersOf(kid, marks);
      return 'mcid' in kid ? (marks.get(`${kid.page} ${kid.mcid}`) ?? '') : '';
    })
    .join('')
    .replace(/\s/g, '');
}

/** The tree as an indented outline: roles, what they say, and their texts. */
export async function outlineOf(bytes: Uint8Array): Promise<string> {
  const [tree, marks] = await Promise.all([readTree(bytes), readMarks(bytes)]);
  const lines: string[] = [];
  const walk = ({ role, says, kids }: Element, depth: number): void => {
    const attributes = Object.entries(says)
      .filter(([key]) => key !== 'O' && key !== 'Placement')
      .map(([key, value]) => ` ${key}=${value}`);
    const texts = kids.flatMap((kid) =>
      isElement(kid) ? [] : ['field' in kid ? `<${kid.field}>` : textOf(kid, marks)],
    );
    const text = texts.length === 0 ? '' : ` "${texts.join(' ')}"`;
    lines.push(`${'  '.repeat(depth)}${role}${attributes.join('')}${text}`);
    for (const kid of kids) if (isElement(kid)) walk(kid, depth + 1);
  };
  walk(tree, 0);
  return lines.join('\n');
}

function textOf(mark: Mark, marks: ReadonlyMap<string, string>): string {
  const text = 'mcid' in mark ? (marks.get(`${mark.page} ${mark.mcid}`) ?? '') : '';
  return text.replace(/\s+/g, ' ').trim();
}
