/** The decree to be shown, and what it says as a browser's reader should find it. */
import type { Block, Document, Paragraph } from '../../src/document/document.ts';
import { decree } from '../../src/views/decree.ts';
import { printedAreas, tableOf } from '../plans/printed.ts';
import { realPlan, type Slip } from '../plans/real-plan.ts';

/** The real plan's body and Lampiran. */
export async function realDecree({
  draft = false,
  slip,
}: {
  readonly draft?: boolean;
  readonly slip?: Slip;
} = {}): Promise<Document> {
  const plan = await realPlan(slip);
  return decree(plan, { part: 'all', draft, signedCopy: false, signatureField: false });
}

/** The part of a decree that holds the table. */
export function lampiranOf({ meta, sections }: Document): Document {
  return { meta, sections: sections.slice(-1) };
}

/** The months of each line's √, group by group. */
export function marksOf(document: Document): (readonly number[])[][] {
  return printedAreas(tableOf(lampiranOf(document))).map(({ rows }) =>
    rows.map(({ months }) => months),
  );
}

export const paragraphText = ({ label = '', runs }: Paragraph): string =>
  `${label === '' ? '' : `${label} `}${runs.map(({ text }) => text).join('')}`;

/** Every text of a document, a paragraph each, in reading order. */
export function textsOf({ sections }: Document): string[] {
  const toTexts = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.runs.map(({ text }) => text).join('')];
      case 'paragraph':
        return [paragraphText(block)];
      case 'entry':
        return [`${block.term} :`, ...block.content.map(paragraphText)];
      case 'group':
        return block.blocks.flatMap(toTexts);
      case 'table':
        return [
          ...block.head.flatMap(({ cells }) => cells),
          ...block.groups.flatMap(({ band = [], rows }) => [
            { content: band },
            ...rows.flatMap(({ cells }) => cells),
          ]),
        ].flatMap(({ content }) => content.map(paragraphText));
      default:
        return [];
    }
  };
  return sections.flatMap(({ blocks }) => blocks.flatMap(toTexts)).filter((text) => text !== '');
}
