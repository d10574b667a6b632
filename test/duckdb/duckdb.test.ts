/** The README's queries, run by DuckDB on what `rb report` writes, give `rb`'s own numbers. */
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { MADE_REALISASI } from '../support/made-realisasi.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

type Row = Readonly<Record<string, string | number | bigint | null>>;

interface Connection {
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getRowObjectsJS: () => Row[] }>;
}

/** Of `rb report --year --format json`, what is asked for here. */
interface AreaNumbers {
  readonly nomor: number;
  readonly nama: string;
  readonly cakupan_jadwal: { readonly pembilang: number; readonly penyebut: number };
  readonly per_bulan: readonly number[];
  readonly realisasi: Readonly<Record<'terlaksana' | 'terlambat', readonly number[]>> | null;
}

/** Where `install.js` has put it. */
const duckdb = process.env['RB_DUCKDB'] ?? '';
const reason =
  duckdb === '' ? ' (skipped: RB_DUCKDB does not say where test/duckdb/install.js put it)' : '';

const [areaQuery = '', monthQuery = ''] = [
  ...readFileSync('README.md', 'utf8').matchAll(/^```sql\n([\s\S]*?)^```/gm),
].map(([, sql]) => sql);

/** Queries name their files as a user's do, who stands in the folder. */
async function query(sql: string, folder: string): Promise<Row[]> {
  const { DuckDBInstance } = createRequire(join(duckdb, 'x.js'))('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection: Connection = await instance.connect();
  await connection.runAndReadAll(`SET file_search_path = '${folder}'`);
  // Nothing is fetched: what reads CSV and JSON is inside.
  await connection.runAndReadAll('SET autoinstall_known_extensions = false');
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'bigint' ? Number(value) : value,
      ]),
    ),
  );
}

describe.skipIf(duckdb === '')(`by DuckDB${reason}`, () => {
  const REAL = 'plans/kpu-kubu-raya/2022';
  const MADE = 'plans/contoh/2023';

  describe.each([
    ['the real plan', [REAL]],
    ['the real plan beside one with realisasi', [REAL, MADE]],
  ])('%s', (_, plans) => {
    let cwd: string;
    let numbers: readonly AreaNumbers[];

    beforeAll(async () => {
      cwd = plans.includes(MADE)
        ? tempPlan(MADE_REALISASI)
        : mkdtempSync(join(tmpdir(), 'rb-duckdb-'));
      cpSync(REAL, join(cwd, REAL), { recursive: true });
      for (const name of ['fakta.csv', 'fakta.jsonl']) {
        expect((await runRb(`report plans --year -o ${name}`, { cwd })).code).toBe(0);
      }
      const reports = plans.map((plan) => runRb(`report ${plan} --year --format json`, { cwd }));
      numbers = (await Promise.all(reports)).flatMap(
        ({ stdout }) => JSON.parse(stdout).matriks.area,
      );
    });

    test('the share of rows that have a month, for each area, from CSV', async () => {
      const rows = await query(areaQuery, cwd);
      expect(rows.map(({ nama_area, ...others }) => others)).toEqual(areasOf(numbers));
      const names = numbers.map(({ nama }) => nama);
      for (const { nama_area } of rows) expect(names).toContain(nama_area);
    });

    test('what was planned and done in each month, from JSON Lines', async () => {
      expect(await query(monthQuery, cwd)).toEqual(monthsOf(numbers));
    });

    test('both forms hold the same', async () => {
      const rows = await query(areaQuery, cwd);
      expect(rows.length).toBeGreaterThan(2);
      expect(await query(areaQuery.replace('.csv', '.jsonl'), cwd)).toEqual(rows);
    });
  });
});

function areasOf(numbers: readonly AreaNumbers[]): Row[] {
  return [...new Set(numbers.map(({ nomor }) => nomor))]
    .sort((a, b) => a - b)
    .map((area) => {
      const own = numbers.filter(({ nomor }) => nomor === area);
      const terjadwal = sum(own.map(({ cakupan_jadwal }) => cakupan_jadwal.pembilang));
      const baris = sum(own.map(({ cakupan_jadwal }) => cakupan_jadwal.penyebut));
      return { area, terjadwal, baris, persen: Math.floor((100 * terjadwal) / baris) };
    });
}

function monthsOf(numbers: readonly AreaNumbers[]): Row[] {
  const inMonth = (index: number, of: (area: AreaNumbers) => readonly number[] | undefined) =>
    sum(numbers.map((area) => of(area)?.[index] ?? 0));
  return Array.from({ length: 12 }, (_, index) => ({
    bulan: index + 1,
    direncanakan: inMonth(index, ({ per_bulan }) => per_bulan),
    terlaksana: inMonth(index, ({ realisasi }) => realisasi?.terlaksana),
    terlambat: inMonth(index, ({ realisasi }) => realisasi?.terlambat),
  }));
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
