/** What a shell can complete after `rb`: read from the commands as commander knows them. */
import type { Command } from 'commander';
import { RULES } from '../../rules/rules.ts';
import { ONLY } from '../../schedule/selection.ts';
import { cliWords } from '../../text/catalogue.ts';
import { LANGS, type Lang } from '../../text/lang.ts';
import { PARTS } from '../../views/decree.ts';
import { BY } from '../../views/report.ts';
import { FORMAT_NAMES as RENDER_FORMATS } from '../render-job.ts';
import { FORMAT_NAMES as REPORT_FORMATS } from '../report-formats.ts';
import { FORMATS as VALIDATE_FORMATS } from '../validate-job.ts';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** What stands after an option, or as an argument: one of a few words, a path, or nothing a shell knows. */
export type Value =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'path' }
  | { readonly kind: 'free' };

export interface CompletedOption {
  /** `-o`, `--output`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Absent for an option that takes no value. */
  readonly value?: Value;
}

export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  /** Its own options and those that all commands share. */
  readonly options: readonly CompletedOption[];
  readonly argument: Value;
}

const codes = RULES.map(({ code }) => code);

/** The words after an option, by command and option, or by option alone. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '--lang': LANGS,
  'validate --format': VALIDATE_FORMATS,
  'validate --rule': codes.map((code) => `${code}=`),
  'report --format': REPORT_FORMATS,
  'report --only': ONLY,
  'report --by': BY,
  'report --quarter': ['1', '2', '3', '4'],
  'report --semester': ['1', '2'],
  'render --format': RENDER_FORMATS,
  'verify --format': ['text', 'json'],
  'extract --format': ['text', 'json'],
  '--part': PARTS,
};

/** Options whose value is none of the shell's business. */
const FREE: ReadonlySet<string> = new Set([
  '--as-of',
  '--month',
  '--changed-since',
  '--year',
  '--area',
  '--unit',
]);

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  explain: codes,
  completion: SHELLS,
};

/** Every command but `help`. */
export function completedCommands(program: Command, lang: Lang): CompletedCommand[] {
  const help = { flags: ['-h', '--help'], description: cliWords[lang].help.helpOption };
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    options: [
      ...[...command.options, ...program.options].map(({ short, long, description, required }) => ({
        flags: [short, long].flatMap((flag) => flag ?? []),
        description,
        ...(required ? { value: optionValue(command.name(), long ?? '') } : {}),
      })),
      help,
    ],
    argument: toValue(ARGUMENTS[command.name()], false),
  }));
}

const optionValue = (command: string, option: string): Value =>
  toValue(WORDS[`${command} ${option}`] ?? WORDS[option], FREE.has(option));

function toValue(words: readonly string[] | undefined, isFree: boolean): Value {
  if (words !== undefined) return { kind: 'words', words };
  return isFree ? { kind: 'free' } : { kind: 'path' };
}

/** The words of a value that is one of a few. */
export function valueWords(value: Value): readonly string[] | undefined {
  return value.kind === 'words' ? value.words : undefined;
}

/** The options that every command takes, and `rb` itself. */
export function sharedOptions([first, ...rest]: readonly CompletedCommand[]): CompletedOption[] {
  const has = ({ options }: CompletedCommand, wanted: string): boolean =>
    options.some(({ flags }) => flags.join() === wanted);
  return (first?.options ?? []).filter(({ flags }) =>
    rest.every((each) => has(each, flags.join())),
  );
}
