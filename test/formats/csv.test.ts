/** The facts as CSV, read back by a parser that is not the writer's own. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { factsToCsv } from '../../src/formats/csv.ts';
import { type Fakta, factsOf, KOLOM_FAKTA } from '../../src/schedule/facts.ts';
import { visible } from '../../src/text/visible.ts';
import { hostileText } from './document-fixture.ts';
import {
  FORMULAS,
  factsSaying,
  madeReport,
  PERIODS_OF_PLANS,
  realReport,
} from './report-fixture.ts';

const BOM = '\uFEFF';

/** Lines of fields, the head first. */
function parse(csv: string, delimiter = ','): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.slice(BOM.length), { delimiter });
  expect(errors).toEqual([]);
  return data;
}

const written = (value: Fakta[keyof Fakta]): string => (value === null ? '' : String(value));

test.each(PERIODS_OF_PLANS)('%s reads as a person has approved it', async (name, report) => {
  const { scope } = await report();
  const csv = factsToCsv(factsOf(scope));
  expect(factsToCsv(factsOf(scope))).toBe(csv);
  await expect(csv).toMatchFileSnapshot(`golden/${name}.csv`);
});

test('another parser reads every value back', async () => {
  const facts = factsOf((await realReport()).scope);
  const [head, ...rows] = parse(factsToCsv(facts));
  expect(head).toEqual(KOLOM_FAKTA);
  expect(rows.pop()).toEqual(['']);
  expect(rows).toEqual(facts.map((fact) => KOLOM_FAKTA.map((key) => written(fact[key]))));
});

test('begins with a byte order mark and ends every line with CRLF', () => {
  const csv = factsToCsv(factsOf(madeReport().scope));
  expect(csv.startsWith(`${BOM}satker,tahun,kode,`)).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('without facts there is the head alone', () => {
  expect(factsToCsv([])).toBe(`${BOM}${KOLOM_FAKTA.join(',')}\r\n`);
});

test('facts of several plans stand under one head, told apart by office and year', async () => {
  const facts = [...factsOf(madeReport().scope), ...factsOf((await realReport()).scope)];
  const [, ...rows] = parse(factsToCsv(facts));
  expect(new Set(rows.slice(0, -1).map(([satker, tahun]) => `${satker} ${tahun}`))).toEqual(
    new Set(['KPU Kabupaten Contoh 2023', 'KPU Kabupaten Kubu Raya 2022']),
  );
});

describe('no text is a formula', () => {
  const FORMULA = /^\s*[=+\-@＝＋－＠]/;

  test.each([',', ';', '\t'])('where cells are parted by %j', (delimiter) => {
    const csv = factsToCsv(factsSaying(FORMULAS));
    // A spreadsheet that parts by something else sees the quotes otherwise, so no errors are asked for.
    const { data } = Papa.parse<string[]>(csv.slice(BOM.length), { delimiter });
    expect(data.flat().filter((field) => FORMULA.test(field))).toEqual([]);
  });

  test('and what was put before it can be taken off again', () => {
    const rows = parse(factsToCsv(factsSaying(FORMULAS))).slice(1, -1);
    const nama = KOLOM_FAKTA.indexOf('nama');
    const back = rows.map((row) =>
      row[nama]?.replace(/(^|;)(["\s]*)'(?=[=+\-@＝＋－＠])/g, '$1$2'),
    );
    expect(back).toEqual(FORMULAS.map(visible));
  });

  test('whatever the texts are, and rows and columns stay what they are', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (texts) => {
        const facts = factsSaying(texts);
        const rows = parse(factsToCsv(facts)).slice(1, -1);
        expect(rows).toHaveLength(facts.length);
        for (const row of rows) expect(row).toHaveLength(KOLOM_FAKTA.length);
        expect(rows.flat().filter((field) => FORMULA.test(field))).toEqual([]);
      }),
    );
  });
});
