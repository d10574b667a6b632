/** How much a PNG picture unpacks to, found without holding it. */
import { pipeline } from 'node:stream/promises';
import { createInflate } from 'node:zlib';

const SIGNATURE_LENGTH = 8;
/** Length and name before a chunk's data, and the checksum behind. */
const CHUNK_HEAD = 8;
const CHUNK_END = 4;

/** Of a pixel with four channels of two bytes. */
const MOST_BYTES = 8;

/** Whether its data are more than any picture of its size has. What is no PNG has none. */
export async function holdsMoreThan(
  png: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<boolean> {
  // A byte for each row, of which an interlaced picture has less than twice as many.
  const most = width * height * MOST_BYTES + 2 * height + MOST_BYTES;
  let unpacked = 0;
  try {
    await pipeline(dataOf(png), createInflate(), async (pieces: AsyncIterable<Uint8Array>) => {
      for await (const piece of pieces) {
        unpacked += piece.length;
        if (unpacked > most) return;
      }
    });
  } catch {
    // Broken data are for whoever draws the picture to tell of.
  }
  return unpacked > most;
}

function* dataOf(png: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = SIGNATURE_LENGTH;
  while (at + CHUNK_HEAD <= png.length) {
    const length = view.getUint32(at);
    const start = at + CHUNK_HEAD;
    const isData = String.fromCharCode(...png.subarray(at + 4, start)) === 'IDAT';
    if (isData) yield png.subarray(start, start + length);
    at = start + length + CHUNK_END;
  }
}
