/** Every command that writes files, each with a folder for it to work in. */
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import {
  AREA_NAME,
  areaExample,
  ROW_EXAMPLE,
  rencanaExample,
} from '../../src/rules/example-plan.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

export const PLAN = 'plans/contoh/2023';

export interface WritingCommand {
  /** As typed after `rb`. */
  readonly line: string;
  /** What it writes, as paths in its folder; the first is the one that its messages name. */
  readonly writes: readonly [string, ...string[]];
  /** @returns a new folder */
  readonly prepare: () => string;
  /** Writes as the one before it does, and need not be killed as well. */
  readonly isLikeOther?: true;
}

const two = rencanaExample().replace('jumlah_area: 1', 'jumlah_area: 2');
const other = (area: string): string =>
  area.replace('nomor: 1', 'nomor: 2').replaceAll('arsip', 'berkas');
const plain = areaExample(ROW_EXAMPLE);
const wide = areaExample(ROW_EXAMPLE.replace('1-12', '[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]'));
const slips = areaExample(ROW_EXAMPLE.replace('1-12', '1–12').replace('aktif', 'aktif '));
const june = 'realisasi/2023-06.yaml';
const OLD = 'isi lama\n';

/** A plan with a file of an earlier run in its working folder. */
const withOld = (name: string) => (): string => {
  const cwd = tempPlan();
  writeFileSync(join(cwd, name), OLD);
  return cwd;
};

/** The PDF of the example plan. */
const printed = mkdtempSync(join(tmpdir(), 'rb-printed-'));

/** Prints what `rb extract` reads. */
export async function printExample(): Promise<void> {
  const { code, stderr } = await runRb(`render -o ${printed}/lampiran.pdf`, { cwd: tempPlan() });
  if (code !== 0) throw new Error(stderr);
  // For a test that is nobody.
  chmodSync(printed, 0o755);
}

const areaTwo = 'area-2-lain.yaml';

export const WRITING_COMMANDS: readonly WritingCommand[] = [
  {
    line: 'fmt',
    writes: [`${PLAN}/${AREA_NAME}`, `${PLAN}/${areaTwo}`],
    prepare: () => tempPlan({ 'rencana.yaml': two, [AREA_NAME]: wide, [areaTwo]: other(wide) }),
  },
  {
    line: 'validate --fix',
    writes: [`${PLAN}/${AREA_NAME}`, `${PLAN}/${areaTwo}`],
    prepare: () => tempPlan({ 'rencana.yaml': two, [AREA_NAME]: slips, [areaTwo]: other(slips) }),
  },
  {
    line: 'record arsip --month 6 --status terlaksana --tanggal 2023-06-20 --bukti https://contoh.go.id',
    writes: [`${PLAN}/${june}`],
    prepare: () => tempPlan({ [june]: 'arsip:\n  status: belum\n  kendala:\n    sebab: sdm\n' }),
  },
  {
    line: 'record arsip --month 7 --status belum --kendala sdm',
    writes: [`${PLAN}/realisasi/2023-07.yaml`],
    prepare: () => tempPlan(),
  },
  {
    line: 'record --form --month 6 -o isian.xlsx',
    writes: ['isian.xlsx'],
    isLikeOther: true,
    prepare: withOld('isian.xlsx'),
  },
  {
    line: `init plans/contoh/2024 --from ${PLAN}`,
    writes: [
      'plans/contoh/2024',
      ...['penugasan.yaml', AREA_NAME, 'rencana.yaml'].map((name) => `plans/contoh/2024/${name}`),
    ],
    prepare: () =>
      tempPlan({ 'penugasan.yaml': 'unit:\n  - Hukum\nbaris:\n  arsip:\n    unit: Hukum\n' }),
  },
  { line: 'render -o lampiran.pdf', writes: ['lampiran.pdf'], prepare: withOld('lampiran.pdf') },
  {
    line: 'report --month 6 --format html -o laporan.html',
    writes: ['laporan.html'],
    isLikeOther: true,
    prepare: withOld('laporan.html'),
  },
  {
    line: 'report --month 6 -o fakta.csv',
    writes: ['fakta.csv'],
    prepare: () => {
      const cwd = withOld('fakta.csv')();
      cpSync(join(cwd, PLAN), join(cwd, 'plans/lain/2023'), { recursive: true });
      return cwd;
    },
  },
  {
    line: 'validate --format json=temuan.json',
    writes: ['temuan.json'],
    isLikeOther: true,
    prepare: withOld('temuan.json'),
  },
  {
    line: `extract ${printed}/lampiran.pdf -o pulih`,
    writes: ['pulih', `pulih/${AREA_NAME}`, 'pulih/rencana.yaml'],
    isLikeOther: true,
    prepare: () => tempPlan({ [AREA_NAME]: plain }),
  },
];

const LEFTOVER = /\.[0-9a-f-]{36}\.tmp$/;

/** What a folder holds: every file's bytes by its path, and apart from them what a killed run left. */
export function lookAt(cwd: string) {
  const files = new Map<string, string>();
  const leftovers: string[] = [];
  for (const entry of readdirSync(cwd, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(cwd.length + 1);
    if (LEFTOVER.test(name)) leftovers.push(name);
    else files.set(name, readFileSync(path, 'latin1'));
  }
  return { files, leftovers };
}

type Files = ReadonlyMap<string, string>;

/** Each file is as it was or as it should be, and none is gone. */
export function expectOldOrNew(files: Files, before: Files, after: Files): void {
  for (const [name, bytes] of files) expect([before.get(name), after.get(name)]).toContain(bytes);
  for (const name of before.keys()) expect(files.has(name)).toBe(true);
}
