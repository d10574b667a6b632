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
    report: 'the monthly report for the meeting',
    reportLong:
      'Reports one month: coverage of the schedule, scheduled rows, what falls due, tentative rows, rows without a month, rows to be verified.',
    render: 'print the Keputusan and its Lampiran: PDF, Word, Excel, HTML, Markdown',
    renderLong:
      'Prints the Lampiran, the Keputusan, or both. The form follows the file name (.pdf, .docx, .xlsx, .html, .md) or --format. A PDF carries the YAML files it was made of; rb verify compares them later.',
    verify: 'compare a PDF with the source inside it and with the plan',
    verifyLong:
      'Compares three things row by row: what the pages of the PDF say, what the YAML inside the PDF says, and what the plan in the folder says. Also for a PDF that was signed electronically.',
    extract: 'restore the YAML files from a PDF',
    extractLong: 'Writes the YAML files kept inside a PDF made by rb to a folder.',
    paths: 'plan folders, files in one, or a folder above; default plans/',
    plan: 'the plan folder; not needed when there is only one under plans/',
    lang: 'language: id (default) or en; also RB_LANG',
    color: 'always in colour',
    noColor: 'without colour; also NO_COLOR',
    quiet: 'errors only, without warnings and summary',
    version: 'show the version of rb',
    helpOption: 'show this help',
    helpCommand: 'help for one command',
    validateFormat: 'text (default) or json',
    all: 'show every finding with its excerpt',
    strict: 'warnings fail, too (exit code 1)',
    asOf: 'date at which waivers are judged, for example 2022-06-30; default today',
    month: 'month: 6, juni, june or 2022-06; default this month',
    reportFormat: 'text (default), markdown or json',
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
    missingCommand: 'name a command: validate, report, render, verify or extract',
    optionNeedsValue: (option) => `option ${quote(option)} needs a value`,
    missingArgument: (argument) => `argument ${quote(argument)} is missing`,
    tooManyArguments: 'too many arguments; name one plan only',
    badValue: (option, value, meant, options) =>
      `unknown ${option} ${quote(value)}${didYouMean(meant)}; choose ${list(options, 'or')}`,
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
    missing: (path) => `${quote(path)} does not exist`,
    noPlan: (path) => `no plan in ${quote(path)}; a plan is a folder that holds rencana.yaml`,
    noPermission: (path) => `${quote(path)} may not be read`,
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
    cannotRead: (path, reason) => `${quote(path)} cannot be read: ${reason}`,
    reasons: {
      EACCES: 'permission denied',
      EPERM: 'permission denied',
      EROFS: 'the disk is read-only',
      ENOENT: 'the file or its folder does not exist',
      ENOTDIR: 'a part of its name is not a folder',
      EISDIR: 'that name is a folder',
      ENOSPC: 'the disk is full',
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
