/** The structure tree of a tagged PDF: which marked content on which page is what. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { dictOf } from './pdf-file.ts';
import { Unreadable } from './unreadable.ts';

export interface TagNode {
  /** A standard structure type, such as `P` or `TD`. */
  readonly role: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly kids: readonly (TagNode | Mark)[];
}

/** Content on a page that belongs to a node. */
export interface Mark {
  readonly role: undefined;
  /** Index of the page. */
  readonly page: number;
  /** Its number on the page. */
  readonly mcid: number;
}

/** A tree made by `rb` is a dozen deep. */
const DEEPEST = 60;
/** Spans beyond any table: a broken file could ask for a grid of any size. */
const LARGEST_SPAN = 20_000;

/** @throws Unreadable when there is none */
export function readTagTree(pdf: PDFDocument): TagNode {
  const { context, catalog } = pdf;
  const root = dictOf(catalog.lookup(PDFName.of('StructTreeRoot')));
  if (root === undefined) throw new Unreadable('untagged');
  const pages = new Map<PDFDict, number>(pdf.getPages().map(({ node }, index) => [node, index]));
  const roles = dictOf(root.lookup(PDFName.of('RoleMap')));
  const seen = new Set<PDFDict>();

  const toRole = (name: PDFObject | undefined): string => {
    const mapped = name instanceof PDFName ? (roles?.lookup(name) ?? name) : undefined;
    return mapped instanceof PDFName ? mapped.decodeText() : '';
  };
  const toKids = (kid: PDFObject | undefined, page: number, depth: number): (TagNode | Mark)[] => {
    const object = context.lookup(kid);
    if (object instanceof PDFArray) {
      return object.asArray().flatMap((each) => toKids(each, page, depth));
    }
    if (object instanceof PDFNumber) return [{ role: undefined, page, mcid: object.asNumber() }];
    if (!(object instanceof PDFDict) || seen.has(object) || depth > DEEPEST) return [];
    // An element that stands in two places would say its text twice.
    seen.add(object);
    const pageOf = pageIndex(object, pages) ?? page;
    const mcid = object.lookup(PDFName.of('MCID'));
    if (mcid instanceof PDFNumber)
      return [{ role: undefined, page: pageOf, mcid: mcid.asNumber() }];
    // A reference to an annotation, such as a field to sign in.
    if (!object.has(PDFName.of('S'))) return [];
    return [
      {
        role: toRole(object.lookup(PDFName.of('S'))),
        ...toSpans(object, context),
        kids: toKids(object.get(PDFName.of('K')), pageOf, depth + 1),
      },
    ];
  };

  return { role: '', rowSpan: 1, colSpan: 1, kids: toKids(root.get(PDFName.of('K')), -1, 0) };
}

function pageIndex(element: PDFDict, pages: ReadonlyMap<PDFDict, number>): number | undefined {
  const page = element.lookup(PDFName.of('Pg'));
  return page instanceof PDFDict ? pages.get(page) : undefined;
}

function toSpans(element: PDFDict, context: PDFContext): Pick<TagNode, 'rowSpan' | 'colSpan'> {
  const value = element.lookup(PDFName.of('A'));
  const all = value instanceof PDFArray ? value.asArray() : [value];
  const attributes = all.map((each) => dictOf(context.lookup(each)));
  const span = (name: string): number => {
    for (const each of attributes) {
      const number = each?.lookup(PDFName.of(name));
      if (number instanceof PDFNumber && number.asNumber() >= 1) {
        return Math.min(Math.floor(number.asNumber()), LARGEST_SPAN);
      }
    }
    return 1;
  };
  return { rowSpan: span('RowSpan'), colSpan: span('ColSpan') };
}
