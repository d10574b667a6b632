/** Many plans on one screen, on paper and in a message. */
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { toText } from '../../src/formats/text.ts';
import { monthPeriod } from '../../src/schedule/period.ts';
import { manyPlans, type PlanTotals, planTotals } from '../../src/schedule/plan-totals.ts';
import { reportScope } from '../../src/schedule/scope.ts';
import { LANGS } from '../../src/text/lang.ts';
import { BRIEF_LENGTH, manyPlansBrief } from '../../src/views/report-brief.ts';
import { manyPlansReport } from '../../src/views/report-many.ts';
import { madePlan } from '../schedule/made-plan.ts';

const one = planTotals(reportScope(madePlan(), { period: monthPeriod(2023, 6) }));

/** As many offices as the centre has, the first ones late the most. */
const offices = (count: number, change: Partial<PlanTotals> = {}) =>
  manyPlans(
    Array.from({ length: count }, (_, index) => ({
      ...one,
      singkatan: `KPU Kabupaten Ke-${index + 1}`,
      folder: `plans/ke-${index + 1}/2023`,
      terlambat: { jumlah: count - index, baris_bulan: count - index },
      ...change,
    })),
  );

const commandFor = (folder: string) => `rb report ${folder} --month 6`;
const onScreen = (many: ReturnType<typeof manyPlans>, width = 80, all = false): string =>
  toText(manyPlansReport(many, 'id', { commandFor, screen: { width }, all }), {
    width,
    color: false,
  });

describe('a screen', () => {
  const lines = onScreen(offices(549)).split('\n');

  test('a line each of the most urgent, and how many more there are', () => {
    const plans = lines.filter((line) => line.includes('KPU Kabupaten Ke-'));
    expect(plans).toHaveLength(20);
    expect(plans[0]).toMatch(/^ {2}KPU Kabupaten Ke-1 +549 +2 +9 dari 11, 81% +8 dari 16, 50%$/);
    expect(lines).toContain('... dan 529 rencana lagi; seluruhnya dengan --all');
    expect(lines).toContain('Satu rencana: rb report plans/ke-1/2023 --month 6');
  });

  test('the total is of all of them', () => {
    expect(lines.find((line) => line.startsWith('  Jumlah'))).toMatch(
      /150975 +1098 +4941 dari 6039, 81% +4392 dari 8784, 50%$/,
    );
  });

  test('--all shows every one', () => {
    const all = onScreen(offices(549), 80, true);
    expect(all.match(/KPU Kabupaten Ke-/g)).toHaveLength(549);
    expect(all).not.toContain('--all');
  });

  test('a long name is cut short before its year, not wrapped', () => {
    const singkatan = 'KPU Kabupaten Administrasi Kepulauan Seribu';
    const many = manyPlans([
      { ...one, singkatan },
      { ...one, tahun: 2024 },
    ]);
    expect(onScreen(many)).toContain('  KPU Kabupaten... 2023 ');
    expect(onScreen(many, 160)).toContain(`  ${singkatan} 2023  plans/contoh/2023 `);
  });

  test.each([80, 100, 120, 200])('no line is wider than %i', (width) => {
    const text = onScreen(offices(549), width);
    expect(text.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
  });
});

test('Markdown has every plan, with its folder', () => {
  const markdown = toMarkdown(manyPlansReport(offices(60), 'id', { commandFor, all: true }));
  expect(markdown.match(/plans\/ke-\d+\/2023 \|/g)).toHaveLength(60);
});

test.each(LANGS)('a message has room for the first few, %s', (lang) => {
  for (const length of [3, 90, 300]) {
    const text = manyPlansBrief(offices(549, { singkatan: 'KPU '.repeat(length) }), lang);
    expect(text.length).toBeLessThanOrEqual(BRIEF_LENGTH);
    expect(text).toMatch(/^- (?:dan|and) 544 /m);
  }
});
