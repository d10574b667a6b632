/** What lies on top of a PDF's pages: notes, stamps, fields, signatures. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import type { DrawnProblem } from './drawn-problem.ts';
import { dictOf, streamBytes, textOf } from './pdf-file.ts';

export interface Annotations {
  /** Additions that show something that no signature shows. */
  readonly problems: readonly DrawnProblem[];
  /** Pages, from 1, on which an electronic signature shows itself. */
  readonly signedPages: readonly number[];
  /** Signatures in the file, seen or unseen. */
  readonly signatures: number;
}

/** They show nothing of their own on paper. */
const SILENT: ReadonlySet<string> = new Set(['Link', 'Popup']);
/** Bits of an annotation's flags (ISO 32000-1, 12.5.3): Hidden, NoView. */
const UNSEEN = 2 | 32;
/** Bytes of what an annotation draws. */
const LARGEST_APPEARANCE = 1024 * 1024;

export function readAnnotations(pdf: PDFDocument): Annotations {
  const problems: DrawnProblem[] = [];
  const signedPages: number[] = [];
  const signatures = new Set<unknown>();
  pdf.getPages().forEach(({ node }, index) => {
    const list = node.lookup(PDFName.of('Annots'));
    for (const each of list instanceof PDFArray ? list.asArray() : []) {
      const annotation = dictOf(pdf.context.lookup(each));
      if (annotation === undefined) continue;
      const isSignature = fieldType(annotation) === 'Sig';
      const value =
        annotation.lookup(PDFName.of('V')) ?? parentOf(annotation)?.lookup(PDFName.of('V'));
      const isSigned = isSignature && value instanceof PDFDict;
      if (isSigned) signatures.add(value);
      if (!isSeen(annotation) || (isSignature && !isSigned && isBlank(annotation))) continue;
      const page = index + 1;
      if (isSigned) signedPages.push(page);
      else {
        const text = textOf(annotation.lookup(PDFName.of('Contents'))) ?? '';
        problems.push({ reason: 'annotation', page, text });
      }
    }
  });
  return { problems, signedPages: [...new Set(signedPages)], signatures: signatures.size };
}

function isSeen(annotation: PDFDict): boolean {
  const flags = annotation.lookup(PDFName.of('F'));
  if (flags instanceof PDFNumber && (flags.asNumber() & UNSEEN) !== 0) return false;
  const subtype = annotation.lookup(PDFName.of('Subtype'));
  const name = subtype instanceof PDFName ? subtype.decodeText() : '';
  if (SILENT.has(name)) return false;
  // A field without an appearance is drawn by nobody; other kinds a viewer draws itself.
  return name !== 'Widget' || hasAppearance(annotation);
}

/** Whether the appearance has a size: an unseen signature's has none. */
function hasAppearance(annotation: PDFDict): boolean {
  const rectangle = annotation.lookup(PDFName.of('Rect'));
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] =
    rectangle instanceof PDFArray
      ? rectangle.asArray().map((each) => (each instanceof PDFNumber ? each.asNumber() : 0))
      : [];
  return annotation.has(PDFName.of('AP')) && x0 !== x1 && y0 !== y1;
}

/** A field still to be signed: its appearance draws nothing. */
function isBlank(annotation: PDFDict): boolean {
  const appearance = dictOf(annotation.lookup(PDFName.of('AP')))?.lookup(PDFName.of('N'));
  if (!(appearance instanceof PDFRawStream)) return appearance === undefined;
  const content = streamBytes(appearance, LARGEST_APPEARANCE);
  return content !== undefined && Buffer.from(content).toString('latin1').trim() === '';
}

function fieldType(annotation: PDFDict): string {
  const type =
    annotation.lookup(PDFName.of('FT')) ?? parentOf(annotation)?.lookup(PDFName.of('FT'));
  return type instanceof PDFName ? type.decodeText() : '';
}

const parentOf = (annotation: PDFDict): PDFDict | undefined =>
  dictOf(annotation.lookup(PDFName.of('Parent')));
