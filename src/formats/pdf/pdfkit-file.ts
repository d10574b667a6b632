/**
 * Reads the file that pdfkit has written, object by object, so that it can be written again in
 * less space and with more in it. It knows pdfkit's own way of writing and no other: one
 * cross-reference table, every stream's length in its dictionary, one blank between words.
 */

export interface StreamObject {
  /** The dictionary as PDF writes it, with the stream's length. */
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

export interface PdfkitFile {
  /** One more than the highest object number. */
  readonly size: number;
  /** By their numbers; a string is an object without a stream. */
  readonly objects: ReadonlyMap<number, string | StreamObject>;
  /** The number of the document catalog. */
  readonly root: number;
}

const END = '\nendobj\n';
const STREAM = '\nstream\n';
const END_STREAM = '\nendstream';

/** @throws Error when pdfkit wrote otherwise than expected: after an update, look here */
export function readPdfkitFile(bytes: Uint8Array): PdfkitFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tableAt = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(buffer.toString('latin1', -40))?.[1]);
  const [header = '', ...lines] = buffer.toString('latin1', tableAt).split('\n').slice(1);
  const size = Number(/^0 (\d+)$/.exec(header)?.[1]);
  const root = Number(/\/Root (\d+) 0 R/.exec(lines.slice(size).join('\n'))?.[1]);
  const starts = lines
    .slice(1, size)
    .map((line, i) => ({ number: i + 1, start: Number(/^(\d{10}) 00000 n $/.exec(line)?.[1]) }))
    .sort((a, b) => a.start - b.start);
  const objects = new Map<number, string | StreamObject>();
  starts.forEach(({ number, start }, i) => {
    const end = starts[i + 1]?.start ?? tableAt;
    objects.set(number, readObject(buffer.subarray(start, end), number));
  });
  if (!(objects.size === size - 1 && objects.has(root))) throw unexpected('cross-reference table');
  return { size, objects, root };
}

function readObject(bytes: Buffer, number: number): string | StreamObject {
  const head = `${number} 0 obj\n`;
  const isWhole =
    bytes.toString('latin1', 0, head.length) === head &&
    bytes.toString('latin1', bytes.length - END.length) === END;
  if (!isWhole) throw unexpected(`object ${number}`);
  const body = bytes.subarray(head.length, bytes.length - END.length);
  if (body.toString('latin1', body.length - END_STREAM.length) !== END_STREAM) {
    return body.toString('latin1');
  }
  const start = body.indexOf(STREAM);
  const dictionary = body.toString('latin1', 0, start);
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
  const from = start + STREAM.length;
  if (from + length !== body.length - END_STREAM.length) throw unexpected(`stream ${number}`);
  return { dictionary, bytes: body.subarray(from, from + length) };
}

function unexpected(what: string): Error {
  return new Error(`pdfkit wrote an unexpected ${what}`);
}

/** Numbers of the objects that can be reached from `numbers`, these included. */
export function reachable({ objects }: PdfkitFile, numbers: readonly number[]): Set<number> {
  const reached = new Set(numbers);
  for (const number of reached) {
    const object = objects.get(number);
    const text = typeof object === 'string' ? object : (object?.dictionary ?? '');
    for (const [, reference] of text.matchAll(/(\d+) 0 R/g)) reached.add(Number(reference));
  }
  return reached;
}

/** The object that a dictionary's entry refers to. */
export function referenceIn(dictionary: string | StreamObject | undefined, key: string): number {
  const text = typeof dictionary === 'string' ? dictionary : '';
  const found = new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(text);
  if (found === null) throw unexpected(`catalog without ${key}`);
  return Number(found[1]);
}
