/** Reads Markdown as GitHub does: its tables by their heading, its code by its kind. */
import type { Code, Nodes, Root, Table, TableCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';

export { textOf };

export const parseMarkdown = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The cells of the tables under a heading, up to the next heading; without their heads. */
export function tablesUnder({ children }: Root, heading: string): TableCell[][][] {
  const start = children.findIndex((node) => node.type === 'heading' && textOf(node) === heading);
  if (start === -1) throw new Error(`there is no heading "${heading}"`);
  const below = children.slice(start + 1);
  const end = below.findIndex(({ type }) => type === 'heading');
  return below
    .slice(0, end === -1 ? undefined : end)
    .filter((node): node is Table => node.type === 'table')
    .map((table) => table.children.slice(1).map((row) => row.children));
}

/** The fenced code of a language, in order. */
export const codeOf = ({ children }: Root, lang: string): Code[] =>
  children.filter((node): node is Code => node.type === 'code' && node.lang === lang);

/** The texts set as code within a line. */
export function codeSpans(node: Nodes | undefined): string[] {
  if (node === undefined) return [];
  if (node.type === 'inlineCode') return [node.value];
  return 'children' in node ? node.children.flatMap((child) => codeSpans(child)) : [];
}
