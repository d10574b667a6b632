/** Pictures are taken by their size; one whose data unpack to far more than it says is refused. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readImage } from '../../src/source/image-file.ts';

function chunk(name: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
}

/** A picture of 4 × 3 pixels in two data chunks. */
function pngOf(unpacked: number): string {
  const head = Buffer.from([0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0]);
  const data = deflateSync(Buffer.alloc(unpacked));
  const path = join(mkdtempSync(join(tmpdir(), 'rb-image-')), 'a.png');
  const parts = [
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', data.subarray(0, 5)),
    chunk('IDAT', data.subarray(5)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  writeFileSync(path, Buffer.concat(parts));
  return path;
}

describe('a PNG', () => {
  test('with the data of its size is read', async () => {
    expect(await readImage(pngOf(3 * (4 * 4 + 1)))).toMatchObject({
      type: 'png',
      width: 4,
      height: 3,
    });
  });

  test.each([1000, 300_000_000])('that unpacks to %d bytes is refused', async (bytes) => {
    await expect(readImage(pngOf(bytes))).rejects.toMatchObject({ code: 'EFBIG' });
  });
});
