/** Runs each page's content and notes what it draws, where, and how it is marked. */
import type { DrawnPage } from './drawn-page.ts';
import { apply, type Matrix } from './matrix.ts';
import { openPageScribe } from './page-scribe.ts';
import { type OpenPdfJs, openPdfJs, type PdfJs } from './pdfjs.ts';
import { Unreadable } from './unreadable.ts';

/** More pages than any decree has. */
const MOST_PAGES = 5000;
/** Operators of one page: a full one has some thousand. */
const MOST_OPERATORS = 2_000_000;

/** Annotations, which lie on top of the page, are left out: see `readAnnotations`. @throws Unreadable */
export async function readPages(pdfJs: PdfJs, bytes: Uint8Array): Promise<DrawnPage[]> {
  const pdf = await openPdfJs(pdfJs, bytes);
  try {
    const { numPages } = pdf.proxy;
    if (numPages > MOST_PAGES) throw new Unreadable('too-large');
    const pages: DrawnPage[] = [];
    for (let number = 1; number <= numPages; number++) pages.push(await readPage(pdf, number));
    return pages;
  } finally {
    await pdf.proxy.destroy();
  }
}

async function readPage({ proxy, operators }: OpenPdfJs, number: number): Promise<DrawnPage> {
  const page = await proxy.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  // Without annotations (AnnotationMode.DISABLE).
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  if (fnArray.length > MOST_OPERATORS) throw new Unreadable('too-large');
  const toPage: Matrix = [1, 0, 0, -1, -left, top];
  const names = new Map<unknown, string>(
    Object.entries(operators).map(([name, code]) => [code, name]),
  );
  const isFill = (code: unknown): boolean => /fill/i.test(names.get(code) ?? '');
  const scribe = openPageScribe(number - 1, toPage, isFill);
  fnArray.forEach((code, index) => {
    const args: unknown = argsArray[index];
    scribe.note(names.get(code) ?? '', Array.isArray(args) ? args : []);
  });
  page.cleanup();
  const [width, height] = apply([1, 0, 0, 1, -left, -bottom], right, top);
  return { width, height, ...scribe.finish() };
}
