/** Every text of a plan that the decree prints, with its place in the files. */
import type { Span } from '../source/source-file.ts';
import type { Plan } from './model.ts';
import { walkTexts } from './walk.ts';

export interface PrintedText {
  readonly text: string;
  readonly span: Span;
}

/** The keys of `rencana.yaml` whose texts stand on paper, and those below them that do not. */
const PRINTED = ['judul', 'satker', 'kop', 'keputusan'] as const;
const NOT_PRINTED: ReadonlySet<string | number> = new Set([
  'logo',
  'perlu_verifikasi',
  'tidak_terbaca',
]);

/** In the order of the files: the decree's own texts, then the areas'. */
function* printedTexts(plan: Plan): Generator<PrintedText> {
  const { rencana, rencanaAt } = plan;
  if (rencanaAt !== undefined) {
    for (const key of PRINTED) {
      for (const { text, keys } of textsBelow(rencana[key], [key])) {
        yield { text, span: rencanaAt.span(...keys) };
      }
    }
  }
  for (const { teks } of walkTexts(plan)) {
    if (teks.nama !== undefined) yield { text: teks.nama, span: teks.at.span('nama') };
  }
  for (const { ket, at } of plan.baris) {
    if (ket !== undefined) yield { text: ket, span: at.span('ket') };
  }
}

/** Where `character` first stands in a printed text; undefined when no text holds it. */
export function placeOfCharacter(plan: Plan, character: string): Span | undefined {
  for (const { text, span } of printedTexts(plan)) {
    if (!text.includes(character)) continue;
    // Written as an escape it cannot be found in the file: then the whole text is its place.
    const start = span.file.text.slice(span.start, span.end).indexOf(character);
    if (start < 0) return span;
    return {
      file: span.file,
      start: span.start + start,
      end: span.start + start + character.length,
    };
  }
  return undefined;
}

function* textsBelow(
  value: unknown,
  keys: readonly (string | number)[],
): Generator<{ text: string; keys: readonly (string | number)[] }> {
  if (typeof value === 'string') yield { text: value, keys };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (!NOT_PRINTED.has(step)) yield* textsBelow(each, [...keys, step]);
    }
  }
}
