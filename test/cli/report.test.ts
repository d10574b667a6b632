/** `rb report`: every option, every form, one plan and several, and how wrong usage is answered. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, REPORT_FORMATS, type ReportFormat } from '../../src/cli/report-formats.ts';
import { LANGS } from '../../src/text/lang.ts';
import { MADE_REALISASI, MADE_RENCANA } from '../support/made-realisasi.ts';
import { type RunOptions, runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const made = (): string => tempPlan(MADE_REALISASI);
const cwd = made();
const report = (line: string, options: RunOptions = {}) =>
  runRb(`report ${line}`, { cwd, ...options });

/** The made plan, one without realisasi and units, the real one of another year, and a broken one. */
function severalPlans({ broken = true } = {}): string {
  const folder = made();
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [name, text] of Object.entries(MADE_RENCANA)) {
    if (text !== '')
      put(`plans/lain/2023/${name}`, text.replaceAll('Kabupaten Contoh', 'Kabupaten Lain'));
  }
  cpSync('plans/kpu-kubu-raya', join(folder, 'plans/kubu-raya'), { recursive: true });
  if (broken) put('plans/rusak/2023/rencana.yaml', 'versi: 1\n');
  return folder;
}

describe('the period', () => {
  const now = new Date(2023, 7, 10);
  test.each([
    ['--month 6', 'Laporan Juni 2023 | Keputusan 12/ORT.07/0000/2023 | data per 30-06-2023'],
    ['-m jan-mar', 'Laporan Januari-Maret 2023 | Keputusan 12/ORT.07/0000/2023 | data per'],
    ['--quarter 2', 'Laporan Triwulan II 2023 (April-Juni)'],
    ['--quarter IV', 'Laporan Triwulan IV 2023 (Oktober-Desember)'],
    ['--semester 1', 'Laporan Semester I 2023 (Januari-Juni)'],
    ['--year', 'Laporan Tahun 2023 | Keputusan 12/ORT.07/0000/2023 | data per 31-12-2023'],
    ['--year 2023', 'Laporan Tahun 2023'],
    ['--year plans/contoh/2023', 'Laporan Tahun 2023'],
    ['plans/contoh/2023 --year', 'Laporan Tahun 2023'],
    [
      '--month 6 --as-of 2023-07-31',
      'Laporan Juni 2023 | Keputusan 12/ORT.07/0000/2023 | data per 31-07-2023',
    ],
    [
      '--as-of 2023-05-20',
      'Laporan Mei 2023 | Keputusan 12/ORT.07/0000/2023 | data per 20-05-2023',
    ],
    ['', 'Laporan Agustus 2023 | Keputusan 12/ORT.07/0000/2023 | data per 10-08-2023'],
  ])('rb report %s', async (line, shown) => {
    const { code, stdout, stderr } = await report(line, { now });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(shown);
  });

  test.each([
    ['', 'sekarang tahun 2026; laporan memakai November 2023. Pilih bulan dengan --month.\n'],
    [
      '--as-of 2024-02-01',
      'data per 2024-02-01; laporan memakai Februari 2023. Pilih bulan dengan --month.\n',
    ],
  ])('a plan of another year says which month it takes: rb report %s', async (line, said) => {
    const { stderr } = await report(line, { now: new Date(2026, 10, 23) });
    expect(stderr).toBe(said);
    const quiet = await report(`${line} --quiet`, { now: new Date(2026, 10, 23) });
    expect(quiet.stderr).toBe('');
  });
});

