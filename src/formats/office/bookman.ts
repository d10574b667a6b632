/** How wide Bookman Old Style is, near enough to place tabs and count lines without the font. */
import { cachedMeasure, type Measure } from '../../layout/measure.ts';
import { textWidth } from '../../text/width.ts';

/**
 * The office's font. It comes with Office and has the √; `fontTable` names the look-alike for
 * machines without it.
 */
export const FONT = 'Bookman Old Style';

/** The letters from space to `~`, in hundredths of the size: the advances of URW Bookman. */
const REGULAR = [
  32, 30, 38, 62, 62, 90, 80, 22, 30, 30, 44, 60, 32, 40, 32, 60, 62, 62, 62, 62, 62, 62, 62, 62,
  62, 62, 32, 32, 60, 60, 60, 54, 82, 68, 74, 74, 80, 72, 64, 80, 80, 34, 60, 72, 60, 92, 74, 80,
  62, 82, 72, 66, 62, 78, 70, 96, 72, 64, 64, 30, 60, 30, 60, 50, 34, 58, 62, 52, 62, 52, 32, 54,
  66, 30, 30, 62, 30, 94, 66, 56, 62, 58, 44, 52, 38, 68, 52, 78, 56, 54, 48, 28, 60, 28, 60,
];
const BOLD = [
  34, 36, 42, 66, 66, 94, 80, 24, 32, 32, 46, 60, 34, 36, 34, 60, 66, 66, 66, 66, 66, 66, 66, 66,
  66, 66, 34, 34, 60, 60, 60, 66, 82, 72, 72, 74, 78, 72, 68, 78, 82, 40, 64, 80, 64, 94, 74, 80,
  66, 80, 78, 66, 70, 74, 72, 94, 78, 70, 64, 30, 60, 30, 60, 50, 40, 58, 60, 58, 64, 58, 38, 58,
  68, 36, 34, 66, 34, 100, 68, 62, 64, 62, 46, 52, 46, 66, 60, 80, 60, 62, 56, 32, 60, 32, 60,
];

/** Of a letter outside of ASCII, for each column that a terminal would give it. */
const OTHER = 72;

const SPACE = 0x20;

export const bookman: Measure = cachedMeasure({
  width(text, { bold }, size) {
    const widths = bold === true ? BOLD : REGULAR;
    let sum = 0;
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0;
      sum += widths[code - SPACE] ?? OTHER * textWidth(letter);
    }
    return (sum * size) / 100;
  },
  ascent: (size) => 0.92 * size,
  lineHeight: (size) => 1.2 * size,
});

/** `word/fontTable.xml`: what Word and LibreOffice are to take where the font is missing. */
export const FONT_TABLE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `<w:font w:name="${FONT}"><w:altName w:val="URW Bookman"/>` +
  '<w:panose1 w:val="02050604050505020204"/><w:charset w:val="00"/>' +
  '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>';
