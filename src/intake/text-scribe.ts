/** Follows a page's text operators (ISO 32000-1, 9) and keeps each stretch of letters with its place. */
import { type DrawnText, middleOf, type TextMark } from './drawn-page.ts';
import { apply, type Box, IDENTITY, isWithin, type Matrix, multiply, toMatrix } from './matrix.ts';

export interface TextScribe {
  /** @returns false when it is no operator of text */
  note(operator: string, args: readonly unknown[]): boolean;
  save(): void;
  restore(): void;
  /** Something was drawn over this box. */
  cover(box: Box): void;
  finish(): DrawnText[];
}

/** What the page says when letters are shown. */
export interface Surroundings {
  readonly matrix: Matrix;
  /** Letters outside this box are not seen. */
  readonly clip: Box;
  readonly isInvisible: boolean;
  readonly mark: TextMark;
}

interface TextState {
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

/** A glyph as pdf.js hands it over; its width is in thousandths of the size. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** Letters nearer than this, in shares of their size, stand beside each other. */
const NEAR = 0.35;
/** A rise beyond this share of the size lifts a letter off its line; an accent's is smaller. */
const LIFTED = 0.5;
/** Letters smaller than this, in points, are dots. */
const SMALLEST = 1;
/** Neither fills nor strokes (9.3.6). */
const UNSEEN_MODES: ReadonlySet<number> = new Set([3, 7]);
const START: TextState = {
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};

type Open = { -readonly [Key in keyof DrawnText]: DrawnText[Key] } & { end: number };

export function openTextScribe(page: number, around: () => Surroundings): TextScribe {
  const texts: Open[] = [];
  const saved: TextState[] = [];
  let state = START;
  let matrix = IDENTITY;
  let line = IDENTITY;

  const set = (change: Partial<TextState>): void => {
    state = { ...state, ...change };
  };
  const move = (x: number, y: number): void => {
    line = multiply([1, 0, 0, 1, x, y], line);
    matrix = line;
  };
  const advance = (width: number): void => {
    matrix = multiply([1, 0, 0, 1, width * state.scale, 0], matrix);
  };

  const showGlyph = (glyph: Glyph, { matrix: toPage, mark, clip }: Surroundings): void => {
    const full = multiply(matrix, toPage);
    const lift = Math.abs(state.rise) > LIFTED * state.size ? state.rise : 0;
    const [x, y] = apply(full, 0, lift);
    const width = (glyph.width / 1000) * state.size;
    advance(width + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0));
    const [end] = apply(multiply(matrix, toPage), 0, 0);
    const size = Math.hypot(full[2], full[3]) * state.size;
    if (size < SMALLEST || !isWithin(clip, (x + end) / 2, y - size / 4)) return;
    const last = texts.at(-1);
    const goesOn =
      last !== undefined &&
      isSameMark(last.mark, mark) &&
      Math.abs(last.y - y) < 0.01 * size &&
      Math.abs(last.end - x) < NEAR * size &&
      Math.abs(last.size - size) < 0.1;
    const isBlank = glyph.unicode.trim() === '';
    if (goesOn) {
      last.text += glyph.unicode;
      last.end = end;
      if (!isBlank) last.right = end;
      return;
    }
    const isTurned = Math.abs(full[1]) > 0.01 * Math.abs(full[0]);
    const right = isBlank ? x : end;
    const text = glyph.unicode;
    texts.push({ page, text, x, right, y, size, isTurned, isCovered: false, mark, end });
  };

  const show = (items: unknown): void => {
    const now = around();
    const isSeen = !now.isInvisible && !UNSEEN_MODES.has(state.mode) && state.size !== 0;
    for (const item of Array.isArray(items) ? items : []) {
      if (typeof item === 'number') advance((-item / 1000) * state.size);
      else if (isGlyph(item)) {
        if (isSeen) showGlyph(item, now);
        else advance((item.width / 1000) * state.size + state.charSpacing);
      }
    }
  };

  return {
    note(operator, args) {
      const [first = 0, second = 0] = args.map(Number);
      switch (operator) {
        case 'beginText':
          matrix = IDENTITY;
          line = IDENTITY;
          break;
        case 'endText':
          break;
        case 'setFont':
          set({ size: second });
          break;
        case 'setCharSpacing':
          set({ charSpacing: first });
          break;
        case 'setWordSpacing':
          set({ wordSpacing: first });
          break;
        case 'setHScale':
          set({ scale: first / 100 });
          break;
        case 'setLeading':
          set({ leading: -first });
          break;
        case 'setTextRise':
          set({ rise: first });
          break;
        case 'setTextRenderingMode':
          set({ mode: first });
          break;
        case 'moveText':
          move(first, second);
          break;
        case 'setLeadingMoveText':
          set({ leading: second });
          move(first, second);
          break;
        case 'nextLine':
          move(0, state.leading);
          break;
        case 'setTextMatrix':
          line = toMatrix(args[0]);
          matrix = line;
          break;
        case 'showText':
        case 'showSpacedText':
          show(args[0]);
          break;
        default:
          return false;
      }
      return true;
    },
    save: () => {
      saved.push(state);
    },
    restore: () => {
      state = saved.pop() ?? state;
    },
    cover(box) {
      for (const each of texts) {
        const { x, y } = middleOf(each);
        if (isWithin(box, x, y)) each.isCovered = true;
      }
    },
    finish: () => texts.map(({ end: _, ...text }) => text),
  };
}

function isSameMark(one: TextMark, other: TextMark): boolean {
  if (one.kind === 'content') return other.kind === 'content' && one.mcid === other.mcid;
  if (one.kind === 'artifact') return other.kind === 'artifact' && one.group === other.group;
  return other.kind === 'none';
}

function isGlyph(item: unknown): item is Glyph {
  return typeof item === 'object' && item !== null && 'unicode' in item && 'width' in item;
}
