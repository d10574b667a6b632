/** `rb validate --format …`: what goes where, and what CI finds there. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/cli/validate-job.ts';
import { areaExample, ROW_EXAMPLE } from '../../src/rules/example-plan.ts';
import { commandsIn } from '../reporters/github-runner.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const AREA = 'area-1-penataan-tata-laksana.yaml';
const PATH = `plans/contoh/2023/${AREA}`;

let cwd: string;
beforeEach(() => {
  cwd = tempPlan({ [AREA]: areaExample(ROW_EXAMPLE.replace('nama: ', 'nama: 1. ')) });
});

const file = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const validate = (args: string, env: Record<string, string> = {}, terminal?: number) =>
  runRb(`validate ${args}`, { cwd, env, ...(terminal === undefined ? {} : { terminal }) });

describe('--format', () => {
  test.each(FORMATS)('%s goes to standard output, or the same to a file', async (format) => {
    const out = await validate(`--format ${format}`);
    expect(out).toMatchObject({ code: 1, stderr: '' });
    expect(out.stdout).toContain('no-typed-number');
    const toFile = await validate(`--format ${format}=hasil.txt`);
    expect(toFile).toMatchObject({ code: 1, stdout: '', stderr: 'ditulis: hasil.txt\n' });
    expect(file('hasil.txt')).toBe(out.stdout);
  });

  test.each(FORMATS)('%s of a clean plan ends with 0', async (format) => {
    cwd = tempPlan();
    expect(await validate(`--rule no-past-schedule=off --format ${format}`)).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  test('is repeatable', async () => {
    const run = await validate('--format sarif=a.sarif --format junit=b.xml --format text');
    expect(run).toMatchObject({ code: 1, stderr: 'ditulis: a.sarif\nditulis: b.xml\n' });
    expect(run.stdout).toMatch(/galat: nomor "1\." diketik/);
    expect(JSON.parse(file('a.sarif')).runs[0].results).toHaveLength(1);
    expect(file('b.xml')).toContain('failures="1"');
  });

  test.each([
    ['two to standard output', '--format json --format sarif', /^rb: .*keluaran/],
    ['two to one file', '--format json=a --format sarif=a', /^rb: .*"a"/],
    ['an unknown one', '--format sarf', /maksud Anda "?sarif"?\?/],
    ['an unknown one with a file', '--format jnuit=a.xml', /maksud Anda "?junit"?\?/],
    ['no file after =', '--format sarif=', /--format sarif=/],
    ['a plan of its own', `--format json=${PATH}`, /YAML/],
  ])('%s is exit 2', async (_, args, message) => {
    const before = file(PATH);
    const { code, stdout, stderr } = await validate(args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    if (!args.includes(PATH)) expect(stdout).toBe('');
    expect(file(PATH)).toBe(before);
  });

  test('a file that cannot be written is exit 3, after the findings have been shown', async () => {
    const run = await validate('--format sarif=tidak/ada/a.sarif --format text');
    expect(run.code).toBe(3);
    expect(run.stdout).toMatch(/galat: nomor "1\." diketik/);
    expect(run.stderr).toMatch(/^rb: "tidak\/ada\/a\.sarif" tidak dapat ditulis: .*folder/);
  });

  test('the text breaks at words where the terminal ends, and nowhere else', async () => {
    const narrow = (await validate('--no-color', {}, 60)).stdout;
    const isFrame = (line: string): boolean => /^ +\d* \|/.test(line);
    for (const line of narrow.split('\n').filter((each) => !isFrame(each))) {
      if (!line.includes(PATH)) expect(line.length, line).toBeLessThanOrEqual(60);
    }
    const joined = narrow.replace(/\n {4}(?=[^ |])/g, ' ');
    const wide = (await validate('')).stdout;
    expect(wide).toContain('keliru begitu urutannya berubah\n');
    expect(joined.replace(/ +/g, ' ')).toBe(wide.replace(/ +/g, ' '));
  });
});

describe('under GitHub Actions', () => {
  const GITHUB = { GITHUB_ACTIONS: 'true' };

  test('the default is text and annotations', async () => {
    const { code, stdout } = await validate('', GITHUB);
    expect(code).toBe(1);
    const [text = '', commands = ''] = stdout.split(/(?=^::)/m);
    expect(text).toBe((await validate('')).stdout);
    expect(commandsIn(stdout)).toEqual(commandsIn(commands));
    expect(commandsIn(commands)).toMatchObject([
      { name: 'error', properties: { file: PATH, line: '9', col: '19', title: 'no-typed-number' } },
    ]);
    expect((await validate('--format text', GITHUB)).stdout).toBe(text);
  });

  test.each(['github', 'gitlab', 'sarif', 'junit', 'checkstyle', 'markdown'])(
    'paths in %s count from the workspace, wherever rb runs',
    async (format) => {
      const root = cwd;
      cwd = join(cwd, 'plans');
      const inRoot = 'plans/contoh/2023/';
      const args = `contoh --format ${format}`;
      expect((await validate(args, { GITHUB_WORKSPACE: root })).stdout).toContain(inRoot);
      expect((await validate(args, { CI_PROJECT_DIR: root })).stdout).toContain(inRoot);
      const elsewhere = await validate(args, { GITHUB_WORKSPACE: '/somewhere/else' });
      expect(elsewhere.stdout).not.toContain(inRoot);
      expect(elsewhere.stdout).toContain('contoh/2023/');
      expect(elsewhere.stdout).not.toContain(root);
    },
  );

  test('a plan beside the working folder is found in the workspace too', async () => {
    const root = cwd;
    mkdirSync(join(cwd, 'alat'));
    cwd = join(cwd, 'alat');
    const { stdout } = await validate('../plans --format github', { GITHUB_WORKSPACE: root });
    expect(commandsIn(stdout)[0]?.properties['file']).toBe(PATH);
  });

  test('text in a plan gives the runner no command', async () => {
    const nama = 'nama: "1. ##[error]palsu ::error::palsu"';
    writeFileSync(join(cwd, PATH), areaExample(ROW_EXAMPLE.replace(/nama: .*/, nama)));
    const folder = join(cwd, 'plans/::error ::x');
    renameSync(join(cwd, 'plans/contoh'), folder);
    cwd = join(cwd, 'plans');
    const { stdout } = await validate('.', GITHUB);
    expect(stdout).toContain('##<U+005B>error]palsu');
    // One of the text, and one of the folder's name, which Windows refuses.
    const files = commandsIn(stdout).map(({ properties }) => properties['file']);
    expect(files).toEqual([`::error ::x/2023/${AREA}`, '::error ::x/2023/rencana.yaml']);
  });
});

