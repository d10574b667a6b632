/** Where a sheet's columns begin: one grid for all tables and texts of a section. */
import { columnEdges } from '../../document/column-edges.ts';
import type { Block, Entry, Group, Paragraph, Section, Table } from '../../document/document.ts';
import { hangs } from '../../layout/paragraph.ts';
import { bookman } from '../office/bookman.ts';

/** Edges of two tables nearer than this, in points, become one: no column is a sliver. */
const SLIVER = 8;

/** Room for the colon of an entry. */
export const COLON_WIDTH = 12;

/** The edges of a sheet's columns in points, from 0 to the text width. */
export type GridLines = readonly number[];

/**
 * The tables make the columns, the one with most columns first, so that the others fall in with
 * it. A section without tables has the columns its texts are hung at.
 */
export function toGridLines({ blocks, page, fontSize }: Section): GridLines {
  const width = page.width - page.margin.left - page.margin.right;
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  if (tables.length === 0) {
    const wanted = blocks.flatMap((block) => textEdges(block, blocks, width, fontSize));
    return mergeEdges([0, width], [...wanted].sort(ascending));
  }
  return [...tables]
    .sort((a, b) => b.columns.length - a.columns.length)
    .reduce<GridLines>((lines, table) => mergeEdges(lines, tableEdges(table, width)), [0, width]);
}

/** The x of every column's left edge, and of the last one's right. */
export function tableEdges(table: Table, textWidth: number): number[] {
  return columnEdges(table, textWidth * (table.width ?? 1));
}

/**
 * For each of a table's edges the line it falls on; no two fall on one.
 */
export function snapEdges(lines: GridLines, edges: readonly number[]): number[] {
  const snapped: number[] = [];
  edges.forEach((edge, index) => {
    const from = (snapped.at(-1) ?? -1) + 1;
    // Lines that must stay free for the edges still to come.
    const to = lines.length - (edges.length - index);
    snapped.push(nearest(lines, edge, from, to));
  });
  return snapped;
}

/** Index of the line nearest to `x`. */
export function nearest(lines: GridLines, x: number, from = 0, to = lines.length - 1): number {
  let best = from;
  for (let i = from; i <= to; i++) {
    if (Math.abs((lines[i] ?? 0) - x) < Math.abs((lines[best] ?? 0) - x)) best = i;
  }
  return best;
}

/** The lines with those of `edges` that none of them is near to. */
function mergeEdges(lines: GridLines, edges: readonly number[]): number[] {
  const merged = [...lines];
  const taken = new Set<number>();
  let previous = -1;
  for (const edge of edges) {
    const near = merged
      .filter((line) => Math.abs(line - edge) < SLIVER && !taken.has(line) && line > previous)
      .sort((a, b) => Math.abs(a - edge) - Math.abs(b - edge))[0];
    if (near === undefined && edge > previous) merged.push(edge);
    previous = near ?? edge;
    taken.add(previous);
  }
  return [...new Set(merged)].sort(ascending);
}

const ascending = (a: number, b: number): number => a - b;

/** Where the texts of a block begin. */
function textEdges(
  block: Block,
  siblings: readonly Block[],
  width: number,
  size: number,
): number[] {
  switch (block.kind) {
    case 'entry':
      return entryEdges(block, width, size);
    case 'group':
      return groupEdges(block, width, size);
    case 'paragraph':
      return labelEdges([block], 0, width, hangs(siblings.filter(isParagraph), size, bookman));
    default:
      return [];
  }
}

function entryEdges({ indent, content }: Entry, width: number, size: number): number[] {
  return [
    indent - COLON_WIDTH,
    indent,
    ...labelEdges(content, indent, width, hangs(content, size, bookman)),
  ];
}

function groupEdges({ inset, blocks }: Group, width: number, size: number): number[] {
  const left = inset * width;
  const paragraphs = blocks.filter(isParagraph);
  return [left, ...labelEdges(paragraphs, left, width, hangs(paragraphs, size, bookman))];
}

function labelEdges(
  paragraphs: readonly Paragraph[],
  left: number,
  width: number,
  levels: readonly number[],
): number[] {
  return paragraphs
    .filter(({ label }) => label !== undefined)
    .flatMap(({ level = 0 }) => {
      const start = left + levels.slice(0, level).reduce((sum, hang) => sum + hang, 0);
      return [start, start + (levels[level] ?? 0)];
    })
    .filter((edge) => edge < width / 2 + left / 2);
}

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph';
