/** The years that a plan's titles name, and the year that they speak for. */
import type { Plan } from './model.ts';

/** A text of `rencana.yaml` that says what the plan is for. */
export interface Title {
  /** As in the YAML: `keputusan.tentang`. */
  readonly where: string;
  readonly text: string;
  readonly keys: readonly string[];
}

/** `TAHUN 2022`, or `TAHUN 2020-2024` with its first and last year. */
export interface NamedYear {
  /** As written. */
  readonly piece: string;
  /** Where the piece begins in the text. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

/** Not the year of another decree, as in `NOMOR 4 TAHUN 2021`. Looking back is slow, and comes second. */
const YEARS =
  /(?=TAHUN)(?<!\bNOMOR\s*:?\s*\S{1,40}\s+)\bTAHUN\s+(?:ANGGARAN\s+)?(20\d\d)(?:\s*(?:[-–—/]|S\.?\s?D\.?|SAMPAI(?:\s+DENGAN)?|DAN)\s*(20\d\d))?(?!\d)/gi;

export function namedYears(text: string): NamedYear[] {
  const years: NamedYear[] = [];
  YEARS.lastIndex = 0;
  for (let found = YEARS.exec(text); found !== null; found = YEARS.exec(text)) {
    const { 0: piece, 1: first, 2: last = first, index } = found;
    years.push({ piece, index, first: Number(first), last: Number(last) });
  }
  return years;
}

/** The texts that name the plan's own year. Those of `mengingat` name the years of laws. */
export function yearTitles({ rencana: { judul, keputusan } }: Pick<Plan, 'rencana'>): Title[] {
  const all = [
    { where: 'judul', text: judul, keys: ['judul'] },
    { where: 'keputusan.tentang', text: keputusan?.tentang, keys: ['keputusan', 'tentang'] },
    {
      where: 'keputusan.menetapkan',
      text: keputusan?.menetapkan,
      keys: ['keputusan', 'menetapkan'],
    },
  ];
  return all.flatMap(({ text, ...rest }) => (text === undefined ? [] : [{ text, ...rest }]));
}

/** The year at the end of the plan folder's name. */
export function folderYear({ folder }: Pick<Plan, 'folder'>): number | undefined {
  const year = /(?:^|\/)((?:19|20)\d\d)$/.exec(folder)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** A year that everything else in the plan agrees on against `tahun`: then `tahun` is the slip. */
export interface YearAgainst {
  readonly tahun: number;
  /** Who says so: `folder`, and titles. */
  readonly where: readonly string[];
}

/** Undefined where less than two speak for another year, or one speaks for `tahun`. */
export function yearAgainstTahun(plan: Pick<Plan, 'rencana' | 'folder'>): YearAgainst | undefined {
  const folder = folderYear(plan);
  if (folder !== undefined && folder === plan.rencana.tahun) return undefined;
  const said = [
    ...(folder === undefined ? [] : [{ where: 'folder', tahun: folder }]),
    ...yearTitles(plan).flatMap(({ where, text }) =>
      namedYears(text)
        .filter(({ first, last }) => first === last)
        .map(({ first }) => ({ where, tahun: first })),
    ),
  ];
  const [one] = said;
  const agree = said.every(({ tahun }) => tahun === one?.tahun);
  const where = [...new Set(said.map((each) => each.where))];
  if (one === undefined || !agree || where.length < 2) return undefined;
  return one.tahun === plan.rencana.tahun ? undefined : { tahun: one.tahun, where };
}
