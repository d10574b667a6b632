/** Mending a plan in memory: round by round, whole or not at all, and nothing but what was asked. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MendedPlan, mendPlan } from '../../src/cli/mend-plan.ts';
import { type CheckedPlan, checkFiles } from '../../src/cli/plans.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { AREA_NAME, areaExample, rencanaExample } from '../../src/rules/example-plan.ts';
import type { PlanFolder } from '../../src/source/plan-folder.ts';
import { textsFolder } from '../../src/source/texts-folder.ts';
import { planFolderOf } from '../support/plan-of.ts';

const check = (files: PlanFolder): Promise<CheckedPlan> =>
  checkFiles(files, { asOf: '2022-06-30' });

const SLIPS = areaExample(
  'sub_kegiatan:\n  - id: arsip\n    nama: Arsip\n    indikator: Daftar\n    bulan: 1–3',
);

/** The findings of `check`, those about months with another fix. */
const withFix = (fixOf: (finding: Finding) => Finding['fix']) => async (files: PlanFolder) => {
  const checked = await check(files);
  return {
    ...checked,
    findings: checked.findings.map((each) => {
      const fix = each.code === 'schema/bulan' ? fixOf(each) : undefined;
      return fix === undefined ? each : { ...each, fix };
    }),
  };
};

test.each([
  ['breaks the YAML', '"1-3'],
  ['loses text in silence', '1-3 # }\n            ket: a #b'],
  ['makes another slip of the same kind', '13'],
  ['makes one of another kind', '1-3\n            nama_lain: x'],
  ['does nothing', '1–3'],
])('a fix that %s is given up, and the file stays', async (_, text) => {
  const folder = planFolderOf({ [AREA_NAME]: SLIPS });
  const result = await mendPlan(
    folder,
    withFix(({ span }) => [{ span, text }]),
  );
  expect(result.mended).toEqual([]);
  expect(result.givenUp).toEqual([`${folder.path}/${AREA_NAME}`]);
  expect(result.outcome.findings.map(({ code }) => code)).toContain('schema/bulan');
});

test('other files are mended beside one that is given up', async () => {
  const other = SLIPS.replace('nomor: 1', 'nomor: 2').replace('id: arsip', 'id: lain');
  const folder = planFolderOf({
    'rencana.yaml': rencanaExample().replace('jumlah_area: 1', 'jumlah_area: 2'),
    [AREA_NAME]: SLIPS,
    'area-2-lain.yaml': other,
  });
  const { mended, givenUp } = await mendPlan(
    folder,
    withFix(({ span, fix }) =>
      span.file.path.endsWith(AREA_NAME) ? [{ span, text: 'Junni' }] : fix,
    ),
  );
  expect(givenUp).toEqual([`${folder.path}/${AREA_NAME}`]);
  expect(mended.map(({ path, after }) => [path, after])).toEqual([
    [`${folder.path}/area-2-lain.yaml`, other.replace('1–3', '1-3')],
  ]);
});

test('two fixes that quarrel come to an end', async () => {
  const quarrel = async (files: PlanFolder): Promise<CheckedPlan> => {
    const checked = await check(files);
    const file = files.area[0]?.source;
    if (file === undefined) throw new Error('no area');
    const start = file.text.indexOf('Arsip');
    const at = start === -1 ? file.text.indexOf('Berkas') : start;
    const edit = {
      span: { file, start: at, end: at + (start === -1 ? 6 : 5) },
      text: start === -1 ? 'Arsip' : 'Berkas',
    };
    const finding: Finding = {
      code: 'no-such-word',
      severity: 'warning',
      span: edit.span,
      facts: {},
      scopes: [],
      related: [],
      word: () => ({ message: '', how: '' }),
      fix: [edit],
    };
    return { ...checked, findings: [finding] };
  };
  expect((await mendPlan(planFolderOf({}), quarrel)).mended).toHaveLength(1);
});

/** The plan of 2022 as a draft, whose texts may be mended. */
const REAL = 'plans/kpu-kubu-raya/2022';
const PLAN: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(REAL)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const text = readFileSync(`${REAL}/${name}`, 'utf8');
      return [name, name === 'rencana.yaml' ? text.replace(/^( {2}nomor:) .*$/m, '$1') : text];
    }),
);

