/** Blocks with the white space round them: in Word it belongs to a paragraph, not to empty lines. */
import type { Block } from '../../document/document.ts';

export type SolidBlock<B extends Block = Block> = Exclude<B, { kind: 'space' }>;

export interface Flowing<B extends Block = Block> {
  readonly block: SolidBlock<B>;
  /** White space above and below, in points. */
  readonly before: number;
  readonly after: number;
  /** The next block must not stand on a page without this one's end. */
  readonly keepNext: boolean;
}

/**
 * The blocks that are not space. Space goes to the block below it; before a table, which has no
 * room of its own, and at the end to the one above.
 */
export function toFlow<B extends Block>(blocks: readonly B[]): Flowing<B>[] {
  const flow: Flowing<B>[] = [];
  let space = 0;
  const giveToLast = (): void => {
    const last = flow.at(-1);
    if (last === undefined || last.block.kind === 'table') return;
    flow[flow.length - 1] = { ...last, after: last.after + space };
    space = 0;
  };
  for (const block of blocks) {
    if (block.kind === 'space') {
      space += block.height;
      continue;
    }
    if (block.kind === 'table') giveToLast();
    flow.push({ block: block as SolidBlock<B>, before: space, after: 0, keepNext: false });
    space = 0;
  }
  giveToLast();
  return flow.map((each, index) => {
    const next = flow[index + 1]?.block;
    const isHeld = next?.kind === 'group' && next.keepWithPrevious;
    const holds = each.block.kind === 'paragraph' && each.block.keepWithNext === true;
    return isHeld || holds ? { ...each, keepNext: true } : each;
  });
}
