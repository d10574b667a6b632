/** Colours of tones in Office files. */
import type { Tone } from '../../document/document.ts';

/** Dark enough to be read on paper and in grey: the PDF's colours. */
export const TONES: Record<Tone, string> = {
  alert: 'A61B1B',
  notice: '8A5A00',
  good: '1A6B2F',
  muted: '595959',
};
