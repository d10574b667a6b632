/** The disk fails at any step of any write: it is said, nothing old is lost, nothing half done is left. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cliWords } from '../../src/text/catalogue.ts';
import { LANGS } from '../../src/text/lang.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';
import { disturbFs, type Step } from './disturb-fs.js';
import {
  expectOldOrNew,
  lookAt,
  printExample,
  WRITING_COMMANDS,
  type WritingCommand,
} from './writing-commands.ts';

const CODES = ['ENOSPC', 'EDQUOT', 'EIO', 'EMFILE', 'EROFS', 'EACCES', 'EPERM', 'EBUSY'] as const;

beforeAll(printExample);

/** Runs the command with every step told to `onStep`, which may throw what the system is to say. */
async function disturbed(line: string, cwd: string, onStep: (step: Step) => void) {
  const restore = disturbFs(onStep);
  try {
    return await runRb(line, { cwd });
  } finally {
    restore();
  }
}

describe.each(WRITING_COMMANDS.map((command) => [command.line, command] as const))(
  'rb %s',
  (line, command) => {
    test('a step fails', async () => {
      const before = lookAt(command.prepare()).files;
      const whole = command.prepare();
      const steps: Step[] = [];
      await disturbed(line, whole, (step) => steps.push(step));
      const after = lookAt(whole).files;
      // What is done cannot fail any more.
      const fallible = steps.flatMap(({ when }, index) => (when === 'after' ? [] : [index]));
      expect(fallible.length).toBeGreaterThanOrEqual(6);
      for (const [nth, at] of fallible.entries()) {
        const code = CODES[nth % CODES.length] ?? 'EIO';
        const lang = LANGS[nth % LANGS.length] ?? 'id';
        const cwd = command.prepare();
        let count = 0;
        const run = await disturbed(`${line} --lang ${lang}`, cwd, () => {
          count += 1;
          if (count === at + 1) throw Object.assign(new Error(), { code });
        });
        expectRefused(run, command, cliWords[lang].files.reasons[code] ?? '?');
        const { files, leftovers } = lookAt(cwd);
        expect(leftovers).toEqual([]);
        expectOldOrNew(files, before, after);
        const failed = steps[at]?.name;
        for (const path of command.writes.filter((each) => each.endsWith(`/${failed}`))) {
          expect(files.get(path)).toBe(before.get(path));
        }
      }
    });
  },
);

describe('folders that may not be written', () => {
  test.each(WRITING_COMMANDS.map(({ line, prepare }) => [line, prepare] as const))(
    'rb %s',
    async (line, prepare) => {
      // What it loads is there before the superuser is nobody.
      expect((await runRb(line, { cwd: prepare() })).code).toBe(0);
      const cwd = prepare();
      const before = lookAt(cwd);
      for (const folder of [...foldersIn(cwd), cwd]) chmodSync(folder, 0o555);
      const run = await asNobody(() => runRb(line, { cwd }));
      expect(run).toMatchObject({ code: 3, stderr: expect.stringContaining(': tidak ada izin;') });
      expect(lookAt(cwd)).toEqual(before);
    },
  );

  const foldersIn = (cwd: string): string[] =>
    readdirSync(cwd, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));

  /** The superuser may write everywhere. */
  async function asNobody<T>(work: () => Promise<T>): Promise<T> {
    const user = process.geteuid?.();
    if (user === 0) process.seteuid?.(65534);
    try {
      return await work();
    } finally {
      if (user === 0) process.seteuid?.(0);
    }
  }
});

function expectRefused(
  { code, stderr }: { code: number; stderr: string },
  { writes }: WritingCommand,
  reason: string,
): void {
  expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(`: ${reason};`) });
  expect(writes.filter((path) => stderr.includes(path))).not.toEqual([]);
}

describe('what stands in the way', () => {
  const cases: [string, string, (cwd: string) => void, string][] = [
    ['a folder of that name', 'hasil', (cwd) => mkdirSync(join(cwd, 'hasil')), 'EISDIR'],
    ['no such folder', 'tiada/hasil', () => undefined, 'ENOENT'],
    ['a file as folder', 'ada/hasil', (cwd) => writeFileSync(join(cwd, 'ada'), 'lama'), 'ENOTDIR'],
    ['too long a name', 'x'.repeat(300), () => undefined, 'ENAMETOOLONG'],
  ];
  const lines = [
    'render --format html -o',
    'report --month 6 --format csv -o',
    'record --form --month 6 -o',
    'validate --format json=',
  ];
  describe.each(lines)('rb %s', (line) => {
    test.each(cases)('%s', async (_, name, prepare, code) => {
      for (const lang of LANGS) {
        const cwd = tempPlan();
        prepare(cwd);
        const before = lookAt(cwd);
        const run = await runRb(`--lang ${lang} ${line}${line.endsWith('=') ? '' : ' '}${name}`, {
          cwd,
        });
        const { cannotWrite, reasons } = cliWords[lang].files;
        expect(run.code).toBe(3);
        expect(run.stderr).toContain(`rb: ${cannotWrite(name, reasons[code] ?? '?')}\n`);
        expect(lookAt(cwd)).toEqual(before);
      }
    });
  });
});

test('--open leaves no folder among the temporary files', async () => {
  const cwd = tempPlan();
  const TMPDIR = join(cwd, 'sementara');
  mkdirSync(TMPDIR);
  const old = process.env['TMPDIR'];
  process.env['TMPDIR'] = TMPDIR;
  try {
    const run = await disturbed('report --month 6 --open', cwd, ({ call }) => {
      if (call === 'write') throw Object.assign(new Error(), { code: 'ENOSPC' });
    });
    expect(run).toMatchObject({ code: 3, stderr: expect.stringContaining('cakram penuh') });
    expect(lookAt(cwd).files.size).toBe(2);
    rmSync(TMPDIR, { recursive: true });
    expect(await runRb('report --month 6 --open', { cwd })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('berkas atau foldernya tidak ada'),
    });
  } finally {
    if (old === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = old;
  }
});

test('the page of GitHub Actions is an extra, and is not left half written', async () => {
  const cwd = tempPlan();
  const page = join(cwd, 'ringkasan.md');
  writeFileSync(page, 'dari perintah lain\n');
  mkdirSync(join(cwd, 'folder'));
  const run = (file: string) => runRb('validate', { cwd, env: { GITHUB_STEP_SUMMARY: file } });
  expect(await run('folder')).toMatchObject({ code: 0, stderr: expect.stringContaining('folder') });
  expect((await run(page)).code).toBe(0);
  expect(readFileSync(page, 'utf8')).toMatch(/^dari perintah lain\n\n/);
});
