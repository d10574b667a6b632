/** Paragraphs in Word: printed numbers as text before a tab, in a hanging indent. */
import {
  AlignmentType,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TabStopType,
} from 'docx';
import type { Align, Paragraph as Source } from '../../document/document.ts';
import { hangs } from '../../layout/paragraph.ts';
import { bookman } from '../office/bookman.ts';
import { toTwips } from './lengths.ts';
import type { TextStyles } from './styles.ts';
import { tabbedRun, toTextRuns } from './text-runs.ts';

const ALIGNMENTS = {
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** Left is what Word does when it is told nothing. */
export function aligned(
  align: Align | 'justify' | undefined,
): Pick<IParagraphOptions, 'alignment'> {
  return align === undefined || align === 'left' ? {} : { alignment: ALIGNMENTS[align] };
}

/** Where a paragraph stands. Lengths are points. */
export interface Place {
  /** From the text's left edge. */
  readonly left: number;
  readonly width: number;
  readonly size: number;
  readonly lineSpacing: number;
  /** For paragraphs that have none of their own. */
  readonly align?: Align;
  /** Whether runs are bold that do not say otherwise. */
  readonly bold?: boolean;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** White space above and below. */
  readonly before?: number;
  readonly after?: number;
  /** 0 is the highest, as Word counts. */
  readonly outlineLevel?: number;
  readonly styles: TextStyles;
}

/** A list of paragraphs whose texts stand under each other. */
export function toParagraphs(paragraphs: readonly Source[], place: Place): Paragraph[] {
  const levels = hangs(paragraphs, place.size, bookman);
  const last = paragraphs.length - 1;
  return paragraphs.map((paragraph, index) => {
    const { before = 0, after = 0, outlineLevel, ...rest } = place;
    return toParagraph(paragraph, levels, {
      ...rest,
      before: index === 0 ? before : 0,
      after: index === last ? after : 0,
      ...(index === 0 && outlineLevel !== undefined ? { outlineLevel } : {}),
    });
  });
}

/** @param levels from `hangs`, over the list the paragraph belongs to */
export function toParagraph(
  paragraph: Source,
  levels: readonly number[],
  place: Place,
  term?: Term,
): Paragraph {
  const { label, level = 0, runs } = paragraph;
  const outer = levels.slice(0, level).reduce((sum, hang) => sum + hang, 0);
  const hang = label === undefined ? 0 : (levels[level] ?? 0);
  // However deep the level or wide the label, half of the width stays for the text.
  const indent = Math.min(outer + hang, place.width / 2);
  const labelStart = Math.max(0, indent - hang);
  const size = paragraph.fontSize ?? place.size;
  const defaults = place.bold === undefined ? {} : { bold: place.bold };
  const labelRun = {
    text: label ?? '',
    ...(runs[0]?.bold === undefined ? {} : { bold: runs[0].bold }),
  };

  const start = place.left + (label ? labelStart : indent);
  const children = [
    ...(term === undefined ? [] : term.runs),
    ...(label ? [tabbedRun(labelRun, defaults)] : []),
    ...toTextRuns(runs, defaults),
  ];
  return styledParagraph(children, size, place, {
    ...aligned(paragraph.align ?? place.align),
    indent: {
      left: toTwips(place.left + indent),
      hanging: toTwips(place.left + indent - (term === undefined ? start : term.left)),
    },
    ...(term === undefined
      ? {}
      : {
          tabStops: [...new Set([...term.stops, ...(label ? [start] : [])])].map((position) => ({
            type: TabStopType.LEFT,
            position: toTwips(position),
          })),
        }),
  });
}

/** What stands before a paragraph, in the indent of its first line. */
export interface Term {
  readonly runs: readonly ParagraphChild[];
  /** Where it begins, and the tabs behind that. */
  readonly left: number;
  readonly stops: readonly number[];
}

/** What of a place a paragraph's own properties say. */
export type Setting = Pick<
  Place,
  'lineSpacing' | 'before' | 'after' | 'keepNext' | 'keepLines' | 'outlineLevel' | 'styles'
>;

/** A paragraph in the style of its look; a heading has one of its own. */
export function styledParagraph(
  children: readonly ParagraphChild[],
  size: number,
  setting: Setting,
  { indent, spacing, ...rest }: IParagraphOptions = {},
): Paragraph {
  const { lineSpacing, before = 0, after = 0, keepNext, keepLines, outlineLevel, styles } = setting;
  const style = rest.heading === undefined ? styles.idOf({ size, lineSpacing }) : 'Normal';
  const space = {
    ...(before === 0 ? {} : { before: toTwips(before) }),
    ...(after === 0 ? {} : { after: toTwips(after) }),
    ...spacing,
  };
  return new Paragraph({
    ...(style === 'Normal' ? {} : { style }),
    ...(keepNext === true ? { keepNext } : {}),
    ...(keepLines === true ? { keepLines } : {}),
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    ...(Object.keys(space).length === 0 ? {} : { spacing: space }),
    ...(indent === undefined || (indent.left === 0 && !indent.hanging) ? {} : { indent }),
    ...rest,
    children,
  });
}
