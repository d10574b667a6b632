/** Every text of a plan that the decree prints, with its place in the files. */
import type { Span } from '../source/source-file.ts';
import type { Area, Baris, Place, Plan } from './model.ts';
import { type TextInFile, textInFile } from './text-in-file.ts';
import { type Visited, walkTexts } from './walk.ts';

export interface PrintedText extends TextInFile {
  /** On one line, as it is printed. */
  readonly text: string;
  /** The node whose name it is; absent for a `ket` and for a text of `rencana.yaml`. */
  readonly node: Visited | undefined;
  /** Absent for a text of `rencana.yaml`. */
  readonly area: Area | undefined;
  /** The row that the text belongs to, when it belongs to one. */
  readonly baris: Baris | undefined;
}

/** The keys of `rencana.yaml` whose texts stand on paper, and those below them that do not. */
const PRINTED = ['judul', 'satker', 'kop', 'keputusan'] as const;
const NOT_PRINTED: ReadonlySet<string | number> = new Set([
  'logo',
  'perlu_verifikasi',
  'tidak_terbaca',
]);

type Keys = readonly (string | number)[];

/** In the order of the files: the decree's own texts, then the areas'. Gathered once a plan. */
export function printedTexts(plan: Plan): readonly PrintedText[] {
  const known = GATHERED.get(plan);
  if (known !== undefined) return known;
  const texts = gather(plan);
  GATHERED.set(plan, texts);
  return texts;
}

/** Several rules read every text. */
const GATHERED = new WeakMap<Plan, readonly PrintedText[]>();

/** Its place is looked up when somebody asks for it: hardly any text is found fault with. */
class LazyText implements PrintedText {
  readonly text: string;
  readonly written: string;
  private readonly at: Place;
  private readonly keys: Keys;
  private readonly of: Visited | undefined;
  private inFile: TextInFile | undefined;

  constructor(text: string, written: string, at: Place, keys: Keys, of?: Visited) {
    this.text = text;
    this.written = written;
    this.at = at;
    this.keys = keys;
    this.of = of;
    this.inFile = undefined;
  }

  get node(): Visited | undefined {
    return this.keys === NAMA ? this.of : undefined;
  }

  get area(): Area | undefined {
    return this.of?.area;
  }

  get baris(): Baris | undefined {
    return this.of?.baris;
  }

  get span(): Span {
    return this.look().span;
  }

  place(start: number, end: number): Span {
    return this.look().place(start, end);
  }

  private look(): TextInFile {
    this.inFile ??= textInFile(this.written, this.at.span(...this.keys));
    return this.inFile;
  }
}

const NAMA: Keys = ['nama'];
const KET: Keys = ['ket'];

function gather(plan: Plan): PrintedText[] {
  const { rencana, rencanaAt } = plan;
  const texts: PrintedText[] = [];
  if (rencanaAt !== undefined) {
    for (const key of PRINTED) {
      eachText(rencana[key], [key], (text, keys) => {
        // What a syntax error stands in may not be what was meant.
        const written = rencanaAt.written(...keys);
        if (written !== undefined) texts.push(new LazyText(text, written, rencanaAt, keys));
      });
    }
  }
  for (const node of walkTexts(plan)) {
    const { teks, baris } = node;
    const { nama, at } = teks;
    if (nama !== undefined) {
      texts.push(new LazyText(nama, at.written('nama') ?? nama, at, NAMA, node));
    }
    if (node.isBaris && baris?.ket !== undefined) {
      const written = baris.at.written('ket') ?? baris.ket;
      texts.push(new LazyText(baris.ket, written, baris.at, KET, node));
    }
  }
  return texts;
}

/** Where `character` first stands in a printed text; undefined when no text holds it. */
export function placeOfCharacter(plan: Plan, character: string): Span | undefined {
  for (const text of printedTexts(plan)) {
    const start = text.written.indexOf(character);
    if (start >= 0) return text.place(start, start + character.length);
  }
  return undefined;
}

/** Calls back for every text below a value that stands on paper. */
function eachText(value: unknown, keys: Keys, found: (text: string, keys: Keys) => void): void {
  if (typeof value === 'string') found(value, keys);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (!NOT_PRINTED.has(step)) eachText(each, [...keys, step], found);
    }
  }
}
