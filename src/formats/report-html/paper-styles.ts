/** The page on paper: A4 across, numbered, without what only a screen can use. */

/** What stands in the margin of every sheet. */
export interface PaperMargin {
  /** Whose report it is, of which period. */
  readonly left: string;
  /** The word before the number. */
  readonly page: string;
}

/**
 * Rules for print. Colours are the light ones whatever the screen has; shades are printed, and every
 * mark has a border or a shape that paper without shades still shows.
 */
export function toPaperStyles({ left, page }: PaperMargin): string {
  return `
@page {
  size: A4 landscape; margin: 14mm 12mm 15mm;
  @bottom-left { content: ${cssString(left)}; font: 8pt system-ui, sans-serif; color: #595959; }
  @bottom-right { content: ${cssString(`${page} `)} counter(page) "/" counter(pages); font: 8pt system-ui, sans-serif; color: #595959; }
}
@media print {
  html { font-size: 8.4pt; color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; background: #fff; }
  .skip, .contents, .filter:not(.on), .filter > :not(#saring-hasil) { display: none !important; }
  .filter { padding: 0; border: 0; background: none; }
  .frame { overflow: visible; }
  .masthead { padding: 0 0 0.6rem; margin: 0 0 0.8rem; }
  section { margin: 0 0 1.1rem; padding: 0; border: 0; background: none; }
  .tiles { grid-template-columns: repeat(5, 1fr); gap: 0.5rem; }
  .tile { break-inside: avoid; padding: 0.5rem 0.6rem; }
  h2, .note:not(:last-child), .legend, .keys { break-after: avoid; }
  figure, .heat, .numbers, section:has(.heat, .numbers) { break-inside: avoid; }
  table { width: 100%; min-width: 0 !important; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  thead th { position: static !important; }
  tr { break-inside: avoid; }
  .band { break-after: avoid; }
  th button { display: none; }
  tbody > tr:first-child { break-before: avoid; }
  .frame + .note { break-before: avoid; }
  svg.kurva { min-width: 0; max-height: 54mm; }
  a { color: inherit; text-decoration: none; }
}
`;
}

/** A text as a string of CSS in which nothing but letters, digits and spaces stands as itself. */
function cssString(text: string): string {
  const escaped = text.replace(
    /[^A-Za-z0-9 ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
