/** Where a table's columns begin and end. */
import type { Table } from './document.ts';

/**
 * The x of every column's left edge from the table's own, and of the last one's right.
 *
 * @param width of the whole table, in any unit
 */
export function columnEdges({ columns }: Table, width: number): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const edges = [0];
  let share = 0;
  for (const column of columns) {
    share += column.width;
    edges.push((share / total) * width);
  }
  return edges;
}