describe('what is chosen', () => {
  test.each([
    ['--area 2', 'Saringan: area 2; semua angka dari 3 di antara 11 baris'],
    ['--area 1,3', 'Saringan: area 1 dan 3;'],
    ['--area 1 --area 3', 'Saringan: area 1 dan 3;'],
    ['--unit hukum', 'Saringan: unit Hukum;'],
    ['--unit SDM --unit -', 'Saringan: unit SDM dan (tanpa unit);'],
    ['--only late', 'TERLAMBAT: 4 baris, 7 baris-bulan'],
    ['--only evidence', 'BUKTI DUKUNG JUNI 2023: 1 dari 4 isian lengkap'],
    ['--by unit', 'JADWAL PER UNIT DAN BULAN'],
    ['--all', 'TERJADWAL JUNI 2023: 4 baris'],
  ])('rb report --month 6 %s', async (line, shown) => {
    const { code, stdout } = await report(`--month 6 ${line}`);
    expect(code).toBe(0);
    expect(stdout).toContain(shown);
  });

  test('without realisasi nobody knows what is late', async () => {
    const { stdout } = await report('--month 6 --only late', { cwd: tempPlan(MADE_RENCANA) });
    expect(stdout).toContain('Realisasi belum diisi, jadi yang terlambat belum diketahui.');
  });

  test('a bukti that is not on the disk is lacking', async () => {
    const folder = tempPlan({
      ...MADE_REALISASI,
      'realisasi/2023-01.yaml':
        'tim-rb:\n  status: terlaksana\n  tanggal: 2023-01-20\n  bukti:\n    - bukti/ada.pdf\n    - bukti/hilang.pdf\n',
      'bukti/ada.pdf': '%PDF-1.7\n',
    });
    const { stdout } = await report('--month 1 --format json', { cwd: folder });
    const { bukti_dukung } = JSON.parse(stdout);
    expect(bukti_dukung.baris[0].isian[0].kurang).toEqual(['berkas']);
    rmSync(join(folder, 'plans/contoh/2023/bukti/ada.pdf'));
    const both = await report('--month 1 --only evidence', { cwd: folder });
    expect(both.stdout).toMatch(/bukti\/ada\.pdf +berkas/);
  });
});

describe('wrong usage is said in words, with exit code 2', () => {
  test.each([
    ['--month 3-1', 'bulan "3-1" terbalik; tulis --month 1-3'],
    ['--quarter 5', 'triwulan "5" tidak ada; tulis 1, 2, 3, atau 4'],
    ['--semester 3', 'semester "3" tidak ada; tulis 1 atau 2'],
    ['--year 22', 'tahun "22" tidak terbaca; tulis --year saja, atau --year 2023'],
    ['--year 2022', 'rencana ini untuk tahun 2023, bukan 2022'],
    ['--quarter 2022-2', 'rencana ini untuk tahun 2023, bukan 2022'],
    ['--month 6 --quarter 2', '--month dan --quarter tidak dapat dipakai bersama'],
    ['--semester 1 --year', '--semester dan --year tidak dapat dipakai bersama'],
    ['--as-of 30-06-2023', '--as-of "30-06-2023" bukan tanggal'],
    ['--area 9', 'area "9" tidak ada dalam rencana ini; yang ada: 1, 2, dan 3'],
    ['--area dua', 'area "dua" tidak ada'],
    [
      '--unit Hukm',
      'unit "Hukm" tidak ada dalam penugasan.yaml; maksud Anda "Hukum"?; yang ada: Ortala, Hukum, dan SDM',
    ],
    ['--only lat', '--only "lat" tidak dikenal; maksud Anda "late"?'],
    ['--by unt', '--by "unt" tidak dikenal; maksud Anda "unit"?'],
    ['--format jsn', '--format "jsn" tidak dikenal; maksud Anda "json"?'],
    ['-o laporan.doc', 'akhiran berkas "laporan.doc" tidak dikenal; pakai .txt, .md,'],
    ['--open --format pdf', '--open membuka halaman HTML'],
    ['--open -o laporan.pdf', '--open membuka halaman HTML'],
    ['--open -o -', '--open dan -o - tidak dapat dipakai bersama'],
    ['-o laporan.yaml --format text', 'rb tidak menimpa berkas rencana'],
  ])('rb report %s', async (line, expected) => {
    const { code, stdout, stderr } = await report(
      /month|quarter|semester|year/.test(line) ? line : `--month 6 ${line}`,
    );
    expect(stderr).toContain(expected);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const inEnglish = await report(`--month 6 ${line} --lang en`);
    expect(inEnglish.stderr).toMatch(/^rb: /);
    expect(inEnglish.stderr).not.toMatch(/undefined|tidak/);
  });

  test.each(['--unit Hukum', '--by unit'])(
    'without units, rb report %s tells how to add them',
    async (line) => {
      const { code, stderr } = await report(`--month 6 ${line}`, { cwd: tempPlan(MADE_RENCANA) });
      expect(code).toBe(2);
      expect(stderr).toContain(
        'rencana ini belum punya unit; buat plans/contoh/2023/penugasan.yaml',
      );
      expect(stderr).toContain('  unit:\n    - Subbagian Hukum dan SDM\n');
    },
  );

  test.each(FORMAT_NAMES.filter((name) => REPORT_FORMATS[name].isBinary))(
    '%s does not go to a terminal',
    async (name) => {
      const { code, stderr } = await report(`--month 6 --format ${name}`, { terminal: 80 });
      expect(code).toBe(2);
      expect(stderr).toContain(`misalnya: rb report -o laporan.${name}`);
    },
  );
});

