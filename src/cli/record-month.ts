/** The month that `rb record` is told. */
import { suggest } from '../diagnostics/suggest.ts';
import { type Bulan, MONTH_NAMES, rangkaian } from '../plan/months.ts';
import { parsePeriod } from '../schedule/parse-period.ts';
import { cliWords, monthNames, recordWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { list } from '../text/phrases.ts';
import { type Context, UsageError } from './io.ts';

/** @throws UsageError for what is no month of the plan's year, or more than one */
export function readMonth(value: string, tahun: number, { lang }: Context): Bulan {
  const parsed = parsePeriod(value, tahun);
  const words = cliWords[lang].usage;
  if ('problem' in parsed) {
    const { kind, value: part } = parsed.problem;
    throw new UsageError(
      kind === 'other-year'
        ? words.otherYear(part, tahun)
        : words.unknownMonth(part, suggest(part, MONTH_NAMES)),
    );
  }
  const { from, to } = parsed.period;
  if (from !== to) throw new UsageError(recordWords[lang].oneMonth(value));
  return from;
}

export const monthName = (bulan: Bulan, lang: Lang): string =>
  monthNames[lang][bulan - 1] ?? String(bulan);

/** `Maret, Juli-September`: for a sentence about a row. */
export function monthsName(bulan: readonly Bulan[], lang: Lang): string {
  const runs = rangkaian(bulan).map(([first, last]) =>
    first === last ? monthName(first, lang) : `${monthName(first, lang)}-${monthName(last, lang)}`,
  );
  return list(runs, lang === 'id' ? 'dan' : 'and');
}
