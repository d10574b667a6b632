/** The structure tree of a whole document, and which of its tags a box on a page belongs to. */
import type { Block, Document, SmallBlock } from '../../document/document.ts';
import type { Content } from '../../layout/page.ts';
import { toTextString } from './syntax.ts';
import { addTag, openTag, type Tag } from './tag.ts';
import { type Flow, openFlow, type ParagraphTags } from './tag-list.ts';
import { tagTable } from './tag-table.ts';

export interface TagTree {
  readonly root: Tag;
  /** @throws Error when no tag was made for such a box: a bug here */
  tagOf(owner: Content): Tag;
}

/** Finds the tag of a box in one block. */
type Find = (owner: Content) => Tag | undefined;

export function tagDocument(document: Document): TagTree {
  const root = openTag('Document');
  const toHeading = openHeadings();
  const sections = document.sections.map(({ title, blocks }) => {
    const flow = openFlow(
      addTag(root, 'Sect', title === undefined ? '' : `/T${toTextString(title)}`),
    );
    return blocks.map((block) => tagBlock(block, flow, toHeading));
  });
  return {
    root,
    tagOf(owner) {
      const tag = sections[owner.section]?.[owner.block]?.(owner);
      if (tag === undefined) throw new Error(`no tag for a box of ${JSON.stringify(owner)}`);
      return tag;
    },
  };
}

function tagBlock(block: Block, flow: Flow, toHeading: (level: number) => string): Find {
  switch (block.kind) {
    case 'group': {
      const inner = block.blocks.map((each) => tagSmallBlock(each, flow, toHeading));
      return (owner) => inner[owner.inner ?? -1]?.(owner);
    }
    case 'entry': {
      const { term, content } = flow.entry(block);
      return (owner) => (owner.term ? term : findIn(content[owner.paragraph ?? 0], owner));
    }
    case 'table':
      return tagTable(block, flow.other('Table'));
    default:
      return tagSmallBlock(block, flow, toHeading);
  }
}

function tagSmallBlock(block: SmallBlock, flow: Flow, toHeading: (level: number) => string): Find {
  switch (block.kind) {
    case 'heading': {
      const tag = flow.other(toHeading(block.level));
      return () => tag;
    }
    case 'paragraph': {
      const tags = flow.paragraph(block);
      return (owner) => findIn(tags, owner);
    }
    case 'picture': {
      const tag = flow.other('Figure', `/Alt${toTextString(block.alt)}`);
      return () => tag;
    }
    case 'signature': {
      const tag = flow.other('Form');
      return () => tag;
    }
    case 'rule':
    case 'space':
      return () => undefined;
  }
}

function findIn(tags: ParagraphTags | undefined, { label }: Content): Tag | undefined {
  return label ? tags?.label : tags?.text;
}

/** Headings that begin at H1 and skip no level on the way down (ISO 14289-1, 7.4.2). */
function openHeadings(): (level: number) => string {
  let open: number[] = [];
  return (level) => {
    open = [...open.filter((each) => each < level), level];
    return `H${open.length}`;
  };
}
