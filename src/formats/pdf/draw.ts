/** Draws laid-out pages with pdfkit, which places nothing itself, and marks whose content they show. */
import type { Tone } from '../../document/document.ts';
import type {
  Artifact,
  Landmark,
  Owner,
  Page,
  PictureBox,
  SignatureBox,
  TextBox,
} from '../../layout/page.ts';
import { drawBackground, isWatermark } from './background.ts';
import type { FontBook } from './fonts.ts';
import { BEGIN_LAYOUT, beginArtifact, beginTagged } from './marked-content.ts';
import { BLACK, openPen } from './pen.ts';
import { openPictures } from './pictures.ts';
import { toNumber } from './syntax.ts';
import { addMark, type Tag } from './tag.ts';
import type { TagTree } from './tag-document.ts';
import { openStyles, type TextStyle } from './text-operators.ts';

/** Dark enough to be read on paper and in grey. */
const TONES: Record<Tone, string> = {
  alert: '.651 .106 .106 rg',
  notice: '.541 .353 0 rg',
  good: '.102 .42 .184 rg',
  muted: '.349 g',
};

/** A page that was drawn, as the rest of the file speaks of it. */
export interface DrawnPage {
  /** The page's object number. */
  readonly id: number;
  readonly height: number;
  /** The tag of each marked content, by its number. */
  readonly marks: readonly Tag[];
  readonly fields: readonly DrawnField[];
  readonly landmarks: readonly Landmark[];
}

export interface DrawnField {
  readonly box: SignatureBox;
  readonly tag: Tag;
}

/** Adds the pages to pdfkit's document. */
export function drawPages(
  pdf: PDFKit.PDFDocument,
  pages: readonly Page[],
  fontOf: FontBook,
  tagOf: TagTree['tagOf'],
): DrawnPage[] {
  const knownStyle = openStyles(fontOf);
  const drawPicture = openPictures(pdf);
  /** The style, known to the page's resources. */
  const styleOf = (box: TextBox): TextStyle => {
    const style = knownStyle(box);
    const { font } = style;
    pdf.page.fonts[font.id] ??= font.ref();
    return style;
  };

  const drawPage = (page: Page, index: number): DrawnPage => {
    pdf.addPage({ size: [page.width, page.height], margin: 0 });
    const pen = openPen();
    const write = (text: string): void => pdf.page.write(Buffer.from(`${text}\n`, 'latin1'));
    const marks: Tag[] = [];
    const fields: DrawnField[] = [];
    const beginTag = (tag: Tag): string => {
      const number = marks.push(tag) - 1;
      addMark(tag, index, number);
      return beginTagged(tag.role, number);
    };

    drawBackground(page, pen, styleOf);
    let open: Tag | Artifact['of'] | undefined;
    const begin = (owner: Owner): void => {
      const next = owner.kind === 'content' ? tagOf(owner) : owner.of;
      if (next === open) return;
      pen.markTexts(typeof next === 'string' ? beginArtifact(next) : beginTag(next));
      open = next;
    };
    for (const box of page.boxes) {
      if (box.kind === 'text' && !isWatermark(box)) {
        begin(box.owner);
        pen.text(box, styleOf(box), box.tone === undefined ? BLACK : TONES[box.tone]);
      } else if (box.kind === 'picture') {
        open = undefined;
        write(pen.take());
        write(beginPicture(box, page, tagOf, beginTag));
        drawPicture(box);
        write('EMC');
      } else if (box.kind === 'signature' && box.owner.kind === 'content') {
        fields.push({ box, tag: tagOf(box.owner) });
      }
    }
    write(pen.take());
    const { height, landmarks } = page;
    return { id: pdf.page.dictionary.id, height, marks, fields, landmarks };
  };
  return pages.map(drawPage);
}

/** A picture that nothing is said of is an ornament: without words it may not be content. */
function beginPicture(
  { owner, x, y, width, height, picture }: PictureBox,
  page: Page,
  tagOf: TagTree['tagOf'],
  beginTag: (tag: Tag) => string,
): string {
  if (owner.kind === 'artifact' || picture.alt.trim() === '') return BEGIN_LAYOUT;
  const tag = tagOf(owner);
  const box = [x, page.height - y - height, x + width, page.height - y].map(toNumber).join(' ');
  tag.entries += `/A<</O/Layout/Placement/Block/BBox[${box}]>>`;
  return beginTag(tag);
}
