/** English: what keeps a decree from being printed. */
import type { render as inIndonesian } from '../id/render.ts';
import { quote } from '../phrases.ts';

export const render: typeof inIndonesian = {
  badFont: (path) => `${quote(path)} is not a font file that can be used; use .ttf or .otf`,
  badLogo: (path) =>
    `${quote(path)} is not a picture that can be used; use .png or .jpg (RGB, not CMYK) in kop.logo`,
  ownGlyph: (character, code) =>
    `the font lacks ${quote(character)} (${code}), which the Lampiran itself uses; use another font with --font`,
  missingGlyph: (character, code) => ({
    message: `the font lacks ${quote(character)} (${code})`,
    why: 'the character would be printed as an empty box',
    how: 'replace the character, or use another font with --font or lampiran.huruf',
  }),
  incomplete: (key) => ({
    message: `keputusan.${key} is missing, and must be printed`,
    how: 'add it under keputusan: in rencana.yaml; plans/README.md has an example',
  }),
  columnsTooWide: (mm) => ({
    message: `the column widths are ${mm} mm too much and leave no room for the other columns`,
    how: 'make some of lampiran.lebar_kolom smaller, or remove them; the others are computed',
  }),
  notWritten: 'nothing was written',
};
