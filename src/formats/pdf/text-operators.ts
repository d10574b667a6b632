/** Text as PDF operators: glyphs at their places, kerned as they were measured. */
import type { Face } from '../../layout/measure.ts';
import type { FontBook } from './fonts.ts';
import type { Font, Glyph } from './pdfkit-font.ts';
import { escapeBytes, toNumber, toTextString } from './syntax.ts';
import { isRightToLeft, toVisualOrder } from './visual-order.ts';

/** A font at one size. */
export interface TextStyle {
  readonly font: Font;
  readonly size: number;
  /** Operators that show a text from where the text matrix stands. */
  show(text: string): string;
}

/** The style of a text: the same object each time, which remembers how its words are written. */
export function openStyles(
  fontOf: FontBook,
): (text: Face & { readonly size: number }) => TextStyle {
  const styles = new Map<Font, Map<number, TextStyle>>();
  return (text) => {
    const font = fontOf(text);
    let bySize = styles.get(font);
    if (bySize === undefined) {
      bySize = new Map();
      styles.set(font, bySize);
    }
    let style = bySize.get(text.size);
    if (style === undefined) {
      style = openStyle(font, text.size);
      bySize.set(text.size, style);
    }
    return style;
  };
}

/** A word as what stands between the outer marks of `[(…)]TJ`: it begins and ends inside a string. */
interface Word {
  readonly array: string;
  /** A reader makes the word's own text of its glyphs. */
  readonly isReadable: boolean;
  /** It runs from right to left. */
  readonly isTurned: boolean;
}

/** Words without letters from right to left or of private use: looking for those is slow. */
const EUROPEAN = /^[\0-\u058f\u2010-\u22ff]*$/;

/** Characters without a meaning of their own must be told what they stand for (ISO 19005-3, 6.2.11.7.3). */
const PRIVATE_USE = /\p{Private_Use}/u;

function openStyle(font: Font, size: number): TextStyle {
  const words = new Map<string, Word>();
  const toWord = (text: string): Word => {
    let word = words.get(text);
    if (word === undefined) {
      const glyphs = font.shape(text);
      const isEuropean = EUROPEAN.test(text);
      const isTurned = !isEuropean && isRightToLeft(text);
      // Readers turn such words round themselves, even the text that they are told it stands for.
      const isSame = isTurned || readAs(glyphs) === text;
      word = {
        array: toArray(glyphs, size),
        isReadable: isSame && (isEuropean || !PRIVATE_USE.test(text)),
        isTurned,
      };
      words.set(text, word);
    }
    return word;
  };
  const show = (text: string): string => {
    let array = '';
    let isReadable = true;
    for (let start = 0; start < text.length; ) {
      const space = text.indexOf(' ', start);
      const end = space < 0 ? text.length : space + 1;
      const word = toWord(text.slice(start, end));
      array += word.array;
      isReadable &&= word.isReadable;
      if (word.isTurned) {
        const parts = toVisualOrder(text).map(toWord);
        array = parts.map((part) => part.array).join('');
        isReadable = parts.every((part) => part.isReadable);
        break;
      }
      start = end;
    }
    if (array === '') return '';
    const shown = `[(${array})]TJ`;
    return isReadable ? shown : `/Span<</ActualText${toTextString(text)}>>BDC ${shown} EMC`;
  };
  return { font, size, show };
}

/** What a reader makes of glyphs. */
function readAs(glyphs: readonly Glyph[]): string {
  let text = '';
  for (const glyph of glyphs) text += glyph.text;
  return text;
}

/**
 * Glyphs as strings, and between them numbers that draw the next glyph nearer, in thousandths of
 * the size; a glyph off the baseline, such as an accent, gets a rise in an array of its own.
 */
function toArray(glyphs: readonly Glyph[], size: number): string {
  let array = '';
  let bytes = '';
  let rise = 0;
  const flush = (): void => {
    array += escapeBytes(bytes);
    bytes = '';
  };
  const move = (distance: number): void => {
    if (Math.abs(distance) < 0.005) return;
    flush();
    array += `)${toNumber(-distance)}(`;
  };
  const raise = (to: number): void => {
    if (to === rise) return;
    flush();
    rise = to;
    array += `)]TJ ${toNumber((rise * size) / 1000)} Ts[(`;
  };
  for (const { id, xAdvance, xOffset, yOffset, width } of glyphs) {
    raise(yOffset);
    move(xOffset);
    bytes += String.fromCharCode(id >> 8, id & 0xff);
    move(xAdvance - width - xOffset);
  }
  raise(0);
  flush();
  return array;
}
