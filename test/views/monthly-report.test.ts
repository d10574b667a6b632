/** The monthly report as people read it: the real plan's June in every format, and hard cases. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { toText } from '../../src/formats/text.ts';
import { loadPlan } from '../../src/plan/load-plan.ts';
import type { SoundPlan } from '../../src/plan/model.ts';
import { monthPeriod } from '../../src/schedule/period.ts';
import { readPlanFolder } from '../../src/source/plan-folder.ts';
import { LANGS } from '../../src/text/lang.ts';
import { monthlyReport } from '../../src/views/monthly-report.ts';
import { anyBaris, numbersOf, planOf } from '../schedule/plan-fixture.ts';

const june = (year: number) => monthPeriod(year, 6);

async function realPlan(): Promise<SoundPlan> {
  const folder = await readPlanFolder(`${import.meta.dirname}/../../plans/kpu-kubu-raya/2022`, '/');
  return loadPlan(folder).plan as SoundPlan;
}

describe('June of the real plan', async () => {
  const numbers = numbersOf(await realPlan(), june(2022));

  test.each(LANGS)('as text, %s', async (lang) => {
    const text = toText(monthlyReport(numbers, lang), { width: 80, color: false });
    await expect(text).toMatchFileSnapshot(`golden/monthly-report-2022-06.${lang}.txt`);
  });

  test('as Markdown', async () => {
    const markdown = toMarkdown(monthlyReport(numbers, 'id'));
    await expect(markdown).toMatchFileSnapshot('golden/monthly-report-2022-06.md');
  });

  test('as JSON', async () => {
    const json = `${JSON.stringify(numbers, null, 2)}\n`;
    await expect(json).toMatchFileSnapshot('golden/monthly-report-2022-06.json');
  });
});

describe('monthlyReport', () => {
  const textOf = (plan: SoundPlan): string =>
    toText(monthlyReport(numbersOf(plan, june(2023)), 'id'), { width: 80, color: false });

  test('a plan without rows says so everywhere', () => {
    const text = textOf(planOf([]));
    expect(text).toContain('Cakupan jadwal     -  0 dari 0 baris');
    expect(text.match(/Tidak ada\./g)).toHaveLength(5);
  });

  test.each([
    ['12', '2023-01-31', 'Keputusan 12 Tahun 2023'],
    ['12/ORT/2023', '2023-01-31', 'Keputusan 12/ORT/2023'],
    ['12', null, 'Keputusan 12'],
    [null, null, 'rancangan, keputusan belum bernomor'],
  ])('decree %j of %j', (nomor, tanggal, printed) => {
    const plan = planOf([], { keputusan: { nomor, tanggal, tentang: 'RENCANA' } });
    expect(textOf(plan).split('\n')[1]).toBe(
      `Laporan Juni 2023 | ${printed} | data per 30-06-2023`,
    );
  });

  test('occurrences, lost texts and double doubts are told', () => {
    const text = textOf(
      planOf([
        { bulan: [3, 6, 9, 12], nama: '' },
        { bulan: [], tentatif: true, ket: 'ke KPU RI' },
      ]),
    );
    expect(text).toMatch(/1\.1\.1\.1 {2}\[tidak terbaca\] +lanjut +ke-2 dari 4/);
    expect(text).toContain('1 di antaranya tanpa bulan');
    expect(text).toContain('teksnya tidak terbaca');
    expect(text).toContain('ke KPU RI');
  });

  test('no language lacks a word, no line is wider than 80 columns', () => {
    fc.assert(
      fc.property(anyBaris, fc.constantFrom(...LANGS), (baris, lang) => {
        const report = monthlyReport(numbersOf(planOf(baris), june(2023)), lang);
        const text = toText(report, { width: 80, color: false });
        expect(text).not.toMatch(/undefined|NaN|null|\[object/);
        expect(text.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
        expect(toMarkdown(report)).not.toMatch(/undefined|NaN|null|\[object/);
      }),
      { numRuns: 30 },
    );
  });
});
