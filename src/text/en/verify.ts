/** English: the words of `rb verify` and `rb extract`. */
import type { verify as verifyId } from '../id/verify.ts';
import { list, quote } from '../phrases.ts';

const unreadable = {
  'too-large': 'this file or what it holds is too large for a decree (64 MB at most)',
  'not-pdf': 'this file is not a PDF',
  encrypted: 'this PDF is locked with a password; unlock it first',
  damaged: 'this PDF is damaged or cut off; ask for a whole copy',
  'no-attachment':
    'this PDF carries no source files: not made by rb, made by an old rb, or saved again by another program',
  'no-manifest':
    'this PDF carries files, but no manifest.json of rb: not made by rb, or changed since',
  'bad-manifest': 'manifest.json in this PDF cannot be read: the PDF was changed or is damaged',
  'newer-manifest': 'this PDF was made by a newer rb; update rb to read it',
  untagged:
    'the pages of this PDF have no structure tags: not made by rb, or printed again by another program',
};

const fileProblem = {
  missing: (name: string) => `${name} is in the manifest, but not in the PDF`,
  extra: (name: string) => `${name} is in the PDF, but not in the manifest`,
  duplicate: (name: string) => `${name} is in the PDF more than once`,
  changed: (name: string) =>
    `${name} in the PDF was changed: its SHA-256 is not the one in the manifest`,
  unreadable: (name: string) => `${name} in the PDF cannot be read`,
  'bad-name': (name: string) => `${name} is no name of a plan's file; it was not read`,
};

const drawnProblem = {
  stray: (text: string) => `text that is not in the source: ${text}`,
  column: (text: string) => `printed outside its column: ${text}`,
  line: (text: string) => `printed outside its row: ${text}`,
  order: (text: string) => `printed out of order: ${text}`,
  outside: (text: string) => `printed outside the paper: ${text}`,
  covered: (text: string) => `covered by a picture or a shape: ${text}`,
  image: (_text: string) => 'a picture that is not in the source',
  table: (text: string) => `lines or cells of the table are broken at ${text}`,
  'repeated-head': (text: string) => `the repeated table head differs at ${text}`,
  'repeated-text': (text: string) => `a continued text that is not its cell's: ${text}`,
  'page-number': (text: string) => `wrong page number: ${text}`,
  'no-page-number': (text: string) => `page number ${text} is not printed`,
  catchword: (text: string) => `the catchword is not the next page's beginning: ${text}`,
  watermark: (text: string) => `a mark across the page that should not be there: ${text}`,
  'no-watermark': (text: string) => `the mark ${text} across the page is not printed`,
  annotation: (text: string) =>
    `an addition on top of the page (note, stamp or field)${text === '' ? '' : `: ${text}`}`,
};

export const verify: typeof verifyId = {
  unreadable: (path, reason) => `${quote(path)}: ${unreadable[reason]}`,
  same: 'the same',
  different: (count) => `different: ${count} ${count === 1 ? 'difference' : 'differences'}`,
  counted: (rows, checks, texts, files) =>
    [
      ...(rows === 0 ? [`${texts} texts`] : [`${rows} rows`, `${checks} √`]),
      `${files} source files`,
    ].join(', '),
  compared: (sides) => `compared: ${list(sides, 'and')}`,
  sides: { pages: 'the pages of the PDF', attached: 'the YAML in the PDF', plan: 'the plan' },
  planIn: (folder) => `the plan ${folder}`,
  pdf: (path, part, pages) => `PDF: ${path} (${part}, ${pages} ${pages === 1 ? 'page' : 'pages'})`,
  parts: { lampiran: 'Lampiran', keputusan: 'Keputusan', all: 'Keputusan and Lampiran' },
  draft: 'draft',
  signedCopy: 'certified copy',
  labels: { pages: 'PDF page', attached: 'in the PDF', plan: 'plan' },
  none: '(not there)',
  empty: '(empty)',
  noMonth: '(no √)',
  checks: '√',
  page: (page) => `page ${page}`,
  head: 'table head',
  column: (title) => `column ${title}`,
  number: 'numbering',
  row: 'row',
  text: 'text',
  to: 'to',
  fileProblem,
  drawnProblem,
  notPlan: (names) =>
    `the files in the PDF make no sound plan${names.length === 0 ? '' : `: ${list(names, 'and')}`}`,
  incomplete: (keys) => `the plan in the PDF lacks ${list(keys, 'and')}, which must be printed`,
  incompletePlan: (keys) =>
    `the plan in the folder lacks ${list(keys, 'and')}, which must be printed`,
  renumbered: (count) => `the numbering changes with them in ${count} places`,
  more: (count) => `and ${count} more differences; all of them with --format json`,
  andMore: (count) => ` (and ${count} more)`,
  notes: 'notes:',
  printsSame: (name) =>
    `${name} in the folder is not the one in the PDF, but what is printed is the same`,
  fileDiffers: (name) => `${name} in the folder is not the one in the PDF`,
  onlyInPlan: (name) => `${name} is only in the folder`,
  onlyInPdf: (name) => `${name} is only in the PDF`,
  notPrinted: (names) => `not compared because it is not printed: ${list(names, 'and')}`,
  logo: (name) => `the letterhead's picture (${name}) was not compared`,
  signed: (count) =>
    `this PDF carries ${count} electronic ${count === 1 ? 'signature' : 'signatures'}; whether valid was not checked`,
  signedPages: (pages) =>
    `how a signature looks on page ${list(pages.map(String), 'and')} was not compared`,
  otherVersion: (printed, now) => `this PDF was printed by rb ${printed} and checked by rb ${now}`,
  addPlan: (command) => `to compare with the plan in its folder, too:\n${command}`,

  wrote: (name) => `written: ${name}`,
  kept: (name) => `already there and the same: ${name}`,
  restored: (files, folder) => `${files} YAML files restored to ${folder}`,
  conflict: (names, folder) =>
    `${list(names, 'and')} already in ${quote(folder)} with other content; nothing was written. Choose another folder, or move them away.`,
  notFolder: (folder) => `${quote(folder)} is not a folder`,
  nothingInside: 'this PDF holds no YAML file that can be restored; nothing was written',
  notInside: (names) => `used by the plan but not inside the PDF: ${list(names, 'and')}`,
  needsFolder: 'name the folder to write to, for example: rb extract lampiran.pdf -o restored',
};
