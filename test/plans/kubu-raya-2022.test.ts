/** The real plan says what the scanned decree says: every word, every number, every mark. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { sortFindings } from '../../src/diagnostics/finding.ts';
import { loadPlan } from '../../src/plan/load-plan.ts';
import { checkPlan } from '../../src/rules/check-plan.ts';
import { lampiran } from '../support/lampiran-of.ts';
import { bodyDifferences } from './body-differences.ts';
import { PRINTED, printedAreas, slotText, tableOf } from './printed.ts';
import { readRealFolder, realPlan } from './real-plan.ts';
import { applyKoreksi, MARK, readKoreksi, readScan, readTanda } from './scan.ts';
import { unclaimed } from './scan-table.ts';
import { columnDifferences, markDifferences, wordDifferences } from './table-differences.ts';

const AS_OF = '2022-06-30';

const raw = readScan();
const koreksi = readKoreksi();
const tanda = readTanda();
const { repaired, unused } = applyKoreksi(raw, koreksi);
const plan = await realPlan();

describe('the plan', async () => {
  const { findings, ...loaded } = loadPlan(await readRealFolder());
  const checked = checkPlan(loaded.plan, { asOf: AS_OF });

  test('loads without a finding', () => {
    expect(findings.map(toLine)).toEqual([]);
  });

  test('has the areas, program, kegiatan and rows of the decree', () => {
    const program = plan.area.flatMap((area) => area.program);
    expect({
      area: plan.area.map(({ nomor }) => nomor),
      program: program.length,
      kegiatan: program.flatMap(({ kegiatan }) => kegiatan).length,
      baris: plan.baris.length,
      tanpaBulan: plan.baris.filter(({ bulan }) => bulan.length === 0).length,
    }).toEqual({
      area: [1, 2, 3, 4, 5, 6, 7],
      program: 7,
      kegiatan: 21,
      baris: 75,
      tanpaBulan: 17,
    });
  });

  test('gives every row an id and a kode of its own', () => {
    const repeated = (all: readonly string[]) => all.filter((each, at) => all.indexOf(each) !== at);
    expect(repeated(plan.baris.map(({ id }) => id))).toEqual([]);
    expect(repeated(plan.baris.map(({ kode }) => kode))).toEqual([]);
  });

  test('breaks these rules, and only these', async () => {
    const lines = sortFindings(checked.findings).map(toLine);
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/kubu-raya-2022.findings.txt');
  });

  test('waives one finding: area 8 is not in the scan', () => {
    expect(checked.waived.map(({ code, scopes }) => [code, scopes[0]])).toEqual([
      ['no-missing-area', 'area-8'],
    ]);
  });

  test('stands in the Lampiran row by row, with its months and its KET', () => {
    const rows = printedAreas(tableOf(lampiran(plan, { draft: false }))).flatMap(
      (each) => each.rows,
    );
    const scheduled = rows.filter(({ slots }) => slotText(slots, PRINTED.indikator) !== '');
    expect(scheduled.map(({ months, ket }) => ({ months, ket }))).toEqual(
      plan.baris.map(({ bulan, tentatif }) => ({ months: bulan, ket: tentatif ? 'Tentatif' : '' })),
    );
    const unsaid = plan.baris.flatMap(({ id, nama }, at) => {
      const slots = scheduled[at]?.slots ?? [];
      const said = `${slotText(slots, PRINTED.subKegiatan)} ${slotText(slots, PRINTED.indikator)}`;
      return nama.split(' / ').every((part) => said.includes(part)) ? [] : [`${id}: ${said}`];
    });
    expect(unsaid).toEqual([]);
    const others = rows.filter((row) => !scheduled.includes(row));
    expect(others.flatMap(({ months, ket }) => [...months, ket])).toEqual(['', '']);
  });
});

describe('the scan', () => {
  test('is read whole: every text of its table stands in a column that the plan is compared with', () => {
    expect(unclaimed(repaired)).toEqual([]);
  });

  test('holds every misreading of SUMBER.md where it is corrected', () => {
    expect(koreksi).not.toEqual([]);
    expect(unused).toEqual([]);
  });

  test('has as many marks as SUMBER.md counts', () => {
    const marks = [...raw.values()].join('\n').split(MARK).length - 1;
    expect(tanda.reduce((sum, { count }) => sum + count, 0)).toBe(marks);
  });
});

describe('repaired, the scan says', () => {
  test('what the Lampiran prints, column by column', () => {
    expect(columnDifferences(plan, repaired)).toEqual([]);
  });

  test('every word of the area files, and no other', () => {
    expect(wordDifferences(plan, repaired)).toEqual([]);
  });

  test('what the decree of rencana.yaml says', () => {
    expect(bodyDifferences(plan.rencana, repaired)).toEqual([]);
  });

  test('the months and the Tentatif of each row, as SUMBER.md reads them', () => {
    expect(markDifferences(plan, repaired, tanda)).toEqual([]);
  });
});

/** A finding as one line: rule, file, the row or area it concerns, message. */
function toLine({ span, code, severity, scopes, word }: Finding): string {
  const file = span.file.path.split('/').at(-1);
  return `${severity} ${code} | ${file} | ${scopes[0] ?? '-'} | ${word('id').message}`;
}
