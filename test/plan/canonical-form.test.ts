/** `rb fmt` on files of a plan: the order of keys and months, and that nothing is said anew. */

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlanYaml } from '../../src/plan/build-plan.ts';
import { formatPlanFile, type PlanFileKind, planFileKind } from '../../src/plan/canonical-form.ts';
import { EXAMPLE_PLAN } from '../../src/rules/example-plan.ts';
import { lineEndOf } from '../../src/source/line-end.ts';
import { toSourceFile } from '../../src/source/source-file.ts';
import { loadOf } from '../support/plan-of.ts';
import * as random from './random-plan.ts';

const FILE: Readonly<Record<PlanFileKind, string>> = {
  rencana: 'rencana.yaml',
  area: 'area-1-penataan-tata-laksana.yaml',
  penugasan: 'penugasan.yaml',
  realisasi: 'realisasi/2023-06.yaml',
};

/** What the plan says, without where it says it. */
function said(kind: PlanFileKind, text: string): unknown {
  const { plan } = loadOf({ [FILE[kind]]: text });
  const json = JSON.stringify(plan, (key, each) =>
    key === 'file' || key === 'at' || key.endsWith('At') ? undefined : each,
  );
  return JSON.parse(json);
}

const isSound = (text: string): boolean =>
  parsePlanYaml(toSourceFile('x', text)).problems.length === 0;

test.each([
  ['area', random.area, 60],
  ['rencana', random.rencana, 100],
  ['penugasan', random.penugasan, 100],
  ['realisasi', random.realisasi, 100],
] as const)(
  'a random %s says the same before and after, and is then at rest',
  (kind, value, numRuns) => {
    fc.assert(
      fc.property(value, random.penmanship, random.scribbles, (written, hand, scribbles) => {
        let text = random.writeDown(written, hand);
        for (const each of scribbles) {
          const scribbled = random.scribble(text, each);
          // A scribble that makes another text of a text, or no YAML, is not what this is about.
          if (isSound(scribbled)) text = scribbled;
        }
        fc.pre(isSound(text));
        const given = hand.hasCrlf ? text.replaceAll('\n', '\r\n') : text;
        const result = formatPlanFile(toSourceFile('x', given), kind);
        if (result.kind !== 'formatted') throw new Error(`${JSON.stringify(result)}\n${given}`);
        expect(said(kind, result.text)).toEqual(said(kind, given));
        const again = formatPlanFile(toSourceFile('x', result.text), kind);
        expect(again).toEqual(result);
        if (result.text !== given) {
          expect(result.text).not.toMatch(/\r(?!\n)|[^\n]$/);
          expect(result.text).not.toMatch(lineEndOf(given) === '\n' ? /\r/ : /(?<!\r)\n/);
        }
      }),
      { numRuns },
    );
  },
);

const format = (text: string, kind: PlanFileKind) =>
  formatPlanFile(toSourceFile('x.yaml', text), kind);

describe('a row', () => {
  const row = (...lines: readonly string[]): string =>
    [
      'nomor: 1',
      'nama: Penataan Tata Laksana',
      'program:',
      '  - nama: Penguatan Tata Laksana',
      '    kegiatan:',
      '      - nama: Penerapan sistem arsip',
      '        sub_kegiatan:',
      ...lines.map((line, index) => `${index === 0 ? '          - ' : '            '}${line}`),
      '',
    ].join('\n');

  test.each([
    [
      'keys in the order of the schema, unknown ones last',
      ['bulan: 6', 'catatan: x', 'nama: Arsip', 'ket: Lanjutan', 'indikator: Daftar', 'id: arsip'],
      ['id: arsip', 'nama: Arsip', 'indikator: Daftar', 'bulan: 6', 'ket: Lanjutan', 'catatan: x'],
    ],
    [
      'a gabungan by its own order',
      ['indikator: Daftar', 'bulan: 6', 'gabungan:', '  - Satu', '  - Dua', 'id: arsip'],
      ['id: arsip', 'gabungan:', '  - Satu', '  - Dua', 'indikator: Daftar', 'bulan: 6'],
    ],
    ['months one by one', ['bulan: [1, 2, 3, 9]'], ['bulan: [1-3, 9]']],
    ['months below each other', ['bulan:', '  - 9', '  - 1-3'], ['bulan: [1-3, 9]']],
    ['months that are one range', ['bulan: [1, 2, 3]'], ['bulan: 1-3']],
    ['a month in brackets', ['bulan: [6]'], ['bulan: 6']],
    ['a whole year in quotes', ['bulan: "1-12"'], ['bulan: 1-12']],
    ['no month', ['bulan: [ ]'], ['bulan: []']],
    ['months that need a person', ['bulan: [6, 13]'], ['bulan: [6, 13]']],
    ['months as typed', ['bulan: 1 s.d. 3'], ['bulan: 1 s.d. 3']],
    ['a month in quotes', ['bulan: "6"'], ['bulan: "6"']],
    ['no value', ['bulan:   '], ['bulan:']],
    [
      'a choice of which some need quotes',
      ["bentuk_nomor_indikator: 'a.'"],
      ['bentuk_nomor_indikator: "a."'],
    ],
    [
      'one that is none of the choices',
      ['bentuk_nomor_indikator: "b"'],
      ['bentuk_nomor_indikator: b'],
    ],
    ['white space in a text', ['nama: "  Arsip   aktif\\t"'], ['nama: Arsip aktif']],
    ['a text over several lines', ['nama: |', '  Arsip', '  aktif'], ['nama: Arsip aktif']],
    ['white space in an id is a finding, and stays', ['id: "arsip "'], ['id: "arsip "']],
  ])('%s', (_, before, after) => {
    expect(format(row(...before), 'area')).toEqual({ kind: 'formatted', text: row(...after) });
  });
});