describe('$GITHUB_STEP_SUMMARY', () => {
  const env = { GITHUB_STEP_SUMMARY: 'ringkasan.md' };

  test('gets the Markdown, after what is there', async () => {
    const markdown = (await validate('--format markdown')).stdout;
    expect(await validate('--format json=a.json --quiet', env)).toMatchObject({ stderr: '' });
    expect(file('ringkasan.md')).toBe(markdown);
    await validate('', env);
    expect(file('ringkasan.md')).toBe(`${markdown}\n${markdown}`);
  });

  test('links to the commit that was checked', async () => {
    const { stdout } = await validate('--format markdown', {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'kpu/rencana',
      GITHUB_SHA: '0a1b2c',
    });
    expect(stdout).toContain(`(https://github.com/kpu/rencana/blob/0a1b2c/${PATH}#L9)`);
    const gitlab = { CI_PROJECT_URL: 'https://gitlab.id/kpu/rencana', CI_COMMIT_SHA: '0a1b2c' };
    expect((await validate('--format markdown', gitlab)).stdout).toContain(
      `(https://gitlab.id/kpu/rencana/-/blob/0a1b2c/${PATH}#L9)`,
    );
  });

  test.each(['id', 'en'])('that cannot be written is a warning (%s)', async (lang) => {
    const plain = await validate(`--lang ${lang}`);
    const run = await validate(`--lang ${lang}`, { GITHUB_STEP_SUMMARY: 'tidak/ada.md' });
    expect(run).toMatchObject({ code: plain.code, stdout: plain.stdout });
    expect(run.stderr).toMatch(/^rb: .*GITHUB_STEP_SUMMARY.*\n$/);
    expect(run.stderr).not.toMatch(/ENOENT|\n +at /);
  });

  test('that has no room left for it is left as it is, for GitHub would drop all of it', async () => {
    const full = 'x'.repeat(1024 * 1024 - 100);
    writeFileSync(join(cwd, 'ringkasan.md'), full);
    const { code, stderr } = await validate('', env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/1 MiB/);
    expect(file('ringkasan.md')).toBe(full);
  });

  test('is not touched when it is not set', async () => {
    await validate('', { GITHUB_STEP_SUMMARY: '' });
    expect(existsSync(join(cwd, 'ringkasan.md'))).toBe(false);
  });
});
