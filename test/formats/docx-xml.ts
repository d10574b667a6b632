/** A strict reader of XML: what is not well-formed is an error, as it is to Word. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Outside of these XML 1.0 has no characters. */
const CHARS = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
const TOKEN = /<\?[^>]*\?>|<!DOCTYPE[^>]*>|<!--[\s\S]*?-->|<\/?[^<>]*>|[^<]+/gu;
const TAG = /^<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/u;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9A-Fa-f]+));|&/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** @throws Error when `xml` is not well-formed */
export function parseXml(xml: string): Element {
  if (!CHARS.test(xml)) throw new Error('a character that XML has not');
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  let at = 0;
  for (const { 0: token, index } of xml.matchAll(TOKEN)) {
    if (index !== at) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 40)}`);
    at += token.length;
    const parent = open.at(-1) ?? root;
    if (!token.startsWith('<')) parent.children.push(decode(token));
    else if (!/^<[?!]/.test(token)) {
      const [, end, name = '', attributes = '', self] = TAG.exec(token) ?? [];
      if (name === '') throw new Error(`not a tag: ${token}`);
      if (end === '/') {
        if (open.pop()?.name !== name) throw new Error(`${token} ends another element`);
      } else {
        const element: Element = { name, attributes: toAttributes(attributes), children: [] };
        parent.children.push(element);
        if (self !== '/') open.push(element);
      }
    }
  }
  if (at !== xml.length || open.length !== 1) throw new Error('the XML ends too soon');
  const [element, ...rest] = root.children.filter((child) => typeof child !== 'string');
  if (element === undefined || rest.length > 0) throw new Error('not one root element');
  return element;
}

function toAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`${name} twice`);
    attributes[name] = decode(double ?? single ?? '');
  }
  return attributes;
}

function decode(text: string): string {
  return text.replace(ENTITY, (entity, named?: string, decimal?: string, hex?: string) => {
    if (named !== undefined) return NAMED[named] ?? '';
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (Number.isNaN(code)) throw new Error(`a bare ${entity}`);
    return String.fromCodePoint(code);
  });
}

export const elementsOf = ({ children }: Element): Element[] =>
  children.filter((child) => typeof child !== 'string');

/** The child elements of this name. */
export const childrenOf = (element: Element, name: string): Element[] =>
  elementsOf(element).filter((child) => child.name === name);

/** All elements of this name below `element`, in order. */
export function all(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The element at the end of a path of names, each the first of its name. */
export function at(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (parent, name) => (parent === undefined ? undefined : childrenOf(parent, name)[0]),
    element,
  );
}
