/** Tags of paragraphs under each other: printed numbers make lists, nested by their level. */
import type { Entry, Paragraph } from '../../document/document.ts';
import { addKid, addTag, openTag, type Tag } from './tag.ts';

export interface ParagraphTags {
  /** The paragraph's printed number. */
  readonly label: Tag;
  readonly text: Tag;
}

export interface EntryTags {
  readonly term: Tag;
  readonly content: readonly ParagraphTags[];
}

/** Blocks under `parent` in their order; lists go on until something else comes. */
export interface Flow {
  paragraph(paragraph: Paragraph): ParagraphTags;
  /** Entries under each other are one list. */
  entry(entry: Entry): EntryTags;
  other(role: string, entries?: string): Tag;
}

interface OpenList {
  readonly level: number;
  readonly list: Tag;
  /** The body of its last item. */
  body: Tag;
}

export function openFlow(parent: Tag): Flow {
  let lists: OpenList[] = [];
  let entries: Tag | undefined;
  const end = (): void => {
    lists = [];
    entries = undefined;
  };
  const alone = (tag: Tag): ParagraphTags => ({ label: tag, text: tag });
  return {
    paragraph(paragraph) {
      const { label, level = 0 } = paragraph;
      entries = undefined;
      if (label === undefined) {
        lists = [];
        return alone(addTag(parent, 'P'));
      }
      lists = lists.filter((each) => each.level <= level);
      const last = lists.at(-1);
      // Under the text of the item above, without a number of its own.
      if (label === '') return alone(addTag(last?.body ?? parent, 'P'));
      if (last?.level === level) {
        const item = addItem(last.list);
        last.body = item.text;
        return item;
      }
      const list = addTag(last?.body ?? parent, 'L', toNumbering(label));
      const item = addItem(list);
      lists.push({ level, list, body: item.text });
      return item;
    },
    entry(entry) {
      lists = [];
      entries ??= addTag(parent, 'L');
      const { label: term, text: body } = addItem(entries);
      return { term, content: tagContent(entry.content, body) };
    },
    other(role, more) {
      end();
      return addTag(parent, role, more);
    },
  };
}

/** Paragraphs inside a cell or an entry; one without a number needs no tag of its own. */
export function tagContent(content: readonly Paragraph[], parent: Tag): ParagraphTags[] {
  const [only] = content;
  if (content.length === 1 && only?.label === undefined) return [{ label: parent, text: parent }];
  const flow = openFlow(parent);
  return content.map((paragraph) => flow.paragraph(paragraph));
}

function addItem(list: Tag): ParagraphTags {
  const [label, text] = [openTag('Lbl'), openTag('LBody')];
  addKid(list, openTag('LI', '', [label, text]));
  return { label, text };
}

/** How a list counts, by its first number (ISO 14289-1, 7.6; ISO 32000-1, 14.8.5.5). */
const NUMBERINGS: readonly [RegExp, string][] = [
  [/^\W*\d/, 'Decimal'],
  [/^\W*i\b/, 'LowerRoman'],
  [/^\W*I\b/, 'UpperRoman'],
  [/^\W*[a-z]\b/, 'LowerAlpha'],
  [/^\W*[A-Z]\b/, 'UpperAlpha'],
];

function toNumbering(label: string): string {
  const numbering = NUMBERINGS.find(([pattern]) => pattern.test(label))?.[1];
  return numbering === undefined ? '' : `/A<</O/List/ListNumbering/${numbering}>>`;
}
