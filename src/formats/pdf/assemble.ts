/** Puts the file together: what pdfkit drew, and all that makes a record of it. */
import type { Meta } from '../../document/document.ts';
import { type Attachment, writeAttachments } from './attachments.ts';
import type { DrawnPage } from './draw.ts';
import { type FileWriter, openFile } from './file-writer.ts';
import { toInfo, toXmp } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { type PdfkitFile, reachable, referenceIn } from './pdfkit-file.ts';
import { writeFields } from './signature-fields.ts';
import { writeStructure } from './structure.ts';
import type { Tag } from './tag.ts';

export interface PdfOptions {
  /** Files to carry inside, in this order. */
  readonly attachments?: readonly Attachment[];
  /** What a screen reader says of the signature field with a given name; default the name. */
  readonly fieldLabel?: (field: string) => string;
}

export interface Parts {
  readonly meta: Meta;
  readonly pages: readonly DrawnPage[];
  /** The root of the structure tree. */
  readonly root: Tag;
  readonly kit: PdfkitFile;
}

export function assemble(
  { meta, pages, root, kit }: Parts,
  { attachments = [], fieldLabel = (field) => field }: PdfOptions,
): Uint8Array {
  const file = openFile(kit.size);
  const { form, widgets } = writeFields(pages, fieldLabel, file);
  const kept = {
    Pages: referenceIn(kit.objects.get(kit.root), 'Pages'),
    OutputIntents: referenceIn(kit.objects.get(kit.root), 'OutputIntents'),
  };
  /** What a page must say besides, by its object number. */
  const additions = new Map(
    pages.map(({ id }, i): [number, string] => {
      const annotations = widgets.get(i)?.map((widget) => `${widget} 0 R`) ?? [];
      // Fields are gone through in the order of the structure (ISO 14289-1, 7.18.3).
      const fields = annotations.length === 0 ? '' : `/Tabs/S/Annots[${annotations.join(' ')}]`;
      return [id, `/StructParents ${i}${fields}`];
    }),
  );
  for (const number of reachable(kit, Object.values(kept))) {
    copyObject(kit, number, additions.get(number) ?? '', file);
  }
  const structure = writeStructure(root, pages, file);
  const outline = writeOutline(pages, file);
  const xmp = Buffer.from(toXmp(meta));
  const metadata = file.putStream('/Type/Metadata/Subtype/XML', xmp);
  const catalog = file.put(
    `<</Type/Catalog/Pages ${kept.Pages} 0 R/OutputIntents[${kept.OutputIntents} 0 R]` +
      `/Lang(${meta.language})/ViewerPreferences<</DisplayDocTitle true>>/MarkInfo<</Marked true>>` +
      `/StructTreeRoot ${structure} 0 R/Metadata ${metadata} 0 R` +
      (outline === undefined ? '' : `/Outlines ${outline} 0 R/PageMode/UseOutlines`) +
      (form === undefined ? '' : `/AcroForm ${form} 0 R`) +
      `${writeAttachments(attachments, meta.date, file)}>>`,
  );
  const info = file.put(toInfo(meta));
  return file.end(`/Root ${catalog} 0 R/Info ${info} 0 R`);
}

/** Copies an object of pdfkit's, with `additions` to its dictionary. */
function copyObject(kit: PdfkitFile, number: number, additions: string, file: FileWriter): void {
  const object = kit.objects.get(number);
  if (object === undefined) throw new Error(`pdfkit wrote no object ${number}`);
  if (typeof object === 'string') {
    file.put(object.replace(/>>$/, `${additions}>>`), number);
  } else {
    const entries = object.dictionary.replace(/^<<|>>$/g, '').replace(/\n\/Length \d+/, '');
    file.putStream(entries, object.bytes, number);
  }
}
