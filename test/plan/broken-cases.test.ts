/** One slip, one finding: a broken plan gives it at its place, and nothing that only echoes it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/rules/check-plan.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import { EXAMPLE_PLAN } from '../../src/rules/example-plan.ts';
import { positionOf } from '../../src/source/source-file.ts';
import { LANGS } from '../../src/text/lang.ts';
import { loadOf } from '../support/plan-of.ts';
import { AREA, type BrokenCase, brokenPlan, RENCANA, SOUND_PLAN } from './broken-cases-plan.ts';
import { SHAPE_CASES } from './broken-shape-cases.ts';
import { SYNTAX_CASES } from './broken-syntax-cases.ts';
import { realArea } from './real-area.ts';

const CASES: readonly BrokenCase[] = [...SYNTAX_CASES, ...SHAPE_CASES];

function findingsOf(files: Example) {
  const { plan, findings } = loadOf(files);
  return [...findings, ...checkPlan(plan, { asOf: '2023-06-30' }).findings];
}

/** Code, line:column and the covered text of each finding. */
function seenIn(files: Example): string[][] {
  return findingsOf(files).map(({ code, span: { file, start, end } }) => {
    const { line, column } = positionOf(file, start);
    return [code, `${line}:${column}`, file.text.slice(start, end)];
  });
}

test('the sound plan has none', () => {
  expect(seenIn(SOUND_PLAN)).toEqual([]);
});

