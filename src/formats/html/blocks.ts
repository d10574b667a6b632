/** Blocks of a section → elements in their order. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block, Entry, Group, Heading, Picture, SmallBlock } from '../../document/document.ts';
import { visible } from '../../text/visible.ts';
import { classed, length, percent, type Styles, toNumber } from './styles.ts';
import { toTable } from './table.ts';
import { hangs, runsToInline, toParagraph, toParagraphs } from './text.ts';

export interface BlockFrame {
  /** Width of the text, in points. */
  readonly width: number;
  /** What the blocks are about, until a heading says more. */
  readonly title: string;
  readonly styles: Styles;
  /** A name that no other part of the work has. */
  readonly nameOf: (title: string) => string;
}

export function toElements(blocks: readonly Block[], frame: BlockFrame): Element[] {
  const { width, styles, nameOf } = frame;
  const elements: Element[] = [];
  const levels = hangs(blocks.filter((block) => block.kind === 'paragraph'));
  let title = frame.title;
  let list: Element | undefined;
  let gap = 0;
  blocks.forEach((block, index) => {
    // Entries under each other are one list, in which a space can only be a margin.
    if (block.kind === 'entry') {
      if (list === undefined) {
        list = h('dl');
        elements.push(list);
      }
      list.children.push(toEntry(block, gap, styles));
      gap = 0;
    } else if (list !== undefined && block.kind === 'space' && isBeforeEntry(blocks, index)) {
      gap += block.height;
    } else {
      list = undefined;
      if (block.kind === 'heading') title = block.runs.map(({ text }) => text).join('');
      elements.push(
        block.kind === 'table'
          ? toTable(block, { width, name: nameOf(title), styles })
          : block.kind === 'group'
            ? toGroup(block, styles)
            : toElement(block, levels, styles),
      );
    }
  });
  return elements;
}

/** Nothing but space stands between a block and an entry behind it. */
function isBeforeEntry(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index).find(({ kind }) => kind !== 'space')?.kind === 'entry';
}

function toElement(block: SmallBlock, levels: readonly string[], styles: Styles): Element {
  switch (block.kind) {
    case 'heading':
      return toHeading(block, styles);
    case 'paragraph':
      return toParagraph(block, levels, styles);
    case 'rule':
      return h('hr', { className: [styles.classOf(`border-top-width: ${length(block.weight)}`)] });
    case 'space':
    case 'signature':
      return h('div', { className: [styles.classOf(`height: ${length(block.height)}`)] });
    case 'picture':
      return toPicture(block, styles);
  }
}

function toHeading({ level, runs, align, fontSize }: Heading, styles: Styles): Element {
  const className = [
    ...(align === undefined ? [] : [align]),
    ...(fontSize === undefined ? [] : [styles.classOf(`font-size: ${length(fontSize)}`)]),
  ];
  return h(`h${level}`, classed(...className), runsToInline(runs, 'bold'));
}

/** In the file itself: a decree asks nothing of the network. */
function toPicture({ bytes, type, width, height, alt, align }: Picture, styles: Styles): Element {
  const own = styles.classOf(
    `width: ${length(width)}; aspect-ratio: ${toNumber(width)} / ${toNumber(height)}`,
  );
  return h('img', {
    src: `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`,
    alt: visible(alt),
    className: [own, ...(align === undefined ? [] : [align])],
  });
}

function toGroup({ inset, blocks, keepWithPrevious }: Group, styles: Styles): Element {
  const levels = hangs(blocks.filter((block) => block.kind === 'paragraph'));
  const own = styles.classOf(`--inset: ${percent(inset)}`);
  return h(
    'div.group',
    { className: [own, ...(keepWithPrevious ? ['keep'] : [])] },
    blocks.map((block) => toElement(block, levels, styles)),
  );
}

/** @param gap above it, in points */
function toEntry({ term, indent, content }: Entry, gap: number, styles: Styles): Element {
  const look = [
    `--indent: ${length(indent)}`,
    ...(gap === 0 ? [] : [`margin-top: ${length(gap)}`]),
  ];
  return h('div.entry', { className: [styles.classOf(look.join('; '))] }, [
    h('dt', [h('span', visible(term)), h('span.colon', ' :')]),
    h('dd', toParagraphs(content, styles)),
  ]);
}
