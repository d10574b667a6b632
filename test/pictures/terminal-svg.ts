/** Draws lines of a terminal as an SVG picture, for the README. */
import stringWidth from 'string-width';

const FONT_SIZE = 13;
const CELL = 7.8;
const LINE = 17;
const PADDING = 14;

/** @param columns width of the terminal */
export function terminalSvg(lines: readonly string[], columns: number, title: string): string {
  const width = Math.ceil(columns * CELL + 2 * PADDING);
  const height = lines.length * LINE + 2 * PADDING;
  const text = lines.map((line, index) => {
    const y = PADDING + (index + 1) * LINE - 4;
    const length = (stringWidth(line) * CELL).toFixed(1);
    return line === ''
      ? ''
      : `<text x="${PADDING}" y="${y}" textLength="${length}">${escapeXml(line)}</text>\n`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">
<rect width="100%" height="100%" rx="8" fill="#1f2328"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Consolas, monospace" font-size="${FONT_SIZE}" fill="#e6edf3" xml:space="preserve">
${text.join('')}</g>
</svg>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
