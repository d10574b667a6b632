/** XML in which every text is data, and no character is one that XML 1.0 lacks. */
import type { Element, ElementContent, Text } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { visible } from '../text/visible.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; an attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly ElementContent[] = [],
): Element {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, oneLine(String(value))] as const],
  );
  return { type: 'element', name, attributes: Object.fromEntries(given), children: [...children] };
}

/** Lines of text. */
export function lines(texts: readonly string[]): Text {
  return { type: 'text', value: texts.map(oneLine).join('\n') };
}

/** The whole document, an element a line. */
export function toXmlText(root: Element): string {
  const xml = toXml([{ type: 'instruction', name: 'xml', value: DECLARATION }, indented(root, 0)], {
    closeEmptyElements: true,
    tightClose: true,
  });
  // What the library lets pass: XML wants `]]>` escaped everywhere, and CI runners take `##[error]`
  // anywhere in a log for a command, and `::error::` at the start of a line.
  const safe = xml
    .replaceAll(']]>', ']]&gt;')
    .replaceAll(/\[(?<=##\w*\[)/g, '&#91;')
    .replaceAll(/::(?<=^\s*::)/gm, '&#58;:');
  return `${safe.replace('?>', '?>\n')}\n`;
}

const DECLARATION = 'version="1.0" encoding="UTF-8"';

/** Controls and line ends as their codes, also the two characters that XML alone forbids. */
const oneLine = (text: string): string =>
  visible(text).replaceAll('\ufffe', '<U+FFFE>').replaceAll('\uffff', '<U+FFFF>');

/** White space between elements, none where there is text. */
function indented(node: Element, depth: number): Element {
  const { children } = node;
  if (children.length === 0 || children.some(({ type }) => type !== 'element')) return node;
  const space = (level: number): Text => ({ type: 'text', value: `\n${'  '.repeat(level)}` });
  const spaced = children.flatMap((child) => [
    space(depth + 1),
    child.type === 'element' ? indented(child, depth + 1) : child,
  ]);
  return { ...node, children: [...spaced, space(depth)] };
}
