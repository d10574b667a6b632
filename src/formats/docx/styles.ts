/** Word's paragraph styles for a document: one for each look of text, headings in the office's font. */
import {
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
  LineRuleType,
} from 'docx';
import type { Document } from '../../document/document.ts';
import { FONT } from '../office/bookman.ts';
import { toHalfPoints } from './lengths.ts';

type Styles = NonNullable<IPropertiesOptions['styles']>;

/** Looks of text, each a style: its users need none of their own, so that it is edited in one place. */
export interface TextStyles {
  /** The look of the style `Normal`. */
  readonly normal: Look;
  readonly idOf: (look: Look) => string;
  readonly options: () => Styles;
}

export interface Look {
  /** Points. */
  readonly size: number;
  /** How many times their own height lines stand apart. */
  readonly lineSpacing: number;
}

const FONTS = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };

/** Word's tags of our languages. */
const LANGUAGES: Record<Document['meta']['language'], string> = { id: 'id-ID', en: 'en-GB' };

/** Collects the looks that are asked for; `options` has them when the whole document is built. */
export function createStyles({ meta, sections }: Document): TextStyles {
  const { fontSize = 11, lineSpacing = 1 } = sections[0] ?? {};
  const normal: Look = { size: fontSize, lineSpacing };
  const looks = new Map<string, Look>();
  const idOf = (look: Look): string => {
    if (isAlike(look, normal)) return 'Normal';
    const { size, lineSpacing } = look;
    const id = `Teks${size}${lineSpacing === 1 ? '' : `x${lineSpacing}`}`.replaceAll('.', '-');
    looks.set(id, look);
    return id;
  };
  const options = (): Styles => ({
    default: {
      document: {
        run: {
          font: FONTS,
          size: toHalfPoints(normal.size),
          language: { value: LANGUAGES[meta.language] },
        },
      },
      heading1: headingStyle(normal, 0),
      heading2: headingStyle(normal, 1),
      heading3: headingStyle(normal, 2),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: spaced(normal) },
      ...[...looks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, look]) => textStyle(id, look)),
    ],
  });
  return { normal, idOf, options };
}

function isAlike(a: Look, b: Look): boolean {
  return a.size === b.size && a.lineSpacing === b.lineSpacing;
}

function textStyle(id: string, look: Look): IParagraphStyleOptions {
  const { size, lineSpacing } = look;
  const spacing = lineSpacing === 1 ? '' : `; spasi ${lineSpacing}`;
  return {
    id,
    name: `Teks ${size} pt${spacing}`.replaceAll('.', ','),
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: spaced(look),
    run: { size: toHalfPoints(size), sizeComplexScript: toHalfPoints(size) },
  };
}

/** Word counts 240 to a line. */
export function spaced({ lineSpacing }: Look): Pick<IParagraphOptions, 'spacing'> {
  return { spacing: { line: Math.round(240 * lineSpacing), lineRule: LineRuleType.AUTO } };
}

/** Black and of the text's own size, as a decree has it, not Word's large blue. */
function headingStyle({ size }: Look, outlineLevel: number) {
  return {
    run: { bold: true, color: '000000', font: FONTS, size: toHalfPoints(size) },
    paragraph: { keepNext: true, keepLines: true, outlineLevel },
  };
}

/** docx names no default style; without one, paragraphs that name none have no style to edit. */
export function withDefaultStyle(xml: string): string {
  return xml.replace(
    /<w:style w:type="paragraph" w:styleId="Normal">/,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">',
  );
}
