/** English: the command line itself: help, usage errors, trouble with files. */
import type { cli as inIndonesian } from '../id/cli.ts';
import { list, quote } from '../phrases.ts';

const didYouMean = (meant: string | undefined): string =>
  meant === undefined ? '' : `; did you mean ${quote(meant)}?`;

export const cli: typeof inIndonesian = {
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Global options:',
    commands: 'Commands:',
    examples: 'Examples:',
    optionsPlaceholder: '[options]',
    usageOfRb: '<command> [options]',
    description:
      'Rencana Aksi Reformasi Birokrasi as YAML: checked, reported, and printed as the Lampiran of the decree.',
    validate: 'check plans; every finding at once',
    validateLong:
      'Checks plans: YAML, shape of the files, and rules. Every finding is shown at once, each with file:line:column and what to do.',
    record: 'enter realisasi, a row at a time or by a form in Excel',
    recordLong:
      'Enters realisasi: of one row by its id, or of many by a form in Excel. It is written to realisasi/<year>-<month>.yaml of the planned month; what is not named stays, and so do comments. With errors nothing is written.',
    recordId: 'id of the row, as in its area file',
    recordPlan: 'folder of the plan; needed when there are several',
    recordMonth:
      'the planned month: 6, juni or 2022-06; not needed for a row that has one month only',
    recordStatus: 'terlaksana, sebagian, belum or batal',
    recordTanggal: 'the day of doing, for example 2022-06-20',
    recordJumlah: 'the amount yielded, for example 3',
    recordSatuan: "its unit, if other than the target's",
    recordBukti: "a link, or a file in the plan's folder; may be repeated, added to those there",
    recordKendala: 'why it is not done: anggaran, sdm, prioritas, persetujuan, bergantung or lain',
    recordCatatan: 'a note; with --kendala it explains that',
    recordTindakLanjut: 'what will be done about the kendala',
    recordDryRun: 'only show what would change',
    recordForm: 'make a form in Excel for the rows of the month',
    recordUnit: 'only the rows of this unit in the form; - for those of nobody',
    recordOutput: 'file of the form, for example isian.xlsx',
    recordFrom: 'read a form that was filled in',
    report: 'the monthly report for the meeting',
    reportLong:
      'The report for the meeting: coverage of the schedule, what is achieved, due, late, to be decided, to be verified. Several plans, or a folder above them: a line for each.',
    reportPlans: 'plan folders, or a folder above them; default plans/',
    render: 'print the Keputusan and its Lampiran: PDF, Word, Excel, HTML, Markdown',
    renderLong:
      'Prints the Lampiran, the Keputusan, or both. The form follows the file name (.pdf, .docx, .xlsx, .html, .md) or --format. A PDF carries the YAML files it was made of; rb verify compares them later.',
    verify: 'compare a PDF with the source inside it and with the plan',
    verifyLong:
      'Compares three things row by row: what the pages of the PDF say, what the YAML inside the PDF says, and what the plan in the folder says. Also for a PDF that was signed electronically.',
    extract: 'restore the YAML files from a PDF',
    extractLong: 'Writes the YAML files kept inside a PDF made by rb to a folder.',
    paths:
      'plan folders, files in one, a folder above, a pattern such as plans/*/2022, or - for standard input; default plans/',
    plan: 'the plan folder; not needed when there is only one under plans/',
    lang: 'language: id (default) or en; also RB_LANG',
    color: 'always in colour',
    noColor: 'without colour; also NO_COLOR',
    quiet: 'errors only, without warnings and summary',
    version: 'show the version of rb',
    helpOption: 'show this help',
    helpCommand: 'help for one command',
    validateFormat:
      'form of the report, may be repeated: text (usual), json, jsonl, github, gitlab, sarif, junit, checkstyle, markdown; with =file it is written there',
    rule: 'level of one rule: off, note, warning or error; may be repeated',
    showWaived: 'also list what is waived, with the reason',
    fix: 'mend what is safe to mend, then check',
    dryRun: 'only show what would be mended, write nothing; exit code 1 if any',
    watch: 'check again on every save',
    changedSince: 'only the plans that changed since this git revision',
    noCache: 'check everything anew: no outcome of an earlier run counts, none is kept',
    stdinFilename: 'the file that standard input holds the text of (path -)',
    fmt: 'put YAML into its canonical form',
    fmtLong:
      'Rewrites the YAML files of a plan in their canonical form: order of keys, months as ranges, two-space indent, long texts folded. Content, comments and blank lines stay.',
    fmtPaths: 'a file, a plan folder, or a folder above; usually plans/; - for standard input',
    fmtCheck: 'only check; exit code 1 when a file is not in canonical form',
    fmtDiff: 'only show the difference, write nothing; exit code 1 when there is one',
    explain: 'explain a rule, or list them all',
    explainLong:
      'Explains a rule: what it asks for, why, and examples. Without a code: the table of all rules.',
    explainRule: 'code of the rule as its finding shows it, such as no-cut-text',
    init: "make a new plan, empty or from last year's",
    initLong:
      "Makes a new plan folder with the eight change areas, or next year's plan from one that is there. It never overwrites a file.",
    initFolder: 'the new plan folder, such as plans/kpu-contoh/2027',
    initFrom: 'the plan to start from',
    initYear: 'year of the plan; usually from the name of the folder',
    completion: 'completion script for bash, zsh, fish or powershell',
    completionLong:
      'Prints the script that completes the commands and options of rb on Tab. Its first lines tell how to install it.',
    completionShell: 'bash, zsh, fish or powershell',
    completionInstall: 'Completion for rb; install it with:',
    all: 'show every finding with its excerpt',
    strict: 'warnings fail, too (exit code 1)',
    asOf: 'date at which waivers are judged, for example 2022-06-30, default today; if given, kendala not filled in as well',
    month: 'month: 6, juni, june, 2022-06 or 1-3; default this month',
    quarter: 'quarter: 1 to 4',
    semester: 'half of the year: 1 or 2',
    year: "the plan's whole year",
    reportAsOf: "data date, such as 2022-06-30; default the period's last day",
    area: 'only this area; may be repeated, or 1,4',
    unit: 'only this unit; may be repeated; - for rows without a unit',
    only: 'only rows that are: due, late, tentative, unscheduled (no month), unverified, evidence (to be shown)',
    by: 'table of months by area (default) or unit',
    reportAll: 'every list in full',
    open: 'open the HTML report in the browser',
    reportFormat:
      'text (default), markdown, ringkas (brief), html, json, csv, jsonl, xlsx, ics, docx or pdf; default by the ending of the file',
    output: 'file to write; - is standard output',
    renderFormat: 'pdf, docx, xlsx, html or markdown; default by the file name',
    part: 'what to print: lampiran (default), keputusan, or all (both)',
    signatureField: 'give the PDF a field for the electronic signature of the signatory',
    signedCopy: 'print a copy: ttd and "Salinan sesuai dengan aslinya"',
    pdfFile: 'a PDF made by rb',
    verifyPlan: 'the plan folder to compare with; may be left out',
    extractOutput: 'folder to write to; files that exist are not overwritten',
    extractFormat: 'text (default) or json',
    font: "the office's own .ttf or .otf font file, for example Bookman Old Style",
    draft:
      'RANCANGAN (draft) across every page, [tidak terbaca] where a text is lost, and a table for initials if the plan has one',
    exitCodes: [
      'Exit codes:',
      '  0  no error',
      '  1  an error in a plan, or a PDF that differs from its source',
      '  2  wrong usage, or no plan found',
      '  3  could not read or write',
    ].join('\n'),
  },
  usage: {
    prefix: 'rb: ',
    seeHelp: (command) => `Help: ${command} --help`,
    unknownOption: (option, meant) => `unknown option ${quote(option)}${didYouMean(meant)}`,
    unknownCommand: (command, meant) => `unknown command ${quote(command)}${didYouMean(meant)}`,
    missingCommand: 'name a command, such as validate, report or render',
    optionNeedsValue: (option) => `option ${quote(option)} needs a value`,
    missingArgument: (argument) => `argument ${quote(argument)} is missing`,
    tooManyArguments: 'too many arguments; put one that has spaces in quotes',
    badValue: (option, value, meant, options) =>
      `unknown ${option} ${quote(value)}${didYouMean(meant)}; choose ${list(options, 'or')}`,
    badRule: (value) =>
      `cannot read --rule ${quote(value)}; write code=level, such as --rule no-cut-text=note`,
    twoReports: (file) =>
      file === undefined
        ? 'only one report can go to standard output; give the others a file, such as --format sarif=rb.sarif'
        : `two reports cannot be written to the same file, ${quote(file)}`,
    badDate: (option, value) =>
      `${option} ${quote(value)} is not a date; write year-month-day, for example 2022-06-30`,
    unknownMonth: (value, meant) =>
      `unknown month ${quote(value)}${didYouMean(meant)}; write for example 6, june or 2022-06`,
    otherYear: (value, year) =>
      `this plan is for ${year}, not ${value.replace(/\D/g, '')}; choose the plan of that year or a month of ${year}`,
    needsOutput: 'name the file to write, for example: rb render -o lampiran.pdf',
    binaryToTerminal:
      'this format cannot be shown in a terminal; write it to a file, for example: rb render -o lampiran.pdf',
    unknownExtension: (path) =>
      `the ending of ${quote(path)} is not known; use .pdf, .docx, .xlsx, .html or .md, or add --format`,
    notTogether: (one, other) => `${one} and ${other} cannot be used together; choose one`,
    onlyForPdf: (option) => `${option} is for PDF only`,
    badEpoch: (value) => `SOURCE_DATE_EPOCH ${quote(value)} is no number of seconds since 1970`,
  },
  plans: {
    missing: (path, meant) =>
      `${quote(path)} does not exist${meant === undefined ? '; check its name, and the folder that rb runs in' : didYouMean(meant)}`,
    noMatch: (glob) => `nothing matches ${quote(glob)}; write the pattern like plans/*/2022`,
    noPlan: (path) => `no plan in ${quote(path)}; a plan is a folder that holds rencana.yaml`,
    ignored: (path, plan) =>
      `git ignores every plan in ${quote(path)} (.gitignore); name the folder to have it read, for example ${quote(plan)}`,
    noPermission: (path) => `${quote(path)} may not be read; ask for the permission`,
    noDefault:
      'there is no folder plans/ here; change to the project folder, or name a plan folder',
    several: (command) => `there are several plans; name one, for example: ${command}`,
    hasErrors: (command) => `this plan still has errors, so ${command} was not run`,
  },
  files: {
    cannotWrite: (path, reason) =>
      `${quote(path)} cannot be written: ${reason}; what was there before, if anything, is still whole`,
    isPlanFile: (path) =>
      `${quote(path)} is a YAML file; rb does not write over the files of a plan. Use another ending.`,
    refusedName: (name) =>
      `Windows has no file named ${quote(name)}; take another name, without < > : " | ? *, and not con, aux, nul`,
    cannotShow: (reason) => `standard output cannot be written: ${reason}`,
    cannotRead: (path, reason) => `${quote(path)} cannot be read: ${reason}`,
    reasons: {
      EACCES: 'permission denied',
      EPERM: 'permission denied',
      EROFS: 'the disk is read-only',
      ENOENT: 'the file or its folder does not exist',
      EEXIST: 'a file has that name already',
      ENOTDIR: 'a part of its name is not a folder',
      EISDIR: 'that name is a folder',
      ENOSPC: 'the disk is full',
      EDQUOT: 'the disk quota is used up',
      EIO: 'the disk failed or was disconnected',
      EMFILE: 'too many open files',
      ENFILE: 'too many open files',
      EFBIG: 'the file is too large',
      ENOTFILE: 'not a regular file',
      ELOOP: 'its links go round in a circle',
      EPIPE: 'its reader has gone',
      EBUSY: 'another program may have the file open; close it there and try again',
      ENAMETOOLONG: 'its name is too long',
    },
    written: (path) => `written: ${path}`,
  },
  report: {
    otherYearNow: (now, month, year) =>
      `it is ${now} now; the report is for ${month} ${year}. Choose a month with --month.`,
  },
  bug: (message) =>
    `a fault inside rb: ${message}\nPlease report it with the command that was run.`,
};
