/** What plans/README.md shows as right is right, and what it warns of is found. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { loadPlan } from '../../src/plan/load-plan.ts';
import { checkPlan } from '../../src/rules/check-plan.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import {
  AREA_NAME,
  areaExample,
  ROW_EXAMPLE,
  rencanaExample,
  withKegiatan,
} from '../../src/rules/example-plan.ts';
import { planFolderOf } from '../support/plan-of.ts';
import { codeOf, codeSpans, parseMarkdown, tablesUnder, textOf } from './markdown.ts';

const readme = parseMarkdown(readFileSync(`${import.meta.dirname}/../../plans/README.md`, 'utf8'));

function findingsOf(example: Example): Finding[] {
  const { plan, findings } = loadPlan(planFolderOf(example));
  return [...findings, ...checkPlan(plan, { asOf: '2023-06-30' }).findings];
}

const toLine = ({ severity, code, word }: Finding): string =>
  `${severity} ${code}: ${word('id').message}`;
const errors = (example: Example): string[] =>
  findingsOf(example)
    .filter(({ severity }) => severity === 'error')
    .map(toLine);

/** A fragment as part of the file that its first key belongs to. */
const HOME: Readonly<Record<string, (fragment: string) => Example>> = {
  kegiatan: (text) => ({
    [AREA_NAME]: areaExample('').replace(/ {4}kegiatan:.*/s, text.replaceAll(/^/gm, '    ')),
  }),
  sub_kegiatan: withKegiatan,
  satker: (text) => ({ 'rencana.yaml': rencanaExample().replace(/satker:\n.*\n/, `${text}\n`) }),
  lampiran: (text) => ({ 'rencana.yaml': rencanaExample(text) }),
  pengecualian: (text) => ({ 'rencana.yaml': rencanaExample(text) }),
  aturan: (text) => ({ 'rencana.yaml': rencanaExample(text) }),
  istilah: (text) => ({ 'rencana.yaml': rencanaExample(text) }),
  unit: (text) => ({ ...rowsFor(text), 'penugasan.yaml': text }),
  'tim-rb': (text) => ({ ...rowsFor(text, /^([a-z-]+):$/gm), 'realisasi/2023-06.yaml': text }),
};

/** As many areas as the `rencana.yaml` expects. */
function areasFor(rencana: string): Example {
  const count = Number(/^jumlah_area: (\d+)$/m.exec(rencana)?.[1] ?? 8);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => index + 1).map((nomor) => [
      AREA_NAME.replace('1', String(nomor)),
      areaExample(ROW_EXAMPLE.replace('id: arsip', `id: arsip-${nomor}`), nomor),
    ]),
  );
}

/** A row for each id that a file names. */
function rowsFor(file: string, id = /^ {2}([a-z-]+):$/gm): Example {
  const ids = [...file.matchAll(id)].map(([, id]) => id ?? '');
  const [first = '', ...rest] = ids.map((id) => ROW_EXAMPLE.replace('id: arsip', `id: ${id}`));
  return withKegiatan([first, ...rest.map((row) => row.replace(/^.*\n/, ''))].join('\n'));
}

/** The files that an example of README.md makes, by the word after ```` ```yaml ````. */
function filesOf(meta: string | null | undefined, text: string): Example {
  if (meta === 'rencana') return { ...areasFor(text), 'rencana.yaml': text };
  if (meta === 'area') return { [AREA_NAME]: '', 'area-1-manajemen-perubahan.yaml': text };
  const key = /^[\w-]+/.exec(text)?.[0] ?? '';
  const home = HOME[key];
  if (home === undefined) throw new Error(`no file begins with "${key}"`);
  return home(text);
}

describe('an example is sound', () => {
  const examples = codeOf(readme, 'yaml').map(({ meta, value, position }) => ({
    name: `line ${position?.start.line}, ${meta ?? 'fragment'}`,
    meta,
    value,
  }));

  test('there are whole files and fragments of every kind', () => {
    const kinds = examples.map(({ meta, value }) => meta ?? /^[\w-]+/.exec(value)?.[0]);
    expect([...new Set(kinds)].sort()).toEqual(['area', 'rencana', ...Object.keys(HOME)].sort());
  });

  test.each(examples)('$name', ({ meta, value }) => {
    expect(errors(filesOf(meta, value))).toEqual([]);
  });

  test.each(examples)('$name, and a key that nothing knows is found in it', ({ meta, value }) => {
    const slipped = Object.entries(filesOf(meta, value)).map(([name, text]) => [
      name,
      text === '' ? '' : `${text.trimEnd()}\ntak-dikenal: x\n`,
    ]);
    expect(errors(Object.fromEntries(slipped)).join('\n')).toContain('tak-dikenal');
  });
});

/** The example row with other months. */
const withMonths = (bulan: string): Example =>
  withKegiatan(
    ROW_EXAMPLE.replace('bulan: 1-12', bulan.startsWith('bulan:') ? bulan : `bulan: ${bulan}`),
  );

