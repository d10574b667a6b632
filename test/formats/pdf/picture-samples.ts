/** Small pictures made on the spot. */
import { deflateSync } from 'node:zlib';

/** PNG's colour types, and how many numbers a pixel of each has. */
const CHANNELS = { grey: [0, 1], rgb: [2, 3], greyAlpha: [4, 2], rgbAlpha: [6, 4] } as const;

/** A PNG of any colours. */
export function png(width: number, height: number, color: keyof typeof CHANNELS): Uint8Array {
  const [type, channels] = CHANNELS[color];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, type], 8);
  const row = 1 + width * channels;
  // Each row begins with its filter: none.
  const pixels = Buffer.from(
    Array.from({ length: row * height }, (_, i) => (i % row === 0 ? 0 : (i * 7) % 256)),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    toChunk('IHDR', header),
    toChunk('IDAT', deflateSync(pixels)),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(toCrc(body));
  return Buffer.concat([length, body, sum]);
}

function toCrc(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The smallest JPEG: eight by eight pixels of one colour, each channel's code one bit long. */
export function jpeg(channels: 1 | 3 | 4): Uint8Array {
  const ids = Array.from({ length: channels }, (_, i) => i + 1);
  const oneCode = [1, ...new Array<number>(15).fill(0), 0];
  return Uint8Array.from(
    [
      [0xff, 0xd8],
      [0xff, 0xdb, 0, 67, 0, ...new Array<number>(64).fill(1)],
      [
        0xff,
        0xc0,
        0,
        8 + 3 * channels,
        8,
        0,
        8,
        0,
        8,
        channels,
        ...ids.flatMap((id) => [id, 0x11, 0]),
      ],
      [0xff, 0xc4, 0, 20, 0x00, ...oneCode],
      [0xff, 0xc4, 0, 20, 0x10, ...oneCode],
      [0xff, 0xda, 0, 6 + 2 * channels, channels, ...ids.flatMap((id) => [id, 0]), 0, 63, 0],
      // Two bits a channel, then ones.
      [0xff >> (2 * channels)],
      [0xff, 0xd9],
    ].flat(),
  );
}
