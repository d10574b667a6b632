/** Whether a YAML text is nested deeper than any plan, told before it is parsed, which then would take for ever. */
import { Lexer } from 'yaml';
import { DEEPEST } from './bounds.ts';

export const isTooDeep = (text: string): boolean => hasDeepLines(text) || hasDeepBrackets(text);

/** What a line that says something starts with: spaces, and dashes that open a list each. */
const LEAD = /^(?<spaces> *)(?=[^\s#])(?<dashes>(?:[-?](?: +|$))*)/gm;

/** What begins so far in that it may be so deep. */
const FAR_IN = new RegExp(`^[ ?-]{${DEEPEST}}`, 'm');

function hasDeepLines(text: string): boolean {
  if (!FAR_IN.test(text)) return false;
  const open: number[] = [];
  for (const { groups: { spaces = '', dashes = '' } = {} } of text.matchAll(LEAD)) {
    while (open.length > 0 && (open.at(-1) ?? 0) >= spaces.length) open.pop();
    open.push(spaces.length);
    for (let at = 1; at < dashes.length; at += 1) {
      if (dashes[at] !== ' ') open.push(spaces.length + at);
    }
    if (open.length > DEEPEST) return true;
  }
  return false;
}

/** What the lexer says before a text that is not in quotes. */
const TEXT_FOLLOWS = '\u001f';

function hasDeepBrackets(text: string): boolean {
  // The lexer takes its time, and hardly any file has so many brackets.
  if ((text.match(/[[{]/g)?.length ?? 0) <= DEEPEST) return false;
  let depth = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    if (!isText && (token === '[' || token === '{')) depth += 1;
    if (!isText && (token === ']' || token === '}')) depth -= 1;
    if (depth > DEEPEST) return true;
    isText = token === TEXT_FOLLOWS;
  }
  return false;
}
