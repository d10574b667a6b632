/** A printed decree's bytes → what it carries and what its pages show. */
import { type Annotations, readAnnotations } from './annotation.ts';
import { type AttachedPlan, readAttachedPlan } from './attached-plan.ts';
import type { DrawnPage } from './drawn-page.ts';
import { openPdf } from './pdf-file.ts';
import { loadPdfJs } from './pdfjs.ts';
import { readPages } from './read-pages.ts';
import { type PlacedTable, placeTable } from './table-places.ts';
import { readTagTree } from './tag-tree.ts';
import { joinTags, type Tagged, type TaggedTable } from './tagged.ts';
import { type PagesReading, readTagged } from './tagged-reading.ts';
import { type Readable, readOrReason } from './unreadable.ts';

export interface PrintedDecree extends PagesReading {
  readonly attached: AttachedPlan;
  readonly pages: readonly DrawnPage[];
  readonly tagged: Tagged;
  /** The tables whose cells fit together. */
  readonly tables: ReadonlyMap<TaggedTable, PlacedTable>;
  readonly annotations: Annotations;
}

/** Never throws, whatever the bytes. */
export async function readDecree(bytes: Uint8Array): Promise<Readable<PrintedDecree>> {
  const pdfJs = await loadPdfJs();
  return readOrReason(async () => {
    const pdf = await openPdf(bytes);
    const attached = readAttachedPlan(pdf);
    const tree = readTagTree(pdf);
    const annotations = readAnnotations(pdf);
    const pages = await readPages(pdfJs, bytes);
    const tagged = joinTags(tree, pages);
    const tables = new Map<TaggedTable, PlacedTable>();
    for (const block of tagged.sections.flatMap(({ blocks }) => blocks)) {
      const placed = block.kind === 'table' ? placeTable(block, pages) : undefined;
      if (block.kind === 'table' && placed !== undefined) tables.set(block, placed);
    }
    return { attached, pages, tagged, tables, annotations, ...readTagged(tagged, tables) };
  });
}
