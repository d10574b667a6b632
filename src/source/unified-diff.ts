/** What changes in a file, as a unified diff that `git apply` and `patch -p1` take. */
import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff';

/** Lines taken away and added; beyond, looking for the shortest diff takes seconds. */
const MOST_EDITS = 3000;

const CONTEXT_LINES = 3;

/**
 * The diff from one text of a file to another, with three lines of context; '' when they are equal.
 * Where nearly all of a long file changes (its line ends, say), all of it is taken away and put back.
 *
 * Lines carry the file's text as it is: before a terminal sees them, make each one safe.
 *
 * @param path as shown to the user, with `/`
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const below = path.replace(/^\/+/, '');
  const [from, to] = [`a/${below}`, `b/${below}`];
  const shortest = structuredPatch(from, to, before, after, undefined, undefined, {
    context: CONTEXT_LINES,
    maxEditLength: MOST_EDITS,
  });
  return formatPatch(shortest ?? wholeReplaced(from, to, before, after), FILE_HEADERS_ONLY);
}

function wholeReplaced(from: string, to: string, before: string, after: string): StructuredPatch {
  const old = markedLines('-', before);
  const made = markedLines('+', after);
  return {
    oldFileName: from,
    newFileName: to,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [
      {
        oldStart: 1,
        oldLines: before.split('\n').length - (before.endsWith('\n') ? 1 : 0),
        newStart: 1,
        newLines: after.split('\n').length - (after.endsWith('\n') ? 1 : 0),
        lines: [...old, ...made],
      },
    ],
  };
}

/** Each line behind its mark; a text that does not end its last line is said to. */
function markedLines(mark: '-' | '+', text: string): string[] {
  const lines = text.split('\n').map((line) => `${mark}${line}`);
  if (text.endsWith('\n')) return lines.slice(0, -1);
  return [...lines, '\\ No newline at end of file'];
}
