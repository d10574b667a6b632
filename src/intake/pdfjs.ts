/** pdf.js, which runs a page's content as a viewer does. */
import { getResolvedPDFJS } from 'unpdf';
import { Unreadable } from './unreadable.ts';

export type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type PdfProxy = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;

export interface OpenPdfJs {
  readonly proxy: PdfProxy;
  readonly operators: PdfJs['OPS'];
}

/** No warnings: what is wrong is told in our words. */
const SILENT = 0;

/** Apart from reading, so that a missing library is not taken for a damaged file. */
export async function loadPdfJs(): Promise<PdfJs> {
  fillInForNode20();
  return getResolvedPDFJS();
}

/** @throws Unreadable */
export async function openPdfJs(
  { getDocument, OPS }: PdfJs,
  bytes: Uint8Array,
): Promise<OpenPdfJs> {
  try {
    const proxy = await getDocument({
      // pdf.js takes the bytes for itself: a copy leaves the caller's whole.
      data: bytes.slice(),
      verbosity: SILENT,
      // Nothing in a PDF is run, and nothing is fetched.
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
    }).promise;
    return { proxy, operators: OPS };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(isLocked ? 'encrypted' : 'damaged');
  }
}

/** pdf.js hands its fonts over with a method that Node has from 21 on (ECMAScript 2024). */
function fillInForNode20(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const moved = new ArrayBuffer(length);
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return moved;
    },
    configurable: true,
    writable: true,
  });
}
