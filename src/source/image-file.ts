/** Reads a picture that is printed, such as an office's emblem. */
import { imageSize } from 'image-size';
import { LARGEST_PICTURE, MOST_PIXELS } from './bounds.ts';
import { FileError } from './file-error.ts';
import { holdsMoreThan } from './png-data.ts';
import { readBytes, TOO_LARGE } from './read-bytes.ts';

export interface ImageFile {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const TYPES: Readonly<Record<string, ImageFile['type']>> = { png: 'png', jpg: 'jpeg' };

/**
 * @returns undefined when the file is no PNG or JPEG picture
 * @throws FileError
 */
export async function readImage(path: string): Promise<ImageFile | undefined> {
  const bytes = await readBytes(path, LARGEST_PICTURE);
  const image = imageIn(bytes);
  if (image === undefined) return undefined;
  if (image.width * image.height > MOST_PIXELS) throw new FileError(path, TOO_LARGE);
  if (image.type === 'png' && (await holdsMoreThan(bytes, image))) {
    throw new FileError(path, TOO_LARGE);
  }
  return image;
}

function imageIn(bytes: Uint8Array): ImageFile | undefined {
  try {
    const { width, height, type } = imageSize(bytes);
    const known = TYPES[type ?? ''];
    if (known === undefined || !(width > 0) || !(height > 0)) return undefined;
    return { bytes, type: known, width, height };
  } catch {
    return undefined;
  }
}
