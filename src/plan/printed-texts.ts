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

/** In the order of the files: the decree's own texts, then the areas'. */
export function printedTexts(plan: Plan): readonly PrintedText[] {
  const texts = writtenTexts(plan);
  return texts.written.map((_, index) => textAt(texts, index));
}

/** The same texts without an object for each: hardly any is asked for more than what is written. */
export interface WrittenTexts {
  /** As `PrintedText` has it. */
  readonly written: readonly string[];
  /** Those, by their index, with other white space than single spaces between words. */
  readonly spread: readonly number[];
  /** What each is: a node's name, or another text. */
  readonly sources: readonly (Visited | LazyText)[];
}

/** The text with its place. */
export function textAt({ written, sources }: WrittenTexts, index: number): PrintedText {
  const source = sources[index];
  const text = written[index];
  if (source === undefined || text === undefined) throw new RangeError(`no text ${index}`);
  if (source instanceof LazyText) return source;
  const { nama = text, at } = source.teks;
  return new LazyText(nama, text, at, NAMA, source);
}

/** Gathered once a plan: several rules ask for them. */
export function writtenTexts(plan: Plan): WrittenTexts {
  const known = GATHERED.get(plan);
  if (known !== undefined) return known;
  const texts = gather(plan);
  GATHERED.set(plan, texts);
  return texts;
}

const GATHERED = new WeakMap<Plan, WrittenTexts>();

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

function gather(plan: Plan): WrittenTexts {
  const { rencana, rencanaAt } = plan;
  const written: string[] = [];
  const spread: number[] = [];
  const sources: (Visited | LazyText)[] = [];
  const add = (text: string, asWritten: string, source: Visited | LazyText): void => {
    if (text !== asWritten) spread.push(written.length);
    written.push(asWritten);
    sources.push(source);
  };
  if (rencanaAt !== undefined) {
    for (const key of PRINTED) {
      eachText(rencana[key], [key], (text, keys) => {
        // What a syntax error stands in may not be what was meant.
        const asWritten = rencanaAt.written(...keys);
        if (asWritten === undefined) return;
        add(text, asWritten, new LazyText(text, asWritten, rencanaAt, keys));
      });
    }
  }
  for (const node of walkTexts(plan)) {
    const { nama, at } = node.teks;
    if (nama !== undefined) add(nama, at.written('nama') ?? nama, node);
    if (!node.isBaris) continue;
    const { baris } = node;
    if (baris?.ket === undefined) continue;
    const asWritten = baris.at.written('ket') ?? baris.ket;
    add(baris.ket, asWritten, new LazyText(baris.ket, asWritten, baris.at, KET, node));
  }
  return { written, spread, sources };
}

/** Where `character` first stands in a printed text; undefined when no text holds it. */
export function placeOfCharacter(plan: Plan, character: string): Span | undefined {
  const texts = writtenTexts(plan);
  for (const [index, written] of texts.written.entries()) {
    const start = written.indexOf(character);
    if (start >= 0) return textAt(texts, index).place(start, start + character.length);
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
