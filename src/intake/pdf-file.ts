/** Opens a PDF's objects, within bounds; the last definition of each counts, as after a signature. */
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { LARGEST_PDF } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** Bytes of a single stream when it is unpacked, and of all together. */
const LARGEST_STREAM = 64 * 1024 * 1024;
const LARGEST_CONTENT = 256 * 1024 * 1024;

/** @throws Unreadable */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  if (bytes.length > LARGEST_PDF) throw new Unreadable('too-large');
  // Some systems put a few bytes of their own in front (ISO 32000-1, Annex H, note 13).
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (!start.includes('%PDF-')) throw new Unreadable('not-pdf');
  refuseBombs(bytes);
  const pdf = await load(bytes);
  if (pdf.isEncrypted) throw new Unreadable('encrypted');
  return pdf;
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: Number.POSITIVE_INFINITY,
      warnOnInvalidObjects: false,
    });
  } catch (error) {
    throw new Unreadable(error instanceof EncryptedPDFError ? 'encrypted' : 'damaged');
  }
}

/**
 * Refuses streams that unpack to more than a decree can hold, before any library unpacks them.
 *
 * Whatever their dictionaries say, their bytes stand behind the word `stream`.
 */
function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (/(?:Flate|LZW)Decode\s*\/(?:Flate|LZW)Decode/.test(file.toString('latin1'))) {
    throw new Unreadable('damaged');
  }
  let total = 0;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const start = streamStart(file, at);
    if (start === undefined) continue;
    total += unpackedSize(file.subarray(start));
    if (total > LARGEST_CONTENT) throw new Unreadable('too-large');
  }
}

/** Where the bytes of a stream begin that may be packed by zlib (RFC 1950); else undefined. */
function streamStart(file: Buffer, keyword: number): number | undefined {
  let at = keyword + 'stream'.length;
  if (file[at] === 0x0d) at++;
  if (file[at] === 0x0a) at++;
  const isZlib =
    ((file[at] ?? 0) & 0x0f) === 8 && file.readUInt16BE(Math.min(at, file.length - 2)) % 31 === 0;
  return at > keyword + 'stream'.length && isZlib ? at : undefined;
}

function unpackedSize(packed: Buffer): number {
  try {
    return inflateSync(packed, { maxOutputLength: LARGEST_STREAM }).length;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new Unreadable('too-large');
    // Not packed at all, or damaged: who needs it will say so.
    return 0;
  }
}

/** The bytes of a stream without a filter or packed by zlib, at most `largest`; else undefined. */
export function streamBytes(stream: PDFRawStream, largest: number): Uint8Array | undefined {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const names =
    filter instanceof PDFArray ? filter.asArray() : filter === undefined ? [] : [filter];
  const packed = stream.getContents();
  if (names.length === 0) return packed.length > largest ? undefined : packed;
  if (names.length > 1 || names[0] !== PDFName.of('FlateDecode')) return undefined;
  try {
    return inflateSync(packed, { maxOutputLength: largest });
  } catch {
    return undefined;
  }
}

/** A text string; undefined for any other object. */
export function textOf(object: PDFObject | undefined): string | undefined {
  if (object instanceof PDFString || object instanceof PDFHexString) return object.decodeText();
  return undefined;
}

export function dictOf(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFRawStream) return object.dict;
  return object instanceof PDFDict ? object : undefined;
}

/** SHA-256 of bytes, in lower-case hex. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
