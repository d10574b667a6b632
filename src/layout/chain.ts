/** What must stand on one page: strips that are kept together, and the table they lead to. */
import { heightOf, type Strip } from './strip.ts';
import type { SetTable } from './table-cells.ts';

export type Item = Strip | SetTable;

export interface Chain {
  /** Each is kept with the next, the last with the table. */
  readonly strips: readonly Strip[];
  readonly table?: SetTable;
  /** Height of what follows the table and must not stand alone. */
  readonly reserve: number;
}

/** Parts a section's items where a page may end between them. */
export function toChains(items: readonly Item[]): Chain[] {
  const tied: boolean[] = [];
  items.forEach((item, i) => {
    // White space does not part a heading from what it heads.
    const isBetween = isStrip(item) && item.isSpace && tied[i - 1] === true;
    tied.push(isStrip(item) && (item.keepWithNext || isHeld(items, i) || isBetween));
  });
  const chains: Chain[] = [];
  let strips: Strip[] = [];
  items.forEach((item, i) => {
    if (isStrip(item)) {
      strips.push(item);
      if (tied[i]) return;
      chains.push({ strips, reserve: 0 });
    } else {
      chains.push({
        strips,
        table: item,
        reserve: isHeld(items, i) ? heightAfter(items, tied, i) : 0,
      });
    }
    strips = [];
  });
  if (strips.length > 0) chains.push({ strips, reserve: 0 });
  return chains;
}

function isStrip(item: Item | undefined): item is Strip {
  return item !== undefined && 'boxesAt' in item;
}

/** Nothing but white space stands between the item and one that holds on to it. */
function isHeld(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  if (!isStrip(next)) return false;
  return next.keepWithPrevious || (next.isSpace && isHeld(items, index + 1));
}

/** Height of the strips behind a table, up to the first page end that is allowed. */
function heightAfter(items: readonly Item[], tied: readonly boolean[], index: number): number {
  const end = tied.indexOf(false, index + 1);
  return heightOf(items.slice(index + 1, end + 1).filter(isStrip));
}
