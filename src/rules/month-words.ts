/** Months and dates in words, as findings name them. */
import { type Bulan, rangkaian } from '../plan/months.ts';
import { monthNames } from '../text/catalogue.ts';
import type { InEachLang, Lang } from '../text/lang.ts';
import { list } from '../text/phrases.ts';

const WORDS: InEachLang<{ readonly to: string; readonly and: string }> = {
  id: { to: 'sampai', and: 'dan' },
  en: { to: 'to', and: 'and' },
};

/** `Februari, Juli, dan Oktober sampai Desember`: from three months on a run is named by its ends. */
export function monthWords(months: readonly Bulan[], lang: Lang): string {
  const { to, and } = WORDS[lang];
  const name = (month: Bulan): string => monthNames[lang][month - 1] ?? String(month);
  const parts = rangkaian(months).flatMap(([first, last]) => {
    if (last - first > 1) return [`${name(first)} ${to} ${name(last)}`];
    return first === last ? [name(first)] : [name(first), name(last)];
  });
  return list(parts, and);
}

/** @param iso 2022-02-11, which becomes `11 Februari 2022` */
export function dateWords(iso: string, lang: Lang): string {
  const [year, month = 1, day] = iso.split('-').map(Number);
  return `${day} ${monthNames[lang][month - 1]} ${year}`;
}