test.each([
  [
    'rencana',
    'satker:\n  singkatan: A\n  nama: B\ntahun: 2023\nversi: 1\n',
    'versi: 1\ntahun: 2023\nsatker:\n  nama: B\n  singkatan: A\n',
  ],
  ['rencana', 'istilah:\n  SPIP: b\n  JDIH: a\n', 'istilah:\n  SPIP: b\n  JDIH: a\n'],
  ['rencana', 'keputusan:\n  nomor:\n  tentang: x\n', 'keputusan:\n  nomor:\n  tentang: x\n'],
  [
    'penugasan',
    'baris:\n  z:\n    output: b\n    unit: a\n  a:\n    unit: a\nunit:\n- a\n',
    'unit:\n  - a\nbaris:\n  z:\n    unit: a\n    output: b\n  a:\n    unit: a\n',
  ],
  [
    'realisasi',
    'z:\n  tanggal: "2023-06-20"\n  status: terlaksana\na:\n  status: belum\n',
    'z:\n  status: terlaksana\n  tanggal: 2023-06-20\na:\n  status: belum\n',
  ],
] as const)('%s in its order, the keys of records in their own', (kind, before, after) => {
  expect(format(before, kind)).toEqual({ kind: 'formatted', text: after });
  expect(planFileKind(parsePlanYaml(toSourceFile('x', before)).value)).toBe(kind);
});

test('a top-level list or text has no kind of its own', () => {
  expect(planFileKind(['a'])).toBe('realisasi');
  expect(planFileKind(undefined)).toBe('realisasi');
});

describe('what is in canonical form already', () => {
  const folder = 'plans/kpu-kubu-raya/2022';
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

  test('there is a plan to look at', () => {
    expect(names.length).toBeGreaterThan(7);
  });

  test.each(names)('%s of Kubu Raya', (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const kind = name === 'rencana.yaml' ? 'rencana' : 'area';
    expect(format(text, kind)).toEqual({ kind: 'formatted', text });
  });

  test('every example in the guide', () => {
    const guide = readFileSync('plans/README.md', 'utf8');
    const examples = [...guide.matchAll(/^```yaml.*\n([^`]*)^```/gm)].map(([, text = '']) => text);
    expect(examples.length).toBeGreaterThan(10);
    // Of a piece of a file nobody can tell that its choices are choices.
    for (const text of examples.filter((each) => !each.includes('bentuk_nomor'))) {
      const { value } = parsePlanYaml(toSourceFile('x', text));
      expect(format(text, planFileKind(value))).toEqual({ kind: 'formatted', text });
    }
  });

  test('the plan of the rules’ examples', () => {
    for (const [name, text] of Object.entries(EXAMPLE_PLAN)) {
      expect(format(text, name === 'rencana.yaml' ? 'rencana' : 'area')).toMatchObject({ text });
    }
  });
});

test('keys that every object of JavaScript has are keys like others', () => {
  const written = 'nomor: 1\nconstructor:\n  - toString:\n      valueOf: a\nnama: X\n';
  expect(format(written, 'area')).toEqual({
    kind: 'formatted',
    text: 'nomor: 1\nnama: X\nconstructor:\n  - toString:\n      valueOf: a\n',
  });
});