/** What a Word person makes of a line; undefined where the slip does not fit it. */
const SLIP_OF = [
  slip(/^ *- id: .*/, () => ''),
  slip(/(?<=^ *- id:) .*/, () => ''),
  slip(/(?<=bulan: \d+)-(?=\d+$)/, () => '–'),
  slip(/(?<=bulan: )(\d+)-(\d+)$/, (first, last) => `"${first} s.d. ${last}" # ya`),
  slip(/(?<=bulan: )(\d+)$/, (month) => `[${month}, ${month}]`),
  slip(/(?<=bulan: )\[(.+)\]$/, (months) => months),
  slip(/(?<=^ *- )(?=[A-Z][a-z]+ )/, () => '1. '),
  slip(/(?<=nama: "?)(?=[A-Z][a-z])/, () => 'b) '),
];

function slip(pattern: RegExp, make: (...groups: string[]) => string) {
  return (line: string): string | undefined =>
    pattern.test(line)
      ? line.replace(pattern, (_, ...groups: string[]) => make(...groups))
      : undefined;
}

/** Slips on some lines of a file; an id that goes takes its line along, and its dash to the next. */
function withSlips(text: string, chosen: ReadonlyMap<number, number>): string {
  const lines = text.split('\n');
  return lines
    .flatMap((line, index) => {
      const made = SLIP_OF[chosen.get(index) ?? -1]?.(line) ?? line;
      const above = lines[index - 1] ?? '';
      const isBelowLostId = SLIP_OF[chosen.get(index - 1) ?? -1]?.(above) === '';
      if (made === '' && line !== '') return [];
      return [isBelowLostId ? made.replace(/^( *) {2}/, '$1- ') : made];
    })
    .join('\n');
}

/** Some of all slips that a file can have, each by its line. */
function slipsIn(text: string): fc.Arbitrary<Map<number, number>> {
  const possible = text.split('\n').flatMap((line, index) =>
    SLIP_OF.flatMap((make, which): [number, number][] => {
      const made = make(line);
      return made === undefined || made === line ? [] : [[index, which]];
    }),
  );
  return fc
    .subarray(possible, { maxLength: Math.min(30, possible.length) })
    .map((chosen) => new Map(chosen));
}

/** The text with every id alike, and without the comments that the slips brought. */
const comparable = (text: string): string =>
  text.replace(/(^ *- id:) .*$/gm, '$1').replaceAll(' # ya', '');

test('whatever slips a plan has, mending undoes them all and changes nothing else', async () => {
  expect((await mendPlan(textsFolder(REAL, PLAN), check)).mended).toEqual([]);
  const names = Object.keys(PLAN).filter((name) => name.startsWith('area-'));
  const anySlips = fc
    .constantFrom(...names)
    .chain((name) => slipsIn(PLAN[name] ?? '').map((slips) => ({ name, slips })));
  // One area at a time, for speed; the others are then missing.
  const levels = new Map([['no-missing-area', 'off']] as const);
  const options = { asOf: '2022-06-30', levels };
  const mend = (name: string, text: string): Promise<MendedPlan> => {
    const files = textsFolder(REAL, { 'rencana.yaml': PLAN['rencana.yaml'] ?? '', [name]: text });
    return mendPlan(files, (each) => checkFiles(each, options));
  };
  let mended = 0;
  await fc.assert(
    fc.asyncProperty(anySlips, async ({ name, slips }) => {
      const whole = PLAN[name] ?? '';
      const { mended: files, outcome } = await mend(name, withSlips(whole, slips));
      const bad = outcome.findings.filter(
        ({ fix, severity }) => fix !== undefined || severity === 'error',
      );
      expect(bad.map(({ code }) => code)).toEqual([]);
      const [file] = files;
      if (file === undefined) return;
      expect(comparable(file.after)).toBe(comparable(whole));
      expect((await mend(name, file.after)).mended).toEqual([]);
      for (const count of file.counts.values()) mended += count;
    }),
    { numRuns: 25 },
  );
  // Otherwise the slips fit no line, and nothing was tried.
  expect(mended).toBeGreaterThan(100);
});
