/** The manifest that a printed decree carries: which source files it was made of, by their digests. */
import { createHash } from 'node:crypto';

/** A file of the plan, by its name in the plan's folder. */
export interface NamedText {
  readonly nama: string;
  readonly text: string;
}

/** What `rb render` was asked for, so that the same can be made again. */
export interface Cetakan {
  readonly bagian: 'lampiran' | 'keputusan' | 'all';
  readonly rancangan: boolean;
  readonly salinan: boolean;
}

/** As it stands in the attachment `manifest.json`. */
export interface Manifest {
  /** Version of the manifest's shape. */
  readonly versi: 1;
  /** Version of the `rb` that printed. */
  readonly rb: string;
  readonly cetakan: Cetakan;
  readonly berkas: readonly {
    readonly nama: string;
    /** Bytes of UTF-8. */
    readonly ukuran: number;
    /** Lower-case hex, of the bytes. */
    readonly sha256: string;
  }[];
}

export const MANIFEST_NAME = 'manifest.json';

export function toManifest(files: readonly NamedText[], cetakan: Cetakan, rb: string): Manifest {
  return {
    versi: 1,
    rb,
    cetakan,
    berkas: files.map(({ nama, text }) => ({
      nama,
      ukuran: Buffer.byteLength(text),
      sha256: sha256(text),
    })),
  };
}

/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in lower-case hex. */
function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