describe('months', () => {
  const [right = [], wrong = []] = tablesUnder(readme, 'Bulan');

  test('stand in two tables', () => {
    expect([right.length, wrong.length]).toEqual([5, 9]);
  });

  test.each(right.map(([cell]) => textOf(cell)))('%s is read', (bulan) => {
    expect(errors(withMonths(bulan))).toEqual([]);
  });

  const cures = wrong.flatMap(([bad, , good]) =>
    codeSpans(bad).map((bulan) => ({ bulan, cures: codeSpans(good) })),
  );
  test.each(cures)('$bulan is one error, and its cure is read', ({ bulan, cures }) => {
    const found = findingsOf(withMonths(bulan)).filter(({ severity }) => severity === 'error');
    expect(found.map(({ code }) => code)).toEqual(['schema/bulan']);
    for (const cure of cures) expect(errors(withMonths(cure))).toEqual([]);
  });

  // 12-1 is left out: rb cannot know which months are meant and shows an example instead.
  test.each(cures.filter((each) => each.cures.length > 0 && each.bulan !== '12-1'))(
    '$bulan: rb shows the cure that README.md shows',
    ({ bulan, cures }) => {
      const [finding] = findingsOf(withMonths(bulan));
      const how = finding?.word('id').how ?? '';
      expect(cures.some((cure) => how.includes(cure.replace('bulan: ', '')))).toBe(true);
    },
  );
});

/** A place in the example row where a text may stand, and the text that stands there. */
const NAMA = 'nama: Penataan arsip aktif';
const INDIKATOR = 'indikator: Daftar arsip aktif';
const BULAN = 'bulan: 1-12';
const withRow = (from: string, to: string): Example => {
  if (!ROW_EXAMPLE.includes(from)) throw new Error(`the example row lacks "${from}"`);
  return withKegiatan(ROW_EXAMPLE.replace(from, to));
};

/** What is written for each trap of README.md, and what rb finds first. */
const TRAPS: Readonly<Record<string, { readonly files: Example; readonly code: string }>> = {
  'nama: Catatan: hasil rapat': {
    files: withRow(NAMA, 'nama: Catatan: hasil rapat'),
    code: 'yaml/colon-in-text',
  },
  'nama: Tim terdiri dari:': {
    files: withRow(NAMA, 'nama: Tim terdiri dari:'),
    code: 'yaml/colon-in-text',
  },
  'nama: Dokumen #3 selesai': {
    files: withRow(NAMA, 'nama: Dokumen #3 selesai'),
    code: 'yaml/comment-in-text',
  },
  'nama: % Capaian kinerja': {
    files: withRow(NAMA, 'nama: % Capaian kinerja'),
    code: 'yaml/bad-scalar-start',
  },
  'teks diawali * & ! [ { > @ - atau backtick': {
    files: withRow(NAMA, 'nama: `backtick'),
    code: 'yaml/bad-scalar-start',
  },
  '{ nama: Adanya SOP, SK, dan laporan }': {
    files: withRow(INDIKATOR, 'indikator:\n      - { nama: Adanya SOP, SK, dan laporan }'),
    code: 'yaml/flow-map',
  },
  'indikator: [Adanya SOP, SK]': {
    files: withRow(INDIKATOR, 'indikator: [Adanya SOP, SK]'),
    code: 'yaml/flow-list',
  },
  'tombol Tab': { files: withRow(`    ${NAMA}`, `\t${NAMA}`), code: 'yaml/tab-as-indent' },
  '“Catatan: rapat”': {
    files: withRow(NAMA, 'nama: “Catatan: rapat”'),
    code: 'yaml/colon-in-text',
  },
  'bulan: tanpa isi': { files: withRow(BULAN, 'bulan:'), code: 'schema/bulan' },
  'tanpa spasi: nama:Renstra': {
    files: withRow(NAMA, 'nama:Renstra'),
    code: 'yaml/missing-space',
  },
  '1. Renstra satuan kerja': {
    files: withRow(NAMA, 'nama: 1. Renstra satuan kerja'),
    code: 'no-typed-number',
  },
  'kunci yang sama dua kali': {
    files: withRow(NAMA, `${NAMA}\n    ${NAMA}`),
    code: 'yaml/duplicate-key',
  },
};

describe('a trap', () => {
  const traps = tablesUnder(readme, 'Jebakan')
    .flat()
    .map(([trap, , cure]) => ({ trap: trap === undefined ? '' : textOf(trap), cure }));

  test('of README.md stands here, and none besides', () => {
    expect(Object.keys(TRAPS)).toEqual(traps.map(({ trap }) => trap));
  });

  test.each(Object.entries(TRAPS))('%s is found', (_, { files, code }) => {
    expect(findingsOf(files)[0]?.code).toBe(code);
  });

  const cures = traps.flatMap(({ cure }) => codeSpans(cure).filter((text) => text.includes(': ')));
  test.each(cures)('is cured by %s', (cure) => {
    const from = cure.startsWith('nama') ? NAMA : BULAN;
    expect(errors(withRow(from, cure))).toEqual([]);
  });

  test.each([
    '*Renstra',
    '!Renstra',
    '[Renstra',
    '{Renstra',
    '>Renstra',
    '@Renstra',
    '- Renstra',
    '`Renstra',
  ])('%s is one error', (text) => {
    expect(errors(withRow(NAMA, `nama: ${text}`))).toHaveLength(1);
  });

  test('&Renstra is one error', () => {
    expect(errors(withRow(NAMA, 'nama: &Renstra satuan kerja'))).toHaveLength(1);
  });
});
