/** Runs and paragraphs → inline nodes of a Markdown tree, in which every text is data. */
import type { PhrasingContent } from 'mdast';
import type { Paragraph, Run } from '../document/document.ts';
import { mergeRuns } from '../document/merge-runs.ts';
import { visible } from '../text/visible.ts';

/** Sets a paragraph in by one level: ordinary spaces at its start would vanish. */
const INDENT = '\u2003';

/** Paragraphs with their labels, on one line of Markdown: a `<br>` between them. */
export function toInline(paragraphs: readonly Paragraph[]): PhrasingContent[] {
  return paragraphs.flatMap((paragraph, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'html' as const, value: '<br>' }]),
    ...runsToInline(withLabel(paragraph)),
  ]);
}

/** Runs as text, emphasis and strong; neighbours in one style become one. */
export function runsToInline(runs: readonly Run[]): PhrasingContent[] {
  return mergeRuns(runs, isAlike).map(runToInline);
}

function runToInline({ text, bold, italic }: Run): PhrasingContent {
  const value = visible(text);
  const plain: PhrasingContent = { type: 'text', value };
  if (value.trim() === '') return plain;
  const slanted: PhrasingContent =
    italic === true ? { type: 'emphasis', children: [plain] } : plain;
  return bold === true ? { type: 'strong', children: [slanted] } : slanted;
}

function withLabel({ label, level = 0, runs }: Paragraph): readonly Run[] {
  const hung = label === undefined || label === '' ? '' : `${label} `;
  const start = INDENT.repeat(level) + hung;
  return start === '' ? runs : [{ text: start }, ...runs];
}

function isAlike(a: Run, b: Run): boolean {
  return (a.bold ?? false) === (b.bold ?? false) && (a.italic ?? false) === (b.italic ?? false);
}
