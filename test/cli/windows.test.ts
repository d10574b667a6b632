/** Paths as Windows has them: the same findings, reports and files as elsewhere, and `/` in all of them. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { MADE_REALISASI } from '../support/made-realisasi.ts';
import { tempPlan } from '../support/temp-plan.ts';
import { CWD, loadOwnRb, loadWindowsRb } from '../support/windows.ts';

const MADE = 'plans/contoh/2023';

/** A repository with the real plan, a made one, a broken one, and one that git ignores. */
function workingFolder(): string {
  const folder = tempPlan({ ...MADE_REALISASI, 'bukti/foto rapat.jpg': 'x' });
  cpSync('plans', join(folder, 'plans'), { recursive: true });
  cpSync('test/broken-plan', join(folder, 'rusak/2023'), { recursive: true });
  cpSync('test/broken-plan', join(folder, 'plans/abaikan/2023'), { recursive: true });
  cpSync('schemas', join(folder, 'schemas'), { recursive: true });
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.gitignore'), 'plans/abaikan/\n');
  return folder;
}

/** One after the other in one folder: later commands read what earlier ones wrote. */
const COMMANDS = [
  'validate',
  'validate --all',
  'validate plans/kpu-kubu-raya/2022 --all',
  'validate ./plans/contoh/',
  'validate plans/contoh/2023/area-1-manajemen-perubahan.yaml',
  'validate plans/*/2023',
  'validate plans/**/area-{1,2}-*.yaml',
  'validate rusak --all',
  'validate rusak --format json',
  'validate rusak --format sarif',
  'validate rusak --format github',
  'validate rusak --format gitlab=gitlab.json --format text',
  'validate plans/kpu-kubu-ray/2022',
  'validate plans/abaikan',
  'validate rusak --fix --dry-run',
  'fmt --check',
  'fmt --diff rusak',
  'report',
  'report plans --year --format csv -o fakta.csv',
  `report ${MADE} --month 6 --format json`,
  `report ${MADE} --month 6 -o laporan.html`,
  'render plans/kpu-kubu-raya/2022 --part all -o keputusan.pdf',
  'render plans/kpu-kubu-raya/2022 --part all -o keputusan.docx',
  'verify keputusan.pdf plans/kpu-kubu-raya/2022',
  'extract keputusan.pdf -o pulih/2022',
  `record --plan ${MADE} arsip --month 8 --status terlaksana --tanggal 2023-08-20 --bukti ${MADE}/bukti/tidak-ada.jpg`,
  `record --plan ${MADE} arsip --month 8 --status terlaksana --tanggal 2023-08-20 --bukti ${MADE}/SUMBER.md`,
  'init plans/kpu-contoh/2027',
  'init plans/kpu-kubu-raya/2023 --from plans/kpu-kubu-raya/2022',
  'init plans/con/2027',
  'validate plans',
];

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Every file below a folder, with the digest of its bytes. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, sha256(readFileSync(join(folder, name)))]),
  );

/** What a command said, and the files that were there behind it. */
interface Done {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: Readonly<Record<string, string>>;
}

type RunRb = Awaited<ReturnType<typeof loadOwnRb>>;

async function runAll(
  runRb: RunRb,
  folder: string,
  cwd: string,
  typed: (line: string) => string,
): Promise<Done[]> {
  const done: Done[] = [];
  for (const line of COMMANDS) {
    const { code, stdout, stderr } = await runRb(typed(line), { cwd });
    done.push({ code, stdout, stderr, files: filesIn(folder) });
  }
  return done;
}

const withBackslashes = (line: string): string => line.replaceAll(/(?<=^\S+ .*)\//g, '\\');
const withSlashes = (text: string): string => text.replaceAll('\\', '/');

let elsewhere: readonly Done[];
let windows: readonly Done[];
let runThere: RunRb;

beforeAll(async () => {
  // One after the other, because a command loads its code when it runs.
  const own = workingFolder();
  elsewhere = await runAll(await loadOwnRb(), own, own, (line) => line);
  const there = workingFolder();
  runThere = await loadWindowsRb(there);
  windows = await runAll(runThere, there, CWD, withBackslashes);
}, 120_000);

describe('typed with \\, the same is said and written as elsewhere with /', () => {
  test.each(COMMANDS.map((line, index) => [withBackslashes(line), index] as const))(
    'rb %s',
    (_, index) => {
      const [one, other] = [elsewhere[index], windows[index]];
      expect(other?.code).toBe(one?.code);
      // What was typed is quoted as it was typed.
      expect(withSlashes(other?.stderr ?? '')).toBe(withSlashes(one?.stderr ?? ''));
      expect(other?.stdout).toBe(one?.stdout);
      expect(other?.files).toEqual(one?.files);
    },
  );

  test('the commands are those that work', () => {
    expect(elsewhere.filter(({ code }) => code === 0).length).toBeGreaterThan(15);
    expect(elsewhere.filter(({ code }) => code === 3)).toEqual([]);
  });
});

test('a plan on another disk is shown by its whole path, with /', async () => {
  const { shownPath } = await import('../../src/source/plan-folder.ts');
  expect(shownPath('D:\\rencana\\2022', CWD)).toBe('D:/rencana/2022');
  expect(shownPath('C:\\kerja\\plans\\x', CWD)).toBe('plans/x');
  expect(shownPath('C:\\lain', CWD)).toBe('C:/lain');
});

describe('names that Windows does not take', () => {
  test.each(['con.pdf', 'sub/aux.html', 'laporan: juni.md'.replace(' ', '_'), 'nul'])(
    '-o %s is refused',
    async (name) => {
      const line = `report plans/kpu-kubu-raya/2022 --month 6 --format text -o ${name}`;
      const { code, stderr } = await runThere(line, { cwd: CWD });
      expect(code).toBe(2);
      expect(stderr).toContain('Windows tidak menerima berkas bernama');
    },
  );
});
