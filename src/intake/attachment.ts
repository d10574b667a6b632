/** The files embedded in a PDF, by name. */
import {
  PDFArray,
  type PDFContext,
  type PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { LARGEST_FILE } from '../source/bounds.ts';
import { dictOf, streamBytes, textOf } from './pdf-file.ts';

export interface Attachment {
  /** As it stands in the PDF. */
  readonly nama: string;
  /** Undefined where it cannot be unpacked or is larger than a plan's file may be. */
  readonly bytes: Uint8Array | undefined;
}

/** More than any plan has. */
const MOST_FILES = 1000;

/** Every embedded file once, in the order of the PDF's two lists of them; a name may come twice. */
export function readAttachments({ context, catalog }: PDFDocument): Attachment[] {
  const names = dictOf(catalog.lookup(PDFName.of('Names')));
  const associated = catalog.lookup(PDFName.of('AF'));
  const specs = [
    ...(associated instanceof PDFArray ? associated.asArray() : []),
    ...nameTreeValues(context, names?.lookup(PDFName.of('EmbeddedFiles'))),
  ];
  const seen = new Set<unknown>();
  return specs.slice(0, 2 * MOST_FILES).flatMap((each): Attachment[] => {
    const spec = dictOf(context.lookup(each));
    const files = dictOf(spec?.lookup(PDFName.of('EF')));
    if (spec === undefined || files === undefined) return [];
    const stream = ['UF', 'F'].map((key) => files.lookup(PDFName.of(key))).find(isStream);
    // Both lists hold the same file.
    const identity = stream ?? spec;
    if (seen.has(identity)) return [];
    seen.add(identity);
    const nama =
      textOf(spec.lookup(PDFName.of('UF'))) ?? textOf(spec.lookup(PDFName.of('F'))) ?? '';
    return [{ nama, bytes: stream === undefined ? undefined : streamBytes(stream, LARGEST_FILE) }];
  });
}

const isStream = (object: PDFObject | undefined): object is PDFRawStream =>
  object instanceof PDFRawStream;

/** The values of a name tree (ISO 32000-1, 7.9.6), which a broken file may tie into a knot. */
function nameTreeValues(context: PDFContext, root: PDFObject | undefined): PDFObject[] {
  const values: PDFObject[] = [];
  const seen = new Set<PDFDict>();
  const open: (PDFObject | undefined)[] = [root];
  while (open.length > 0 && values.length <= MOST_FILES) {
    const node = dictOf(context.lookup(open.shift()));
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    const names = node.lookup(PDFName.of('Names'));
    const kids = node.lookup(PDFName.of('Kids'));
    if (names instanceof PDFArray) {
      values.push(...names.asArray().filter((_, index) => index % 2 === 1));
    }
    if (kids instanceof PDFArray) open.push(...kids.asArray());
  }
  return values;
}
