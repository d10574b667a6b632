/** Changes a finished PDF as someone might who wants it to say something else. */
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { toManifest } from '../../src/source/manifest.ts';

const load = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false });

/**
 * The PDF with another content on a page, counted from 0.
 *
 * @throws Error when `edit` changes nothing: the test would look at a sound PDF
 */
export async function editPage(
  bytes: Uint8Array,
  page: number,
  edit: (content: string) => string,
  { append = false } = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, {
    updateMetadata: false,
    forIncrementalUpdate: append,
  });
  const { node } = pdf.getPage(page);
  const stream = node.Contents();
  if (!(stream instanceof PDFRawStream)) throw new Error('the page has no single content');
  const before = inflateSync(stream.getContents()).toString('latin1');
  const after = edit(before);
  if (after === before) throw new Error('nothing was changed');
  const changed = pdf.context.flateStream(Buffer.from(after, 'latin1'));
  node.set(PDFName.of('Contents'), pdf.context.register(changed));
  return pdf.save();
}

/** The attached files by name, changed by `edit`; undefined takes one away. */
export async function editFiles(
  bytes: Uint8Array,
  edit: (files: Map<string, string>) => void,
  { updateManifest = false } = {},
): Promise<Uint8Array> {
  const pdf = await load(bytes);
  const { context, catalog } = pdf;
  const names = catalog.lookup(PDFName.of('Names'), PDFDict);
  const tree = names.lookup(PDFName.of('EmbeddedFiles'), PDFDict);
  const list = tree.lookup(PDFName.of('Names'), PDFArray);
  const files = new Map<string, string>();
  for (let i = 1; i < list.size(); i += 2) {
    const spec = list.lookup(i, PDFDict);
    const stream = spec.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('UF'));
    if (!(stream instanceof PDFRawStream)) throw new Error('an attachment is no stream');
    const text = inflateSync(stream.getContents()).toString();
    const name = spec.lookup(PDFName.of('UF'));
    if (!(name instanceof PDFString || name instanceof PDFHexString)) throw new Error('no name');
    files.set(name.decodeText(), text);
  }
  edit(files);
  if (updateManifest) {
    const { cetakan, rb } = JSON.parse(files.get('manifest.json') ?? '');
    const sources = [...files].filter(([nama]) => nama !== 'manifest.json');
    const manifest = toManifest(
      sources.map(([nama, text]) => ({ nama, text })),
      cetakan,
      rb,
    );
    files.set('manifest.json', JSON.stringify(manifest));
  }
  const specs = [...files].map(([name, text]): [string, PDFRef] => [name, attach(pdf, name, text)]);
  const flat = specs.flatMap(([name, ref]) => [PDFHexString.fromText(name), ref]);
  names.set(PDFName.of('EmbeddedFiles'), context.obj({ Names: flat }));
  catalog.set(PDFName.of('AF'), context.obj(specs.map(([, ref]) => ref)));
  return pdf.save();
}

function attach({ context }: PDFDocument, name: string, text: string): PDFRef {
  // A name may stand for a second file of the same name: see `twice`.
  const shown = PDFHexString.fromText(name.replace(/#\d$/, ''));
  const stream = context.register(context.flateStream(Buffer.from(text), { Type: 'EmbeddedFile' }));
  return context.register(
    context.obj({ Type: 'Filespec', F: shown, UF: shown, EF: { F: stream, UF: stream } }),
  );
}

/** Appended to the file as an electronic signature is: nothing before it changes. */
export async function sign(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, forIncrementalUpdate: true });
  const { context } = pdf;
  const signature = context.register(
    context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', Contents: PDFHexString.of('00ff') }),
  );
  const appearance = context.register(
    context.flateStream('BT ET', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 90, 30] }),
  );
  const widget = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('Tanda tangan'),
      F: 132,
      Rect: [600, 60, 690, 90],
      V: signature,
      AP: { N: appearance },
    }),
  );
  addAnnotation(pdf, 0, widget);
  pdf.catalog.set(PDFName.of('AcroForm'), context.obj({ SigFlags: 3, Fields: [widget] }));
  return pdf.save();
}

/** A note that anyone can lay over a page. */
export async function addNote(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const pdf = await load(bytes);
  const { context } = pdf;
  const note = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'FreeText',
      Rect: [600, 60, 690, 90],
      Contents: PDFHexString.fromText(text),
      DA: PDFString.of('/Helv 12 Tf'),
    }),
  );
  addAnnotation(pdf, 0, note);
  return pdf.save();
}

function addAnnotation(pdf: PDFDocument, page: number, annotation: PDFRef): void {
  const { node } = pdf.getPage(page);
  const before = node.lookup(PDFName.of('Annots'));
  const all = before instanceof PDFArray ? before.asArray() : [];
  node.set(PDFName.of('Annots'), pdf.context.obj([...all, annotation]));
}

/** Takes pages away, turns their order round or shows some twice, by their indexes. */
export async function takePages(
  bytes: Uint8Array,
  toIndexes: (count: number) => readonly number[],
): Promise<Uint8Array> {
  const pdf = await load(bytes);
  const { context, catalog } = pdf;
  const pages = pdf.getPages();
  const nodes = toIndexes(pages.length).map((index, at, all) => {
    const { node } = pdf.getPage(index);
    return all.indexOf(index) === at ? node : node.clone();
  });
  const refs = new Map(pages.map((page) => [page.node, page.ref]));
  const kids = nodes.map((node) => refs.get(node) ?? context.register(node));
  const root = context.obj({ Type: 'Pages', Count: kids.length, Kids: kids });
  const ref = context.register(root);
  for (const node of nodes) node.set(PDFName.of('Parent'), ref);
  catalog.set(PDFName.of('Pages'), ref);
  return pdf.save();
}

/** Takes the structure tree away. */
export async function untag(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await load(bytes);
  pdf.catalog.delete(PDFName.of('StructTreeRoot'));
  return pdf.save();
}

export async function encrypt(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await load(bytes);
  pdf.encrypt({ userPassword: 'rahasia', ownerPassword: 'rahasia' });
  return pdf.save();
}
