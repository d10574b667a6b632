/** Whatever is done to a PDF's bytes, reading it ends in an answer. */
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyDecree } from '../../src/cli/verification.ts';
import { readAttached } from '../../src/intake/read-attached.ts';
import { readDecree } from '../../src/intake/read-decree.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

let packed: Uint8Array;
/** With its objects in the open, so that a changed byte is a changed object. */
let open: Uint8Array;

beforeAll(async () => {
  const { bytes } = await runRb('render -o - --format pdf', { cwd: tempPlan() });
  packed = new Uint8Array(bytes);
  const pdf = await PDFDocument.load(packed, { updateMetadata: false });
  open = await pdf.save({ useObjectStreams: false });
});

/** Reads it as both commands do. */
async function read(bytes: Uint8Array): Promise<string> {
  const attached = await readAttached(bytes);
  const decree = await readDecree(bytes);
  if ('unreadable' in decree) return decree.unreadable;
  expect(attached).toHaveProperty('value');
  return verifyDecree(decree.value, undefined).drawn.length.toString();
}

describe.each<[name: string, pdf: () => Uint8Array]>([
  ['packed', () => packed],
  ['in the open', () => open],
])('%s', (_, pdf) => {
  test('as it is', async () => {
    expect(await read(pdf())).toBe('0');
  });

  test('other bytes here and there', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const bytes = pdf().slice();
        for (const [at, byte] of all) bytes[at % bytes.length] = byte;
        expect(await read(bytes)).toMatch(/^[\w-]+$/);
      }),
      { numRuns: 60 },
    );
  });

  test('cut off, or with a piece missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), async (one, other) => {
        const [from = 0, to = 0] = [one, other]
          .map((at) => at % pdf().length)
          .sort((a, b) => a - b);
        const without = Buffer.concat([pdf().subarray(0, from), pdf().subarray(to)]);
        expect(await read(new Uint8Array(without))).toMatch(/^[\w-]+$/);
      }),
      { numRuns: 40 },
    );
  });
});

test('digits of objects, which say who stands where', async () => {
  const text = Buffer.from(open).toString('latin1');
  const places = [...text.matchAll(/\d+(?= 0 R|\]| \/|\n>>)/g)].map(({ index }) => index);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...places),
      fc.integer({ min: 48, max: 57 }),
      async (at, digit) => {
        const bytes = open.slice();
        bytes[at] = digit;
        expect(await read(bytes)).toMatch(/^[\w-]+$/);
      },
    ),
    { numRuns: 80 },
  );
});

describe('what unpacks to more than a decree can hold is refused', () => {
  const withStream = async (unpacked: Uint8Array): Promise<Uint8Array> => {
    const pdf = await PDFDocument.load(packed, { updateMetadata: false });
    pdf.context.register(pdf.context.flateStream(unpacked));
    return pdf.save();
  };

  test('a stream of 65 MB', async () => {
    expect(await read(await withStream(new Uint8Array(65 * 2 ** 20)))).toBe('too-large');
  });

  test('a file of 65 MB', async () => {
    const padded = new Uint8Array(65 * 2 ** 20);
    padded.set(packed);
    expect(await read(padded)).toBe('too-large');
  });

  test('packed twice over', async () => {
    const text = Buffer.from(open).toString('latin1');
    const twice = text.replace('/Filter /FlateDecode', '/Filter [/FlateDecode /FlateDecode]');
    expect(twice).not.toBe(text);
    expect(await read(new Uint8Array(Buffer.from(twice, 'latin1')))).toBe('damaged');
  });
});
