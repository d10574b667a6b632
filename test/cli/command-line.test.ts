/** The command line itself: help, languages, wrong usage, exit codes, files. */
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, PDF_EXAMPLES } from '../../src/cli/commands.ts';
import { rencanaExample } from '../../src/rules/example-plan.ts';
import { LANGS } from '../../src/text/lang.ts';
import { fontNames } from '../support/pdf-fonts.ts';
import { type RunOptions, runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'rb-'));

describe.each(LANGS)('help in %s', (lang) => {
  test.each(['', ...Object.keys({ ...EXAMPLES, ...PDF_EXAMPLES })])(
    'rb %s --help',
    async (command) => {
      const { code, stdout, stderr } = await runRb(`${command} --help --lang ${lang}`);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('--help');
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
      const name = command === '' ? 'rb' : command;
      await expect(stdout).toMatchFileSnapshot(`golden/help-${name}.${lang}.txt`);
    },
  );

  test('`rb help validate` is `rb validate --help`', async () => {
    const help = await runRb(`help validate --lang ${lang}`);
    expect(help.stdout).toContain('--strict');
    expect(help.stdout).toBe((await runRb(`validate --help --lang ${lang}`)).stdout);
  });
});

test('without a command it shows the help and says that one is missing', async () => {
  const { code, stdout } = await runRb('');
  expect(code).toBe(2);
  expect(stdout).toBe((await runRb('--help')).stdout);
});

test('--version is the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect((await runRb('--version')).stdout).toBe(`${version}\n`);
});

test.each(Object.values(EXAMPLES).flat())("the help's example runs: %s", async (example) => {
  const cwd = emptyFolder();
  cpSync('plans', join(cwd, 'plans'), { recursive: true });
  const [, ...argv] = example.split(' ');
  const { code, stderr } = await runRb(argv.join(' '), { cwd });
  expect({
    code,
    stderr: stderr.replace(/^(?:ditulis: .*|8 berkas, 0 (?:belum rapi|dirapikan))\n/, ''),
  }).toEqual({ code: 0, stderr: '' });
});

