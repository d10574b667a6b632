/** Runs and paragraphs → inline elements, in which every text is data. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Paragraph, Run } from '../../document/document.ts';
import { visible } from '../../text/visible.ts';
import { classed, length, type Styles, toNumber } from './styles.ts';

/** A run's weight where it does not say its own. */
export type Weight = 'bold' | 'regular';

/** Gap between a label and its text, and the least room for both, in shares of the size. */
const LABEL_GAP = 0.4;
const LEAST_HANG = 1.25;
/** Letters half as wide as a digit. */
const NARROW = new Set(".,:;()[]-!'|ijl ");

/**
 * Runs with their styles. Controls, marks of format and lone surrogates stand as their codes
 * (`<U+202E>`): a browser would drop them, or let them turn a line round.
 */
export function runsToInline(runs: readonly Run[], weight: Weight = 'regular'): ElementContent[] {
  return runs.map(({ text, bold = weight === 'bold', italic, tone }): ElementContent => {
    let node: ElementContent = { type: 'text', value: visible(text) };
    if (italic === true) node = h('i', [node]);
    if (bold && weight === 'regular') node = h('b', [node]);
    if (!bold && weight === 'bold') node = h('span.regular', [node]);
    return tone === undefined ? node : h('span', { className: [tone] }, [node]);
  });
}

/** Paragraphs of one list, such as a cell's content. */
export function toParagraphs(
  paragraphs: readonly Paragraph[],
  styles: Styles,
  weight: Weight = 'regular',
): ElementContent[] {
  const levels = hangs(paragraphs);
  return paragraphs.map((paragraph) => toParagraph(paragraph, levels, styles, weight));
}

/**
 * One paragraph, its printed number as text: the numbers are the document's, not the browser's.
 *
 * @param levels from `hangs`, over the list that the paragraph belongs to.
 */
export function toParagraph(
  paragraph: Paragraph,
  levels: readonly string[],
  styles: Styles,
  weight: Weight = 'regular',
): Element {
  const { align, fontSize, label, level = 0, runs } = paragraph;
  const depth = label === undefined ? level : level + 1;
  const look = [
    ...(fontSize === undefined ? [] : [`font-size: ${length(fontSize)}`]),
    ...(label === undefined || label === '' ? [] : [`--hang: ${levels[level]}`]),
    ...(depth === 0 ? [] : [`padding-left: calc(${levels.slice(0, depth).join(' + ')})`]),
  ];
  const className = [
    ...(align === undefined ? [] : [align]),
    ...(look.length === 0 ? [] : [styles.classOf(look.join('; '))]),
  ];
  // The label is as bold as its text begins; the space behind it keeps the two apart when read.
  const first = runs[0]?.bold;
  const hung =
    label === undefined || label === ''
      ? []
      : [
          h('span.label', [
            ...runsToInline(
              [{ text: label, ...(first === undefined ? {} : { bold: first }) }],
              weight,
            ),
            ' ',
          ]),
        ];
  return h('p', classed(...className), [...hung, ...runsToInline(runs, weight)]);
}

/**
 * How far each level's text is hung in from its label: room for the level's widest label, so that
 * the texts of a list stand under each other. A digit is one `ch` wide and a point half of it.
 */
export function hangs(paragraphs: readonly Paragraph[]): string[] {
  const widths: number[] = [];
  for (const { label = '', level = 0 } of paragraphs) {
    for (let i = widths.length; i <= level; i++) widths.push(0);
    widths[level] = Math.max(widths[level] ?? 0, labelWidth(label));
  }
  return widths.map((width) =>
    width === 0 ? `${LEAST_HANG}em` : `max(${LEAST_HANG}em, ${toNumber(width)}ch + ${LABEL_GAP}em)`,
  );
}

function labelWidth(label: string): number {
  return [...visible(label)].reduce((sum, letter) => sum + (NARROW.has(letter) ? 0.5 : 1), 0);
}
