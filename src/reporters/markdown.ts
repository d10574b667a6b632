/** Findings as a page for people: the summary of a step, a comment on a merge request. */
import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Finding, Severity } from '../diagnostics/finding.ts';
import { validateWords } from '../text/catalogue.ts';
import { byFile, type FileOutcome } from './by-file.ts';
import { data, toMarkdownText } from './markdown-text.ts';
import { countSeverity, type Outcome, type ReporterOptions } from './outcome.ts';
import { placeOf } from './place.ts';
import { isAbsolute, toUri } from './uri.ts';

/** GitHub takes 65,536 characters in a comment and 1 MiB in the summary of a step. */
const LONGEST = 60_000;
/** Characters of a message shown. */
const LONGEST_MESSAGE = 500;

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * A table of counts, then a table of findings for each file. What would make the page longer than
 * GitHub takes is counted instead, errors last.
 */
export function findingsToMarkdown(outcome: Outcome, options: ReporterOptions): string {
  const byWeight = outcome.findings.toSorted((a, b) => WEIGHTS[a.severity] - WEIGHTS[b.severity]);
  const lengthOf = (path: string, findings: readonly Finding[]): number =>
    toMarkdownText(fileToTree({ path, findings, waived: [] }, options)).length;
  const heads = new Map<string, number>();
  const shown = new Set<Finding>();
  let room = LONGEST - toPage(outcome, shown, options).length;
  for (const finding of byWeight) {
    const { path } = finding.span.file;
    // Its row, and the head of its file's table unless another row has brought that already.
    room -= lengthOf(path, [finding]) - (heads.get(path) ?? 0);
    if (room < 0) break;
    if (!heads.has(path)) heads.set(path, lengthOf(path, []));
    shown.add(finding);
  }
  return toPage(outcome, shown, options);
}

function toPage(outcome: Outcome, shown: ReadonlySet<Finding>, options: ReporterOptions): string {
  const words = validateWords[options.lang].markdown;
  const hidden = outcome.findings.length - shown.size;
  const findings = outcome.findings.filter((finding) => shown.has(finding));
  const files = byFile({ files: [], findings, waived: [] });
  return toMarkdownText([
    { type: 'heading', depth: 2, children: data('rb validate') },
    countTable(outcome, options),
    ...(outcome.findings.length === 0 ? [paragraph(words.clean)] : []),
    ...files.flatMap((file) => fileToTree(file, options)),
    ...(hidden === 0 ? [] : [paragraph(words.hidden(hidden))]),
  ]);
}

function countTable(outcome: Outcome, { lang }: ReporterOptions): RootContent {
  const words = validateWords[lang].markdown;
  const count = (severity: Severity): string => String(countSeverity(outcome, severity));
  return {
    type: 'table',
    align: ['right', 'right', 'right', 'right', 'right'],
    children: [
      row([words.file, words.error, words.warning, words.note, words.waived].map(data)),
      row(
        [
          String(outcome.files.length),
          count('error'),
          count('warning'),
          count('note'),
          String(outcome.waived.length),
        ].map(data),
      ),
    ],
  };
}

function fileToTree({ path, findings }: FileOutcome, options: ReporterOptions): RootContent[] {
  const { lang, pathInRepository, blobUrl } = options;
  const words = validateWords[lang];
  const { line, severity, finding: title, rule } = words.markdown;
  const shownPath = pathInRepository(path);
  const rows = findings.map((finding) => {
    const { message, how } = finding.word(lang);
    const place = placeOf(finding.span);
    return row([
      linked(data(`${place.line}:${place.column}`), urlOf(shownPath, place.line, blobUrl)),
      data(words.severity[finding.severity]),
      [...data(clipped(message)), BREAK, ...data(`${words.how}: ${clipped(how)}`)],
      data(finding.code),
    ]);
  });
  return [
    {
      type: 'heading',
      depth: 3,
      children: linked(data(shownPath), urlOf(shownPath, undefined, blobUrl)),
    },
    {
      type: 'table',
      align: ['right', null, null, null],
      children: [row([line, severity, title, rule].map(data)), ...rows],
    },
  ];
}

const BREAK: PhrasingContent = { type: 'html', value: '<br>' };

const paragraph = (text: string): RootContent => ({ type: 'paragraph', children: data(text) });

const row = (cells: readonly PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
});

function linked(children: PhrasingContent[], url: string | undefined): PhrasingContent[] {
  return url === undefined ? children : [{ type: 'link', url, children }];
}

function urlOf(path: string, line: number | undefined, blobUrl: string | undefined) {
  if (blobUrl === undefined || isAbsolute(path)) return undefined;
  return `${blobUrl}/${toUri(path)}${line === undefined ? '' : `#L${line}`}`;
}

function clipped(text: string): string {
  if (text.length <= LONGEST_MESSAGE) return text;
  return `${[...text.slice(0, LONGEST_MESSAGE)].slice(0, -1).join('')}…`;
}