describe('wrong usage is said in words, with exit code 2', () => {
  const withPlan = (): RunOptions => ({ cwd: tempPlan() });
  const severalPlans = (): RunOptions => {
    const cwd = tempPlan();
    const other = join(cwd, 'plans/lain/2023');
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, 'rencana.yaml'), rencanaExample());
    return { cwd };
  };
  test.each([
    ['validat', withPlan, 'perintah "validat" tidak dikenal; maksud Anda "validate"?'],
    ['validate --formt json', withPlan, 'opsi "--formt" tidak dikenal; maksud Anda "--format"?'],
    ['validate --zzz', withPlan, 'opsi "--zzz" tidak dikenal\n'],
    ['validate --format jsn', withPlan, '--format "jsn" tidak dikenal; maksud Anda "json"?'],
    ['validate --as-of 30-06-2022', withPlan, '--as-of "30-06-2022" bukan tanggal'],
    ['validate --as-of 2022-02-30', withPlan, '--as-of "2022-02-30" bukan tanggal'],
    ['validate tidak-ada', withPlan, '"tidak-ada" tidak ada'],
    ['validate plans/contoh/2023/x.yaml', withPlan, '"plans/contoh/2023/x.yaml" tidak ada'],
    ['validate', () => ({ cwd: emptyFolder() }), 'tidak ada folder plans/ di sini'],
    ['report --month 13', withPlan, 'bulan "13" tidak dikenal'],
    ['report --month junni', withPlan, 'bulan "junni" tidak dikenal; maksud Anda "juni"?'],
    ['report --month 2022-06', withPlan, 'rencana ini untuk tahun 2023, bukan 2022'],
    ['report --month', withPlan, 'opsi "-m, --month" memerlukan nilai'],
    ['render a b', withPlan, 'argumen terlalu banyak'],
    ['render -o lampiran.pdf', severalPlans, 'ada beberapa rencana; sebutkan satu'],
    ['render', withPlan, 'sebutkan berkas hasil'],
    ['render -o lampiran.doc', withPlan, 'akhiran berkas "lampiran.doc" tidak dikenal'],
    ['render -o x.pdf --font plans/contoh/2023/rencana.yaml', withPlan, 'bukan berkas huruf'],
    ['--lang id', withPlan, 'sebutkan perintahnya'],
    ['help xyz', withPlan, 'perintah "xyz" tidak dikenal'],
    ['help reprt', withPlan, 'maksud Anda "report"?'],
    ['--lang fr validate', withPlan, '--lang "fr" tidak dikenal'],
  ])('rb %s', async (line, options, expected) => {
    const { code, stdout, stderr } = await runRb(line, options());
    expect(stderr).toContain(expected);
    expect(stderr).toMatch(/^rb: /);
    expect(stderr).not.toMatch(/error:|\n {4}at |undefined/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

test('commander speaks English with --lang en or RB_LANG=en', async () => {
  const expected =
    'rb: unknown option "--formt"; did you mean "--format"?\nHelp: rb validate --help\n';
  expect((await runRb('validate --formt x --lang en')).stderr).toBe(expected);
  expect((await runRb('validate --formt x', { env: { RB_LANG: 'en' } })).stderr).toBe(expected);
});

describe('plans are found', () => {
  test.each([
    ['under plans/', 'validate', ''],
    ['by their folder', 'validate plans/contoh/2023', ''],
    ['by a file inside', 'validate plans/contoh/2023/rencana.yaml', ''],
    ['from a folder above', 'validate .', ''],
    ['in the working folder itself', 'validate', 'plans/contoh/2023'],
  ])('%s', async (_, line, inside) => {
    const { code, stdout } = await runRb(line, { cwd: join(tempPlan(), inside) });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '2 berkas, 0 galat, 0 peringatan\n' });
  });
});

test('a warning fails only with --strict', async () => {
  const cwd = tempPlan({ 'catatan.yaml': 'rapat: 12 Juni\n' });
  expect((await runRb('validate', { cwd })).code).toBe(0);
  expect((await runRb('validate --strict', { cwd })).code).toBe(1);
});

test('a waiver is judged at --as-of', async () => {
  const cwd = tempPlan({
    'rencana.yaml': rencanaExample(`pengecualian:
  - aturan: no-missing-area
    di: area-2
    alasan: Halaman area 2 menyusul.
    sampai: 2023-03-31`).replace('jumlah_area: 1', 'jumlah_area: 2'),
  });
  expect((await runRb('validate --as-of 2023-03-31', { cwd })).code).toBe(0);
  const late = await runRb('validate --as-of 2023-04-01', { cwd });
  expect(late.code).toBe(1);
  expect(late.stdout).toContain('sudah lewat waktunya');
});

describe('files', () => {
  test.each([
    ['render', 'lampiran.pdf'],
    ['render', 'lampiran.md'],
    ['report --month 6', 'juni.txt'],
  ])('rb %s -o %s writes one file, the same bytes each time', async (command, name) => {
    const cwd = tempPlan();
    const { code, stdout, stderr } = await runRb(`${command} -o ${name}`, { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `ditulis: ${name}\n` });
    expect(readdirSync(cwd).sort()).toEqual([name, 'plans'].sort());
    const first = readFileSync(join(cwd, name));
    await runRb(`${command} -o ${name}`, { cwd });
    expect(readFileSync(join(cwd, name)).equals(first)).toBe(true);
    const toStdout = `${command} -o - ${name.endsWith('pdf') ? '--format pdf' : name.endsWith('md') ? '--format markdown' : ''}`;
    expect((await runRb(toStdout, { cwd })).bytes.equals(first)).toBe(true);
  });

  test.each([
    'report --month 6 --format markdown -o plans/contoh/2023/rencana.yaml',
    'render --format markdown -o plans/contoh/2023/area-1-penataan-tata-laksana.yaml',
  ])('a plan is not written over: rb %s', async (line) => {
    const cwd = tempPlan();
    const path = join(cwd, line.split(' ').at(-1) ?? '');
    const before = readFileSync(path, 'utf8');
    const { code, stderr } = await runRb(line, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('rb tidak menimpa berkas rencana');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('a pipe is written to, not replaced', async () => {
    const cwd = tempPlan();
    const pipe = join(cwd, 'pipa');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    const read = new Promise<string>((resolve) => {
      let text = '';
      reader.stdout.on('data', (chunk) => {
        text += chunk;
      });
      reader.on('close', () => resolve(text));
    });
    expect((await runRb('report --month 6 -o pipa', { cwd })).code).toBe(0);
    expect(await read).toContain('Laporan Juni 2023');
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  test('a folder that is not there: exit 3, in words', async () => {
    const { code, stderr } = await runRb('render -o tidak/ada/lampiran.pdf', { cwd: tempPlan() });
    expect(code).toBe(3);
    expect(stderr).toBe(
      'rb: "tidak/ada/lampiran.pdf" tidak dapat ditulis: berkas atau foldernya tidak ada; isi lama, bila ada, tetap utuh\n',
    );
  });

  test('a font that is not there: exit 3, in words', async () => {
    const { code, stderr } = await runRb('render -o x.pdf --font a.ttf', { cwd: tempPlan() });
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^rb: ".*a\.ttf" tidak dapat dibaca: berkas atau foldernya tidak ada\n$/,
    );
  });

  test('a PDF does not go to a terminal', async () => {
    const { code, stderr } = await runRb('render -o - --format pdf', {
      cwd: tempPlan(),
      terminal: 80,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('bentuk ini tidak dapat ditampilkan di terminal');
  });

  test('text that the font cannot print is told, and nothing is written', async () => {
    const name = 'area-1-penataan-tata-laksana.yaml';
    const source = readFileSync(join(tempPlan(), 'plans/contoh/2023', name), 'utf8');
    const cwd = tempPlan({ [name]: source.replace('arsip aktif', 'arsip 語 aktif') });
    const { code, stderr } = await runRb('render -o x.pdf', { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('huruf cetak tidak memuat "語" (U+8A9E)');
    expect(readdirSync(cwd)).toEqual(['plans']);
  });
});

describe("the office's own font", () => {
  const MEDIUM = 'node_modules/@expo-google-fonts/besley/500Medium/Besley_500Medium.ttf';
  const isMedium = async (pdf: Buffer): Promise<boolean> =>
    (await fontNames(pdf)).some((name) => name.includes('Besley-Medium'));

  test('by --font', async () => {
    const font = join(process.cwd(), MEDIUM);
    const { bytes } = await runRb(`render -o - --format pdf --font ${font}`, { cwd: tempPlan() });
    expect(await isMedium(bytes)).toBe(true);
  });

  test('by lampiran.huruf, beside the plan', async () => {
    const cwd = tempPlan({
      'huruf/kantor.ttf': readFileSync(MEDIUM),
      'rencana.yaml': rencanaExample('lampiran:\n  huruf:\n    biasa: huruf/kantor.ttf\n'),
    });
    const { bytes } = await runRb('render -o - --format pdf', { cwd });
    expect(await isMedium(bytes)).toBe(true);
  });

  test('without either, Besley', async () => {
    const { bytes } = await runRb('render -o - --format pdf', { cwd: tempPlan() });
    expect(await isMedium(bytes)).toBe(false);
  });
});

describe('the month of the report', () => {
  const monthOf = async (line: string, now: Date): Promise<string | undefined> => {
    const { stdout } = await runRb(line, { cwd: tempPlan(), now });
    return /Laporan (\S+ \S+)/.exec(stdout)?.[1];
  };
  test.each([
    ['report --month 6', 'Juni 2023'],
    ['report --month juni', 'Juni 2023'],
    ['report --month 2023-06', 'Juni 2023'],
    ['report', 'Maret 2023'],
  ])('rb %s is %s', async (line, month) => {
    expect(await monthOf(line, new Date(2023, 2, 10))).toBe(month);
  });

  test('a plan of another year says which month it takes', async () => {
    const { stderr } = await runRb('report', { cwd: tempPlan(), now: new Date(2026, 10, 23) });
    expect(stderr).toBe(
      'sekarang tahun 2026; laporan memakai November 2023. Pilih bulan dengan --month.\n',
    );
  });
});

describe('colour', () => {
  const ESC = String.fromCharCode(27);
  const cwd = tempPlan({ 'catatan.yaml': 'rapat: 12 Juni\n' });
  test.each([
    ['validate', {}, false],
    ['validate', { terminal: 80 }, true],
    ['validate', { terminal: 80, env: { NO_COLOR: '1' } }, false],
    ['validate --no-color', { terminal: 80 }, false],
    ['validate --color', {}, true],
  ])('rb %s with %j: %s', async (line, options, colored) => {
    const { stdout } = await runRb(line, { cwd, ...options });
    expect(stdout.includes(ESC)).toBe(colored);
  });
});

test('nothing in a plan can steer the terminal', async () => {
  const name = 'area-1-penataan-tata-laksana.yaml';
  const source = readFileSync(join(tempPlan(), 'plans/contoh/2023', name), 'utf8');
  const cwd = tempPlan({
    [name]: source
      .replace('nama: Penataan arsip aktif', 'nama: "\\e[31mMerah\\u202e dan"')
      .replace('bulan: 1-12', 'bulan: 1-12\n            ket: "\\e]0;x\\a"'),
  });
  for (const line of ['validate', 'validate --all', 'report --month 6', 'validate --format json']) {
    const { stdout, stderr } = await runRb(line, { cwd });
    expect(`${stdout}${stderr}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});

test('a plan with realisasi is not said to have none', async () => {
  const cwd = tempPlan({ 'realisasi/2023-06.yaml': 'arsip:\n  status: belum\n' });
  const { code, stdout } = await runRb('report --month 6', { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('TERLAMBAT: 1 baris, 6 baris-bulan');
});
