/** Every text of a plan that the decree prints, with its place in the files. */
import type { Span } from '../source/source-file.ts';
import type { Area, Baris, Place, Plan } from './model.ts';
import { type TextInFile, textInFile } from './text-in-file.ts';
import { walkTexts } from './walk.ts';

export interface PrintedText extends TextInFile {
  /** On one line, as it is printed. */
  readonly text: string;
  /** Absent for a text of `rencana.yaml`. */
  readonly area?: Area;
  /** The row that the text belongs to, when it belongs to one. */
  readonly baris?: Baris | undefined;
}

/** The keys of `rencana.yaml` whose texts stand on paper, and those below them that do not. */
const PRINTED = ['judul', 'satker', 'kop', 'keputusan'] as const;
const NOT_PRINTED: ReadonlySet<string | number> = new Set([
  'logo',
  'perlu_verifikasi',
  'tidak_terbaca',
]);

/** In the order of the files: the decree's own texts, then the areas'. Gathered once a plan. */
export function printedTexts(plan: Plan): readonly PrintedText[] {
  const known = GATHERED.get(plan);
  if (known !== undefined) return known;
  const texts = [...gather(plan)];
  GATHERED.set(plan, texts);
  return texts;
}

/** Several rules read every text. */
const GATHERED = new WeakMap<Plan, readonly PrintedText[]>();

function* gather(plan: Plan): Generator<PrintedText> {
  const { rencana, rencanaAt } = plan;
  if (rencanaAt !== undefined) {
    for (const key of PRINTED) {
      for (const { text, keys } of textsBelow(rencana[key], [key])) {
        // What a syntax error stands in may not be what was meant.
        if (rencanaAt.written(...keys) !== undefined) yield printed(text, rencanaAt, keys);
      }
    }
  }
  for (const { teks, area, baris, isBaris } of walkTexts(plan)) {
    if (teks.nama !== undefined) yield printed(teks.nama, teks.at, ['nama'], { area, baris });
    if (isBaris && baris?.ket !== undefined) {
      yield printed(baris.ket, baris.at, ['ket'], { area, baris });
    }
  }
}

/** Its place is looked up when somebody asks for it: hardly any text is found fault with. */
function printed(
  text: string,
  at: Place,
  keys: readonly (string | number)[],
  of: Pick<PrintedText, 'area' | 'baris'> = {},
): PrintedText {
  const written = at.written(...keys) ?? text;
  let inFile: TextInFile | undefined;
  const look = (): TextInFile => {
    inFile ??= textInFile(written, at.span(...keys));
    return inFile;
  };
  return {
    ...of,
    text,
    written,
    get span() {
      return look().span;
    },
    place: (start, end) => look().place(start, end),
  };
}

/** Where `character` first stands in a printed text; undefined when no text holds it. */
export function placeOfCharacter(plan: Plan, character: string): Span | undefined {
  for (const { written, place } of printedTexts(plan)) {
    const start = written.indexOf(character);
    if (start >= 0) return place(start, start + character.length);
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
