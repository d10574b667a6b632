import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/document/document.ts';
import { isPicture } from '../../../src/formats/pdf/pictures.ts';
import { jpeg, png } from './picture-samples.ts';
import { pdfOf, plain, withBlocks } from './read-back.ts';
import { paragraph } from './sample.ts';

const picture = (bytes: Uint8Array): Picture => ({
  kind: 'picture',
  bytes,
  type: 'png',
  width: 40,
  height: 30,
  alt: 'Lambang',
});

/** What the file's images say of themselves. */
async function imagesIn(blocks: Parameters<typeof withBlocks>[0]): Promise<unknown[]> {
  const pdf = await PDFDocument.load(await pdfOf(withBlocks(blocks)), { updateMetadata: false });
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object.dict] : []))
    .filter((dict) => plain(dict.get(PDFName.of('Subtype'))) === 'Image')
    .map(plain);
}

describe('a picture', () => {
  test('is in the file once, however often it is drawn', async () => {
    const one = png(3, 2, 'rgb');
    const again = Uint8Array.from(one);
    const images = await imagesIn([
      picture(one),
      paragraph('teks'),
      picture(again),
      picture(png(2, 3, 'rgb')),
    ]);
    expect(images).toMatchObject([
      { Width: 3, Height: 2 },
      { Width: 2, Height: 3 },
    ]);
  });

  test('keeps its transparency', async () => {
    const images = await imagesIn([picture(png(3, 2, 'rgbAlpha'))]);
    expect(images).toHaveLength(2);
    expect(images).toContainEqual(expect.objectContaining({ SMask: expect.anything() }));
  });

  test('is drawn as a JPEG is', async () => {
    expect(await imagesIn([picture(jpeg(3))])).toMatchObject([
      { Filter: 'DCTDecode', ColorSpace: 'DeviceRGB', Width: 8 },
    ]);
  });
});

test.each<[name: string, bytes: Uint8Array, expected: boolean]>([
  ['grey PNG', png(2, 2, 'grey'), true],
  ['grey PNG, transparent', png(2, 2, 'greyAlpha'), true],
  ['coloured PNG', png(2, 2, 'rgb'), true],
  ['coloured PNG, transparent', png(2, 2, 'rgbAlpha'), true],
  ['grey JPEG', jpeg(1), true],
  ['coloured JPEG', jpeg(3), true],
  ['JPEG in the colours of print', jpeg(4), false],
  ['text', Buffer.from('<svg/>'), false],
  ['nothing', new Uint8Array(), false],
  ['torn JPEG', jpeg(3).slice(0, 40), false],
  ['torn PNG', png(2, 2, 'rgb').slice(0, 30), false],
])('whether it can be shown: %s', (_, bytes, expected) => {
  expect(isPicture(bytes)).toBe(expected);
});
