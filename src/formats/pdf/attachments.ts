/** Files that travel inside the PDF, such as the plan it was made from (ISO 19005-3, 6.8). */
import { createHash } from 'node:crypto';
import type { FileWriter } from './file-writer.ts';
import { toByteString, toDateString, toName, toTextString } from './syntax.ts';

export interface Attachment {
  /** The file's name, of which no other attachment has the same. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Such as `text/yaml`. */
  readonly mimeType: string;
  readonly description: string;
  /** `Source`: the document was made from it; `Data`: it holds what the document shows. */
  readonly relationship: 'Source' | 'Data';
}

/** Without parameters: PDF/A allows none (RFC 6838, 4.2). */
const MIME_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/;

/**
 * @param date of every file, ISO.
 * @returns entries of the document catalog
 * @throws RangeError when two have the same name, or a type is no MIME type
 */
export function writeAttachments(
  attachments: readonly Attachment[],
  date: string | undefined,
  file: FileWriter,
): string {
  if (attachments.length === 0) return '';
  const specifications = new Map<string, number>();
  for (const attachment of attachments) {
    const key = toTextString(attachment.name);
    if (specifications.has(key)) throw new RangeError(`two attachments named ${attachment.name}`);
    specifications.set(key, writeAttachment(attachment, key, date, file));
  }
  // Sorted by what the names are, byte by byte (ISO 32000-1, 7.9.6).
  const names = [...specifications].sort(([a], [b]) => (toBytes(a) < toBytes(b) ? -1 : 1));
  const tree = names.map(([key, number]) => `${key} ${number} 0 R`).join(' ');
  const all = [...specifications.values()].map((number) => `${number} 0 R`).join(' ');
  return `/Names<</EmbeddedFiles<</Names[${tree}]>>>>/AF[${all}]`;
}

/** @returns the number of the file specification */
function writeAttachment(
  { name, bytes, mimeType, description, relationship }: Attachment,
  key: string,
  date: string | undefined,
  file: FileWriter,
): number {
  if (!MIME_TYPE.test(mimeType)) throw new RangeError(`not a MIME type: ${mimeType}`);
  const dates =
    date === undefined ? '' : `/CreationDate${toDateString(date)}/ModDate${toDateString(date)}`;
  const sum = createHash('md5').update(bytes).digest('hex');
  const parameters = `/Params<</Size ${bytes.length}${dates}/CheckSum<${sum}>>>`;
  const embedded = file.putPacked(
    `/Type/EmbeddedFile/Subtype${toName(mimeType)}${parameters}`,
    bytes,
  );
  // Readers from before PDF 1.7 know `F` only, which has no agreed encoding beyond ASCII.
  const plain = toByteString(name.replace(/[^\x20-\x7e]/gu, '_'));
  return file.put(
    `<</Type/Filespec/F${plain}/UF${key}/Desc${toTextString(description)}` +
      `/AFRelationship/${relationship}/EF<</F ${embedded} 0 R/UF ${embedded} 0 R>>>>`,
  );
}

/** A string in PDF's notation as the bytes it stands for, one character each. */
function toBytes(notation: string): string {
  return notation.startsWith('<')
    ? Buffer.from(notation.slice(1, -1), 'hex').toString('latin1')
    : notation.slice(1, -1).replace(/\\(.)/g, '$1');
}
