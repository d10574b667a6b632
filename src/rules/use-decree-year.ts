/** Rule: the plan's year agrees with its folder, and the decree's number with the decree's date. */
import { folderYear, yearAgainstTahun } from '../plan/named-year.ts';
import { list } from '../text/phrases.ts';
import { defineRule, type Hit, RENCANA_SCOPE } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample } from './example-plan.ts';

type Mismatch = 'date' | 'number' | 'named';

const WORDS = {
  id: {
    date: 'tanggal keputusan bertahun',
    number: 'tanggal keputusan tidak setahun dengan nomornya, yang berakhir',
  },
  en: {
    date: "the decree's date is of",
    number: "the decree's date is not of the year that ends its number,",
  },
} as const;

interface YearFacts extends Record<string, string | number | readonly string[]> {
  readonly kind: Mismatch;
  /** For `named`: the folder, and the titles that name the same year. */
  readonly where: readonly string[];
  readonly tahun: number;
  readonly found: number;
}

export const useDecreeYear = defineRule<YearFacts>({
  code: 'use-decree-year',
  severity: 'warning',
  words: {
    id: {
      summary: 'Tahun rencana, folder, serta nomor dan tanggal keputusan saling cocok.',
      why: 'tahun yang berselisih biasanya tertinggal dari rencana tahun lalu',
      message: ({ kind, tahun, found, where }) =>
        `tahun rencana ${tahun}, tetapi ${
          kind === 'named' ? `${list(where, 'dan')} menyebut` : WORDS.id[kind]
        } ${found}`,
      how: () =>
        'samakan tahunnya; keputusan boleh ditetapkan pada tahun rencana atau setahun sebelumnya',
    },
    en: {
      summary: 'The years of plan, folder, decree number and decree date agree.',
      why: "a year that differs is usually left over from last year's plan",
      message: ({ kind, tahun, found, where }) =>
        `the plan is for ${tahun}, but ${
          kind === 'named'
            ? `${list(where, 'and')} ${where.length > 1 ? 'name' : 'names'}`
            : WORDS.en[kind]
        } ${found}`,
      how: () => 'make them agree; a decree may be of the year of the plan or of the year before',
    },
  },
  valid: [
    {},
    {
      [RENCANA_NAME]: rencanaExample()
        .replace('2023-01-16', '2022-12-28')
        .replace('/0000/2023', '/0000/2022'),
    },
  ],
  invalid: [
    // Folder and titles say 2023: one slip, in `tahun`.
    { [RENCANA_NAME]: rencanaExample().replace('tahun: 2023', 'tahun: 2032') },
    { [RENCANA_NAME]: rencanaExample().replace('2023-01-16', '2022-12-28') },
    {
      [RENCANA_NAME]: rencanaExample()
        .replace('2023-01-16', '2021-01-16')
        .replace('/0000/2023', '/0000/2021'),
    },
  ],
  check: (plan) => {
    const { rencana, rencanaAt } = plan;
    const { tahun, keputusan } = rencana;
    if (tahun === undefined || rencanaAt === undefined) return [];
    const hits: Hit<YearFacts>[] = [];
    const hit = (kind: Mismatch, found: number, keys: string[], where: readonly string[] = []) =>
      hits.push({
        span: rencanaAt.span(...keys),
        facts: { kind, tahun, found, where },
        scopes: [RENCANA_SCOPE],
      });
    const against = yearAgainstTahun(plan);
    const folder = folderYear(plan);
    if (against !== undefined) hit('named', against.tahun, ['tahun'], against.where);
    else if (folder !== undefined && folder !== tahun) hit('named', folder, ['tahun'], ['folder']);
    // With everything else against `tahun`, the decree is judged by what that says.
    const meant = against?.tahun ?? tahun;
    const date = keputusan?.tanggal;
    if (date === undefined || date === null) return hits;
    const dateYear = Number(date.slice(0, 4));
    const numberYear = /(?:\/|\bTahun\s+)((?:19|20)\d\d)$/i.exec(keputusan?.nomor ?? '')?.[1];
    if (dateYear > meant || dateYear < meant - 1) {
      hit('date', dateYear, ['keputusan', 'tanggal']);
    } else if (numberYear !== undefined && Number(numberYear) !== dateYear) {
      hit('number', Number(numberYear), ['keputusan', 'tanggal']);
    }
    return hits;
  },
});