describe('every form', () => {
  test.each(FORMAT_NAMES)('%s: the same bytes each time, by name and by ending', async (name) => {
    const first = await report(`--month 6 --format ${name}`);
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
    expect(first.bytes.length).toBeGreaterThan(200);
    const again = await report(`--month 6 --format ${name}`, { now: new Date(2031, 1, 1) });
    expect(again.bytes.equals(first.bytes)).toBe(true);
    const { extensions }: ReportFormat = REPORT_FORMATS[name];
    for (const extension of extensions) {
      const file = `laporan${extension}`;
      const { code, stdout, stderr } = await report(`--month 6 -o ${file}`);
      expect({ code, stdout, stderr }).toEqual({
        code: 0,
        stdout: '',
        stderr: `ditulis: ${file}\n`,
      });
      expect(readFileSync(join(cwd, file)).equals(first.bytes)).toBe(true);
    }
  });

  test('no two forms have the same ending', () => {
    const endings = FORMAT_NAMES.flatMap((name) => REPORT_FORMATS[name].extensions);
    expect(new Set(endings).size).toBe(endings.length);
  });
});

describe('--open', () => {
  test('writes the file and shows it', async () => {
    const opened: string[] = [];
    const open = (path: string) => opened.push(path) > 0;
    const { code, stdout, stderr } = await report('--month 6 --open -o juni.html', { open });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'ditulis: juni.html\n',
    });
    expect(opened).toEqual([join(cwd, 'juni.html')]);
    expect(readFileSync(join(cwd, 'juni.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  test('without a file it makes one of its own, and says where', async () => {
    const opened: string[] = [];
    const open = (path: string) => opened.push(path) > 0;
    const { code, stderr } = await report('--month 6 --open', { open });
    expect(code).toBe(0);
    const [path = ''] = opened;
    expect(stderr).toBe(`ditulis: ${path}\n`);
    expect(existsSync(path)).toBe(true);
    rmSync(dirname(path), { recursive: true });
  });

  test('where no browser is, it says so', async () => {
    const { code, stderr } = await report('--month 6 --open -o juni.html', { open: () => false });
    expect(code).toBe(0);
    expect(stderr).toContain(
      'peramban tidak dapat dibuka dari sini; buka sendiri berkas juni.html',
    );
  });
});

describe('the terminal', () => {
  const ESC = String.fromCharCode(27);
  const real = (options: RunOptions) => runRb('report plans/kpu-kubu-raya/2022 --month 6', options);

  test.each([80, 100, 160, 0])('%i columns', async (terminal) => {
    const { stdout } = await real({ terminal });
    const plain = stdout.replaceAll(new RegExp(`${ESC}\\[\\d+m`, 'g'), '');
    const longest = Math.max(...plain.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(terminal || 80);
    if (terminal === 160) expect(longest).toBeGreaterThan(100);
  });

  test.each([
    [{ terminal: 80, env: { TERM: 'linux' } }, false],
    [{ terminal: 80, env: { TERM: 'dumb' } }, false],
    [{ terminal: 80, env: { TERM: 'xterm', LANG: 'C' } }, false],
    [{ terminal: 80, env: { LC_ALL: 'id_ID', LANG: 'id_ID.UTF-8' } }, false],
    [{ terminal: 80, env: { LC_ALL: '', LANG: 'id_ID.UTF-8' } }, true],
    [{ terminal: 80, env: { LANG: 'C.utf8' } }, true],
    [{ terminal: 80, env: {} }, true],
    // A console of Windows, of any code page.
    [{ terminal: 80, env: { OS: 'Windows_NT', SESSIONNAME: 'Console' } }, true],
    [{ env: { LANG: 'C' } }, true],
  ])('other letters than ASCII with %j: %s', async (options, isUnicode) => {
    const { stdout } = await real(options);
    expect(/[^\n -~]/.test(stdout.replaceAll(ESC, ''))).toBe(isUnicode);
    expect(stdout.includes('Tanda v baris')).toBe(!isUnicode);
  });

  test.each([
    [{ terminal: 80 }, true],
    [{}, false],
    [{ terminal: 80, env: { NO_COLOR: '1' } }, false],
  ])('colour with %j: %s', async (options, isColored) => {
    expect((await report('--month 6', options)).stdout.includes(`${ESC}[31m`)).toBe(isColored);
  });

  test('a file has no colour, even when it is asked for from a terminal', async () => {
    await report('--month 6 -o laporan.txt', { terminal: 120 });
    expect(readFileSync(join(cwd, 'laporan.txt'), 'utf8')).toBe((await report('--month 6')).stdout);
  });
});

describe('several plans', () => {
  const folder = severalPlans();
  const sound = severalPlans({ broken: false });
  const several = (line: string, options: RunOptions = {}) =>
    runRb(`report ${line}`, { cwd: folder, ...options });
  const BROKEN =
    'plans/rusak/2023 masih ada galat, jadi tidak ikut; lihat: rb validate plans/rusak/2023\n';

  test.each(LANGS)('a line each, most urgent first, and how to see one, %s', async (lang) => {
    const { code, stdout, stderr } = await several(`--month 6 --lang ${lang}`);
    expect(code).toBe(1);
    if (lang === 'id') expect(stderr).toBe(BROKEN);
    await expect(stdout).toMatchFileSnapshot(`golden/report-many.${lang}.txt`);
  });

  test('as Markdown', async () => {
    const { code, stdout } = await several('--month 6 --format markdown', { cwd: sound });
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot('golden/report-many.md');
  });

  test('as a message', async () => {
    const { stdout } = await several('--quarter 2 --format ringkas', { cwd: sound });
    await expect(stdout).toMatchFileSnapshot('golden/report-many.ringkas.txt');
  });

  test('where there is room the folders stand beside', async () => {
    const { stdout } = await several('--month 6', { terminal: 140, env: { NO_COLOR: '1' } });
    expect(stdout).toMatch(/KPU Kabupaten Lain 2023 +plans\/lain\/2023 /);
  });

  test('the folders and files named are the ones meant', async () => {
    const line = 'plans/contoh plans/lain/2023/rencana.yaml --month 6 --format json';
    const { rencana, jumlah } = JSON.parse((await several(line)).stdout);
    expect(rencana.map((plan: { folder: string }) => plan.folder)).toEqual([
      'plans/contoh/2023',
      'plans/lain/2023',
    ]);
    expect(jumlah).toMatchObject({ rencana: 2, diisi: 1, baris: 22 });
  });

  test('plans of another year are left out, and counted', async () => {
    const { code, stdout, stderr } = await several('--month 2023-06 --format json', { cwd: sound });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).jumlah.rencana).toBe(2);
    expect(stderr).toContain(
      '1 rencana tidak ikut, misalnya plans/kubu-raya/2022: rencana ini untuk tahun 2022',
    );
    expect((await several('--month 2023-06 --quiet', { cwd: sound })).stderr).toBe('');
  });

  test('plans without units are left out where one was asked for', async () => {
    const { stdout, stderr } = await several('--month 6 --unit Hukum --format json', {
      cwd: sound,
    });
    expect(JSON.parse(stdout).jumlah.rencana).toBe(1);
    expect(stderr).toContain('2 rencana tidak ikut');
    expect(stderr).toContain('rencana ini belum punya unit (penugasan.yaml)\n');
  });

  test('what no plan knows is wrong usage', async () => {
    const { code, stderr } = await several('--year 2031', { cwd: sound });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^rb: rencana ini untuk tahun \d{4}, bukan 2031/);
  });

  test.each(['csv', 'jsonl', 'ics'])('%s holds all of them', async (name) => {
    const of = async (plan: string) =>
      (await several(`${plan} --month 6 --format ${name}`, { cwd: sound })).stdout.split('\n');
    const key = { csv: /^KPU /, jsonl: /^\{/, ics: /^BEGIN:VEVENT/ }[name] ?? /^$/;
    const count = (lines: readonly string[]): number =>
      lines.filter((line) => key.test(line)).length;
    const each = [await of('plans/contoh'), await of('plans/lain'), await of('plans/kubu-raya')];
    const all = await of('plans');
    expect(count(all)).toBe(each.reduce((sum, lines) => sum + count(lines), 0));
    expect(count(all)).toBeGreaterThan(5);
  });

  test.each(['csv', 'jsonl'])('%s is written plan by plan, to a file the same', async (name) => {
    const line = `plans --month 6 --format ${name}`;
    const { stdout } = await several(line, { cwd: sound });
    const pieces: string[] = [];
    await several(line, { cwd: sound, onStdout: (piece) => pieces.push(piece) });
    expect(pieces.join('')).toBe(stdout);
    // What stands above the lines, then each plan's.
    expect(pieces).toHaveLength(4);
    const output = join(tempPlan(), `fakta.${name}`);
    const toFile = await several(`${line} -o ${output}`, { cwd: sound });
    expect(toFile).toMatchObject({ code: 0, stdout: '', stderr: `ditulis: ${output}\n` });
    expect(readFileSync(output, 'utf8')).toBe(stdout);
  });

  test('lines that cannot be written leave nothing behind', async () => {
    const { code, stderr } = await several('plans --month 6 -o tiada/fakta.csv', { cwd: sound });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^rb: "tiada\/fakta.csv" tidak dapat ditulis: .+\n$/);
    expect(readdirSync(sound)).not.toContain('tiada');
  });

  test.each(['html', 'xlsx', 'docx', 'pdf'])('%s is of one plan: they are listed', async (name) => {
    const { code, stdout, stderr } = await several(`--month 6 --format ${name}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`misalnya: rb report plans/contoh/2023 --month 6 --format ${name}\n`);
    expect(stderr).toContain('\n  plans/rusak/2023\n');
  });

  test('only broken plans: nothing is printed', async () => {
    const cwdOfBroken = tempPlan({ 'rencana.yaml': 'versi: 1\n' });
    mkdirSync(join(cwdOfBroken, 'plans/rusak/2023'), { recursive: true });
    writeFileSync(join(cwdOfBroken, 'plans/rusak/2023/rencana.yaml'), 'versi: 1\n');
    const { code, stdout, stderr } = await runRb('report --month 6', { cwd: cwdOfBroken });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n')).toHaveLength(3);
  });

  test('long work shows how far it is, on a terminal only', async () => {
    let time = 0;
    const now = () => {
      time += 2;
      return new Date(2023, 5, 15, 0, 0, time);
    };
    const { stderr } = await several('--month 6', { terminal: 80, now });
    expect(stderr).toContain('\r');
    expect((await several('--month 6', { now })).stderr).toBe(BROKEN);
  });
});