test('there are cases enough, each with a name of its own', () => {
  expect(CASES.length).toBeGreaterThan(120);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

test.each(CASES)('$name', (broken) => {
  const { code, at, marks } = broken;
  expect(seenIn(brokenPlan(broken))).toEqual([[code, at, marks]]);
  for (const { word, related } of findingsOf(brokenPlan(broken))) {
    for (const lang of LANGS) {
      const { message, why, how } = word(lang);
      const sentences = [message, how, ...(why === undefined ? [] : [why])];
      sentences.push(...related.map((each) => each.word(lang)));
      for (const sentence of sentences) {
        expect(sentence).toMatch(/\S/);
        expect(sentence).not.toMatch(/undefined|NaN|Symbol|Invalid|expected|received|\[object|\.$/);
      }
    }
  }
});

test('a key that is there twice shows both places', () => {
  const twice = SYNTAX_CASES.find(({ name }) => name === 'a key twice');
  const [finding] = twice === undefined ? [] : findingsOf(brokenPlan(twice));
  const lines = finding?.related.map(({ span }) => positionOf(span.file, span.start).line);
  expect(lines).toEqual([35]);
});

test('six faults in one file, two of them in its syntax, are found in one run', () => {
  const faults: readonly (readonly [from: string, to: string])[] = [
    ['nama: Penataan arsip aktif', 'nama: "Penataan arsip aktif'],
    ['bulan: [3, 6]', 'bulan: [3, 13]'],
    ['indikator: Rekap layanan langsung', 'indicator: Rekap layanan langsung'],
    ['id: peta-proses', 'id: Peta Proses'],
    ['            bulan: 4', '           bulan: 4'],
    ['nama: Laporan evaluasi akhir', 'nama: 2. Laporan evaluasi akhir'],
  ];
  const text = faults.reduce(
    (before, [from, to]) => before.replace(from, to),
    SOUND_PLAN[AREA] ?? '',
  );
  expect(seenIn({ ...SOUND_PLAN, [AREA]: text }).sort(byLine)).toEqual([
    ['yaml/unclosed-quote', '9:19', '"'],
    ['schema/bulan', '17:24', '13'],
    ['schema/kunci', '22:17', 'indicator'],
    ['schema/id', '30:17', 'Peta Proses'],
    ['yaml/bad-indent', '35:12', 'bulan'],
    ['no-typed-number', '46:23', '2.'],
  ]);
});

const byLine = ([, a = '']: string[], [, b = '']: string[]): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10);

describe('past a syntax error', () => {
  const open = { ...SOUND_PLAN, [AREA]: SOUND_PLAN[AREA]?.replace('nomor: 1', 'nomor: "1') ?? '' };

  test('an area whose number is spoilt has the one in its name', () => {
    const { plan } = loadOf(open);
    expect(plan.area.map(({ nomor }) => nomor)).toEqual([1]);
    expect(plan.baris).toHaveLength(7);
    expect(plan.isWhole).toBe(false);
  });

  test('a waiver that covers what cannot be read is not unused', () => {
    const rencana = `${SOUND_PLAN[RENCANA]}pengecualian:
  - aturan: no-typed-number
    di: area-1
    alasan: nomor ini bagian teksnya
`;
    const cut = open[AREA].replace('nama: Penataan arsip aktif', 'nama: % 1. Penataan arsip');
    expect(seenIn({ ...open, [AREA]: cut, [RENCANA]: rencana }).map(([code]) => code)).toEqual([
      'yaml/unclosed-quote',
      'yaml/bad-scalar-start',
    ]);
  });

  test('rows that were left out are not missing elsewhere', () => {
    const text = SOUND_PLAN[AREA]?.replace('          - id: peta-proses', '          ]') ?? '';
    const codes = seenIn({ ...SOUND_PLAN, [AREA]: text }).map(([code]) => code);
    expect(codes).not.toContain('use-known-row');
    expect(codes).not.toContain('no-idle-month');
  });

  test('after fifty slips the rest of a file waits', () => {
    const text = Array.from({ length: 300 }, (_, index) => `k${index}: % x`).join('\n');
    const found = seenIn({ ...SOUND_PLAN, [AREA]: text });
    expect(found.length).toBeGreaterThan(50);
    expect(found.every(([code]) => code === 'yaml/bad-scalar-start')).toBe(true);
  });
});

describe('any small change of a file', () => {
  const files: readonly (readonly [name: string, text: string])[] = [
    ...Object.entries(SOUND_PLAN),
    ...Object.entries(EXAMPLE_PLAN),
    ...realArea(2),
    ...realArea(6),
  ];
  const SIGNS = ['"', "'", ':', '-', '[', '}', '#', '\t', ' ', ',', '>', '*', '&', '!', '%', '\n'];
  const change = fc.record({
    kind: fc.constantFrom(
      'drop',
      'double',
      'insert',
      'drop-line',
      'double-line',
      'indent',
      'dedent',
    ),
    at: fc.nat({ max: 100_000 }),
    sign: fc.constantFrom(...SIGNS),
  });

  function changed(text: string, { kind, at, sign }: { kind: string; at: number; sign: string }) {
    const offset = at % (text.length + 1);
    const lines = text.split('\n');
    const line = at % lines.length;
    const own = lines[line] ?? '';
    const withLines = (...put: string[]): string => lines.toSpliced(line, 1, ...put).join('\n');
    switch (kind) {
      case 'drop':
        return text.slice(0, offset) + text.slice(offset + 1);
      case 'double':
        return text.slice(0, offset + 1) + text.slice(offset);
      case 'insert':
        return text.slice(0, offset) + sign + text.slice(offset);
      case 'drop-line':
        return withLines();
      case 'double-line':
        return withLines(own, own);
      case 'indent':
        return withLines(` ${own}`);
      default:
        return withLines(own.replace(/^ /, ''));
    }
  }

  test('never throws, and each finding lies inside its file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        ([name, text], changes) => {
          const broken = changes.reduce(changed, text);
          for (const { span, related, word } of findingsOf({ ...SOUND_PLAN, [name]: broken })) {
            for (const { file, start, end } of [span, ...related.map((each) => each.span)]) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThanOrEqual(start);
              expect(end).toBeLessThanOrEqual(file.text.length);
            }
            for (const lang of LANGS) expect(word(lang).message).not.toMatch(/undefined|Symbol/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
