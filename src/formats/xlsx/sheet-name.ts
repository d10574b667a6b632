/** Names of sheets as Excel allows them. */
import { toXmlText } from '../office/xml-text.ts';

const LONGEST = 31;

/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** A name for each section, from its title or its number; no two are the same to Excel. */
export function toSheetNames(titles: readonly (string | undefined)[]): string[] {
  const taken = new Set([RESERVED]);
  return titles.map((title, index) => {
    const wanted = clean(title ?? '') || `Lembar ${index + 1}`;
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const ending = ` (${count})`;
      name = cut(wanted, LONGEST - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The name in a reference, in which an apostrophe is written twice. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function clean(title: string): string {
  const allowed = toXmlText(title).replace(/[[\]:*?/\\]+/g, ' ');
  return cut(allowed.replace(/\s+/g, ' ').replace(/^[\s']+/, ''), LONGEST).replace(/[\s']+$/, '');
}

/** At most `length` UTF-16 units, no character cut in two. */
function cut(text: string, length: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short;
}
