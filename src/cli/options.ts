/** Reads the values of options that take one of a few words, a date, or a file. */
import { suggest } from '../diagnostics/suggest.ts';
import { cliWords } from '../text/catalogue.ts';
import { LANGS, type Lang } from '../text/lang.ts';
import { UsageError } from './io.ts';

/** @throws UsageError naming the choices */
export function oneOf<T extends string>(
  option: string,
  value: string,
  choices: readonly T[],
  lang: Lang,
): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const { badValue } = cliWords[lang].usage;
  throw new UsageError(badValue(option, value, suggest(value, choices), choices));
}

/** An ISO date that exists. @throws UsageError */
export function isoDate(option: string, value: string, lang: Lang): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) {
    return value;
  }
  throw new UsageError(cliWords[lang].usage.badDate(option, value));
}

/** The language asked for, found before anything else can speak: `--lang`, `RB_LANG`, Indonesian. */
export function readLang(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { lang: Lang; unknown?: string } {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const arg = options[at];
  const given = arg === '--lang' ? options[at + 1] : arg?.slice('--lang='.length);
  const wanted = given ?? env['RB_LANG'] ?? '';
  const lang = LANGS.find((each) => each === wanted);
  if (lang !== undefined) return { lang };
  return given === undefined ? { lang: 'id' } : { lang: 'id', unknown: given };
}
