/** Reads a report's HTML back with a parser: what stands in which part of it, as lines of text. */
import { parseHTML } from 'linkedom';

export type Dom = ReturnType<typeof parseHTML>['document'];

export const parsed = (html: string): Dom => parseHTML(html).document;

/** The text of everything that matches, without what a reader's device is told alone or not at all. */
export function textsOf(scope: Pick<Dom, 'querySelectorAll'>, selector: string): string[] {
  return [...scope.querySelectorAll(selector)].map(seen);
}

/** As it is seen: without what only a screen reader says. */
function seen(element: Dom['documentElement']): string {
  const copy = element.cloneNode(true) as typeof element;
  for (const each of copy.querySelectorAll('.sr')) each.remove();
  return oneLine(copy.textContent ?? '');
}

/** As it is heard: without the marks that only an eye takes in. */
export function heard(element: Dom['documentElement']): string {
  const copy = element.cloneNode(true) as typeof element;
  for (const each of copy.querySelectorAll('[aria-hidden=true]')) each.remove();
  return oneLine(copy.textContent ?? '');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A table's rows, each as the texts of its cells. */
export const rowsOf = (table: Pick<Dom, 'querySelectorAll'>): string[][] =>
  [...table.querySelectorAll('tr')].map((row) => textsOf(row, 'th, td'));

/** The whole page as a person reads it, part by part. */
export function outline(document: Dom): string {
  const lines = [...textsOf(document, '.masthead > *'), ''];
  for (const section of document.querySelectorAll('section')) {
    lines.push(`## ${textsOf(section, 'h2')[0]}`);
    lines.push(...textsOf(section, 'p.note, h2 + p:not(.note)'));
    for (const tile of section.querySelectorAll('.tile')) {
      lines.push(`- ${textsOf(tile, 'dt, dd:not([aria-hidden])').join(' | ')}`);
    }
    lines.push(...textsOf(section, '.legend li').map((text) => `(${text})`));
    for (const table of section.querySelectorAll('table')) {
      lines.push(...rowsOf(table).map((cells) => `| ${cells.join(' | ')} |`));
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
