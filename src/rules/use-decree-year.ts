/** Rule: the plan's year agrees with its folder, and the decree's number with the decree's date. */
import { defineRule, type Hit, RENCANA_SCOPE } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample } from './example-plan.ts';

type Mismatch = 'date' | 'number' | 'folder';

const WORDS = {
  id: {
    date: 'tanggal keputusan bertahun',
    number: 'tanggal keputusan tidak setahun dengan nomornya, yang berakhir',
    folder: 'folder rencana bernama',
  },
  en: {
    date: "the decree's date is of",
    number: "the decree's date is not of the year that ends its number,",
    folder: 'the plan folder is named',
  },
} as const;

interface YearFacts extends Record<string, string | number> {
  readonly kind: Mismatch;
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
      message: ({ kind, tahun, found }) =>
        `tahun rencana ${tahun}, tetapi ${WORDS.id[kind]} ${found}`,
      how: () =>
        'samakan tahunnya; keputusan boleh ditetapkan pada tahun rencana atau setahun sebelumnya',
    },
    en: {
      summary: 'The years of plan, folder, decree number and decree date agree.',
      why: "a year that differs is usually left over from last year's plan",
      message: ({ kind, tahun, found }) =>
        `the plan is for ${tahun}, but ${WORDS.en[kind]} ${found}`,
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
    { [RENCANA_NAME]: rencanaExample().replace('2023-01-16', '2022-12-28') },
    {
      [RENCANA_NAME]: rencanaExample()
        .replace('2023-01-16', '2021-01-16')
        .replace('/0000/2023', '/0000/2021'),
    },
  ],
  check: ({ rencana: { tahun, keputusan }, rencanaAt, folder }) => {
    if (tahun === undefined || rencanaAt === undefined) return [];
    const hits: Hit<YearFacts>[] = [];
    const hit = (kind: Mismatch, found: number, keys: readonly string[]) =>
      hits.push({
        span: rencanaAt.span(...keys),
        facts: { kind, tahun, found },
        scopes: [RENCANA_SCOPE],
      });
    const folderYear = /(?:^|\/)((?:19|20)\d\d)$/.exec(folder)?.[1];
    if (folderYear !== undefined && Number(folderYear) !== tahun) {
      hit('folder', Number(folderYear), ['tahun']);
    }
    const date = keputusan?.tanggal;
    if (date === undefined || date === null) return hits;
    const dateYear = Number(date.slice(0, 4));
    const numberYear = /\/((?:19|20)\d\d)$/.exec(keputusan?.nomor ?? '')?.[1];
    if (dateYear > tahun || dateYear < tahun - 1) {
      hit('date', dateYear, ['keputusan', 'tanggal']);
    } else if (numberYear !== undefined && Number(numberYear) !== dateYear) {
      hit('number', Number(numberYear), ['keputusan', 'tanggal']);
    }
    return hits;
  },
});
