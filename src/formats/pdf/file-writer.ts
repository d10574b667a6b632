/**
 * Writes a PDF file in little space: all objects but streams stand in compressed object streams,
 * and their places in a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

export interface FileWriter {
  /** Numbers for `count` objects to come, one after another: the first of them. */
  reserve(count?: number): number;
  /** Writes an object as PDF notes it; the number is its own or a new one. */
  put(body: string, number?: number): number;
  /** @param entries of the stream's dictionary, without its length. */
  putStream(entries: string, bytes: Uint8Array, number?: number): number;
  /** As `putStream`, but in less space; `entries` name no filter. */
  putPacked(entries: string, bytes: Uint8Array, number?: number): number;
  /** @param trailer entries of the trailer: `/Root`, `/Info`. */
  end(trailer: string): Uint8Array;
}

/** What a packed stream's dictionary says. */
const PACKED = '/Filter/FlateDecode';

/** Objects in one stream: a reader unpacks all of them to get at one. */
const OBJECTS_A_STREAM = 500;

/** The second line tells transfer programs that the file is binary (7.5.2). */
const HEADER = '%PDF-1.7\n%\xb5\xb6\xb7\xb8\n';

/** @param first the lowest number that `reserve` may give. */
export function openFile(first: number): FileWriter {
  const chunks: Uint8Array[] = [];
  const hash = createHash('sha256');
  const places = openPlaces();
  let offset = 0;
  let next = first;
  /** The object stream that is being filled. */
  let number = 0;
  let bodies: string[] = [];
  let index: string[] = [];
  let length = 0;

  const write = (chunk: string | Uint8Array): void => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
    chunks.push(bytes);
    hash.update(bytes);
    offset += bytes.length;
  };
  const reserve = (count = 1): number => {
    next += count;
    return next - count;
  };
  const putStream = (entries: string, bytes: Uint8Array, own = reserve()): number => {
    places.set(own, 1, offset, 0);
    write(`${own} 0 obj\n<<${entries}/Length ${bytes.length}>>stream\n`);
    write(bytes);
    write('\nendstream\nendobj\n');
    return own;
  };
  const putPacked = (entries: string, bytes: Uint8Array, own = reserve()): number =>
    putStream(entries + PACKED, deflateSync(bytes), own);
  const endObjects = (): void => {
    if (bodies.length === 0) return;
    const head = index.join(' ');
    const entries = `/Type/ObjStm/N ${bodies.length}/First ${head.length + 1}`;
    putPacked(entries, Buffer.from(`${head}\n${bodies.join('\n')}`, 'latin1'), number);
    bodies = [];
    index = [];
    length = 0;
  };

  write(HEADER);
  return {
    reserve,
    put(body, own = reserve()) {
      if (bodies.length === 0) number = reserve();
      places.set(own, 2, number, bodies.length);
      index.push(`${own} ${length}`);
      bodies.push(body);
      length += body.length + 1;
      if (bodies.length === OBJECTS_A_STREAM) endObjects();
      return own;
    },
    putStream,
    putPacked,
    end(trailer) {
      endObjects();
      const id = hash.digest('hex').slice(0, 32);
      const own = reserve();
      const start = offset;
      places.set(own, 1, start, 0);
      const entries = `/Type/XRef/Size ${next}/W[1 4 2]${trailer}/ID[<${id}><${id}>]${PREDICTED}`;
      const table = deflateSync(places.toTable(next));
      chunks.push(
        Buffer.from(`${own} 0 obj\n<<${entries}/Length ${table.length}>>stream\n`),
        table,
        Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`),
      );
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}

/** Bytes of an entry of the cross-reference stream: its kind, and two numbers. */
const FIELDS = 7;
const PREDICTED = `${PACKED}/DecodeParms<</Predictor 12/Columns ${FIELDS}>>`;

/** Where each object is: at an offset in the file (1), or in an object stream at an index (2). */
interface Places {
  set(object: number, kind: 1 | 2, where: number, index: number): void;
  /** Seven bytes an object, each as the difference to the one above: they hardly differ (7.4.4.4). */
  toTable(size: number): Uint8Array;
}

function openPlaces(): Places {
  let rows = Buffer.alloc(1024 * FIELDS);
  // Object 0 is free for ever, and so is, more quietly, every number that no object has.
  rows.writeUInt16BE(0xffff, 5);
  return {
    set(object, kind, where, index) {
      const at = object * FIELDS;
      if (at >= rows.length) rows = Buffer.concat([rows, Buffer.alloc(Math.max(rows.length, at))]);
      // Buffer's own methods check every value: a big plan has hundreds of thousands.
      rows[at] = kind;
      for (let i = 0; i < 4; i++) rows[at + 1 + i] = where >>> (24 - 8 * i);
      rows[at + 5] = index >> 8;
      rows[at + 6] = index;
    },
    toTable(size) {
      const table = Buffer.alloc(size * (FIELDS + 1));
      for (let object = 0; object < size; object++) {
        const [from, to] = [object * FIELDS, object * (FIELDS + 1)];
        table[to] = 2;
        for (let i = 0; i < FIELDS; i++) {
          table[to + 1 + i] = (rows[from + i] ?? 0) - (rows[from + i - FIELDS] ?? 0);
        }
      }
      return table;
    },
  };
}
