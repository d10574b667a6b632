/** Takes an HTML file apart without reading it as HTML. */

/** What stands between two texts of a file. */
export function between(html: string, start: string, end: string): string {
  const from = html.indexOf(start);
  const to = html.indexOf(end, from + start.length);
  if (from < 0 || to < 0) throw new Error(`no ${start} … ${end}`);
  return html.slice(from + start.length, to);
}

/** The file's style sheet. */
export const sheetOf = (html: string): string => between(html, '<style>', '</style>');
