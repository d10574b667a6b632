/** `rb record <id>`: an entry is written into the right file, and nothing else changes. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disturbFs } from '../lost/disturb-fs.js';
import { MADE_REALISASI } from '../support/made-realisasi.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const PLAN = 'plans/contoh/2023';
const JUNE = `${PLAN}/realisasi/2023-06.yaml`;
const AUGUST = `${PLAN}/realisasi/2023-08.yaml`;
const LINK = '--bukti https://contoh.go.id/a.pdf';

const made = (more: Readonly<Record<string, string>> = {}): string =>
  tempPlan({ ...MADE_REALISASI, 'bukti/a.pdf': 'x', ...more });
const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8');
/** Every file of the plan with its text. */
const whole = (cwd: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(cwd, PLAN), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path, readFileSync(path, 'utf8')];
      }),
  );

describe('an entry', () => {
  test('makes the file of its month when there is none', async () => {
    const cwd = made();
    const line = `record arsip --month 8 --status terlaksana --tanggal 2023-08-20 --jumlah 2 --satuan berkas ${LINK}`;
    const { code, stdout, stderr } = await runRb(line, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: `ditulis: ${AUGUST}\n` });
    expect(stdout).toBe(`3.1.1.2 arsip  Penataan arsip aktif (isian baru)
  status: terlaksana
  tanggal: 2023-08-20
  hasil.jumlah: 2
  hasil.satuan: berkas
  bukti: https://contoh.go.id/a.pdf
`);
    expect(read(cwd, AUGUST)).toBe(`arsip:
  status: terlaksana
  tanggal: 2023-08-20
  hasil:
    jumlah: 2
    satuan: berkas
  bukti:
    - https://contoh.go.id/a.pdf
`);
  });

  test('in a new file is preceded by the line that tells editors of the schema', async () => {
    const cwd = made();
    mkdirSync(join(cwd, 'schemas'));
    writeFileSync(join(cwd, 'schemas/area.schema.json'), '{}');
    await runRb('record arsip --month 8 --status belum', { cwd });
    expect(read(cwd, AUGUST)).toBe(
      '# yaml-language-server: $schema=../../../../schemas/realisasi.schema.json\narsip:\n  status: belum\n',
    );
  });

  test('that is there changes field by field, and comments stay', async () => {
    const before = `# Isian bulan Juni.

# Dari rapat 30 Juni.
survei-budaya:
  status: belum
  # Tunggu DIPA.
  kendala:
    sebab: anggaran
    catatan: Belum cair
  bukti:
    # Undangan
    - bukti/a.pdf

evaluasi-spbe:
  status: belum
# Akhir.
`;
    const cwd = made({ 'realisasi/2023-06.yaml': before });
    const line = `record survei-budaya --month juni --status terlaksana --tanggal 2023-06-20 ${LINK}`;
    const { code, stdout } = await runRb(line, { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe(`1.1.1.3 survei-budaya  Survei budaya kerja
  status: belum -> terlaksana
  tanggal: 2023-06-20
  bukti: bukti/a.pdf -> bukti/a.pdf; https://contoh.go.id/a.pdf
`);
    expect(read(cwd, JUNE)).toBe(`# Isian bulan Juni.

# Dari rapat 30 Juni.
survei-budaya:
  status: terlaksana
  tanggal: 2023-06-20
  bukti:
    # Undangan
    - bukti/a.pdf
    - https://contoh.go.id/a.pdf
  # Tunggu DIPA.
  kendala:
    sebab: anggaran
    catatan: Belum cair

evaluasi-spbe:
  status: belum
# Akhir.
`);
  });

  test('keeps a note beside a kendala apart from its own', async () => {
    const cwd = made();
    await runRb('record arsip --month 8 --status belum --kendala sdm --catatan Cuti', { cwd });
    await runRb('record arsip --month 8 --catatan Rapat --tindak-lanjut Minta', { cwd });
    expect(read(cwd, AUGUST)).toBe(
      'arsip:\n  status: belum\n  kendala:\n    sebab: sdm\n    catatan: Cuti\n    tindak_lanjut: Minta\n  catatan: Rapat\n',
    );
  });

  test('loses what an empty value is given for', async () => {
    const cwd = made();
    await runRb(
      `record arsip --month 8 --status sebagian --kendala sdm --catatan Cuti --jumlah 3 ${LINK}`,
      { cwd },
    );
    const { stdout } = await runRb(
      'record arsip --month 8 --kendala= --jumlah= --bukti= --bukti bukti/a.pdf',
      { cwd },
    );
    expect(stdout).toContain('hasil.jumlah: dihapus (tadinya 3)');
    expect(read(cwd, AUGUST)).toBe('arsip:\n  status: sebagian\n  bukti:\n    - bukti/a.pdf\n');
  });

  test('of a row without months stands in the month that is named', async () => {
    const cwd = made();
    expect((await runRb('record harmonisasi --month 8 --status belum', { cwd })).code).toBe(0);
    expect(read(cwd, AUGUST)).toBe('harmonisasi:\n  status: belum\n');
  });

  test('of a row with one month needs no month named', async () => {
    const cwd = made();
    await runRb('record layanan-ppid --status belum', { cwd });
    expect(existsSync(join(cwd, PLAN, 'realisasi/2023-12.yaml'))).toBe(true);
  });

  test('that says what is there already writes nothing', async () => {
    const cwd = made();
    await runRb('record arsip --month 8 --status belum', { cwd });
    const before = whole(cwd);
    const { code, stdout, stderr } = await runRb('record arsip --month 8 --status belum', { cwd });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'tidak ada yang berubah\n',
      stderr: '',
    });
    expect(whole(cwd)).toEqual(before);
  });

  test('goes into a file that ends in .yml, with its byte order mark', async () => {
    const cwd = made({ 'realisasi/2023-08.yml': '\ufeffsop:\n  status: belum\n' });
    const { code } = await runRb('record arsip --month 8 --status belum', { cwd });
    // sop is not planned for August, which is an error of the plan.
    expect(code).toBe(1);
    writeFileSync(join(cwd, PLAN, 'realisasi/2023-08.yml'), '\ufeffarsip:\n  status: belum\n');
    await runRb('record arsip --month 8 --status sebagian', { cwd });
    expect(read(cwd, `${PLAN}/realisasi/2023-08.yml`)).toBe('\ufeffarsip:\n  status: sebagian\n');
    expect(existsSync(join(cwd, AUGUST))).toBe(false);
  });

  test('is said in English too', async () => {
    const { stdout, stderr } = await runRb('record arsip --month 8 --status belum --lang en', {
      cwd: made(),
    });
    expect(stdout).toBe('3.1.1.2 arsip  Penataan arsip aktif (new entry)\n  status: belum\n');
    expect(stderr).toBe(`written: ${AUGUST}\n`);
  });

  test('done on no date, or with nothing to show, is warned of', async () => {
    const { code, stderr } = await runRb('record arsip --month 8 --status terlaksana', {
      cwd: made(),
    });
    expect(code).toBe(0);
    expect(stderr).toContain('peringatan: "arsip" terlaksana untuk Agustus, tetapi tanpa tanggal');
    expect(stderr).toContain('peringatan: "arsip" terlaksana untuk Agustus, tetapi tanpa bukti');
    // Other rows have warnings of their own, which are no business of this command.
    expect(stderr).not.toContain('agen-perubahan');
  });
});

describe('a date and an amount as people write them', () => {
  test.each([
    ['--tanggal 20-08-2023', 'tanggal: 2023-08-20'],
    ['--tanggal 20/8/23', 'tanggal: 2023-08-20'],
    ['--jumlah 2,5', 'jumlah: 2.5'],
    ['--jumlah 1.250,5', 'jumlah: 1250.5'],
  ])('%s', async (option, expected) => {
    const cwd = made();
    await runRb(`record arsip --month 8 --status sebagian ${option}`, { cwd });
    expect(read(cwd, AUGUST)).toContain(expected);
  });
});

describe('bukti', () => {
  test.each([
    ["from the plan's folder", '', 'bukti/a.pdf'],
    ['from the working folder', '', `${PLAN}/bukti/a.pdf`],
    ['from a folder inside the plan', `${PLAN}/bukti`, 'a.pdf'],
    ['as Windows writes it', '', 'bukti\\a.pdf'],
    ['by its whole path', '', 'ABSOLUTE'],
  ])('%s is named from the plan down', async (_, inside, typed) => {
    const root = made();
    const bukti = typed === 'ABSOLUTE' ? join(root, PLAN, 'bukti/a.pdf') : typed;
    const cwd = join(root, inside);
    const line = `record arsip --plan ${join(root, PLAN)} --month 8 --status belum --bukti ${bukti}`;
    expect((await runRb(line, { cwd })).code).toBe(0);
    expect(read(root, AUGUST)).toContain('bukti:\n    - bukti/a.pdf\n');
  });

  test('that a link leads out of the plan is outside', async () => {
    const cwd = made();
    writeFileSync(join(cwd, 'luar.pdf'), 'x');
    symlinkSync(join(cwd, 'luar.pdf'), join(cwd, PLAN, 'bukti/luar.pdf'));
    const { code, stderr } = await runRb(
      'record arsip --month 8 --status belum --bukti bukti/luar.pdf',
      { cwd },
    );
    expect(code).toBe(2);
    expect(stderr).toContain('di luar folder rencana');
  });
});

describe('wrong usage is said in words, and nothing is written', () => {
  test.each([
    ['record', 'sebutkan id barisnya, atau pakai --form atau --from'],
    ['record arsip --month 8', 'sebutkan yang diisi'],
    ['record arsip --month 8 --catatan x', '"arsip" belum punya isian untuk bulan itu'],
    ['record arspi --month 8 --status belum', 'maksud Anda "arsip"?'],
    ['record arsip --status belum', '"arsip" direncanakan Juli-September'],
    ['record harmonisasi --status belum', '"harmonisasi" tanpa bulan rencana'],
    [
      'record arsip --month 6 --status belum',
      'tidak direncanakan untuk Juni; bulannya Juli-September',
    ],
    ['record arsip --month 7-9 --status belum', 'lebih dari satu bulan'],
    ['record arsip --month 2022-08 --status belum', 'rencana ini untuk tahun 2023'],
    ['record arsip --month agustsu --status belum', 'maksud Anda "agustus"?'],
    ['record arsip --month 8 --status blm', '--status "blm" tidak dikenal'],
    ['record arsip --month 8 --status belum --tanggal 31-06-2023', 'bukan tanggal'],
    ['record arsip --month 8 --status belum --jumlah 1.250', 'bukan bilangan'],
    ['record arsip --month 8 --status belum --satuan x', '--satuan memerlukan --jumlah'],
    ['record arsip --month 8 --status belum --kendala uang', '--kendala "uang" tidak dikenal'],
    [
      'record arsip --month 8 --status belum --tindak-lanjut x',
      '--tindak-lanjut memerlukan --kendala',
    ],
    ['record arsip --month 8 --status belum --bukti bukti/b.pdf', 'maksud Anda "bukti/a.pdf"?'],
    ['record arsip --month 8 --status belum --bukti bukti', 'adalah folder'],
    ['record arsip --month 8 --status belum --bukti /etc/passwd', 'di luar folder rencana'],
    ['record arsip --month 8 --status belum -o x.xlsx', '--output hanya dipakai bersama --form'],
    ['record arsip --form --month 8 -o x.xlsx', 'arsip hanya dipakai bersama --month'],
    ['record --form --month 8 -o x.xlsx --status belum', '--status hanya dipakai bersama <id>'],
    ['record --form -o x.xlsx', 'sebutkan bulannya'],
    ['record --form --month 8', 'sebutkan berkas formulir'],
    ['record --form --month 8 -o x.xlsx --unit Ortla', 'maksud Anda "Ortala"?'],
    ['record --from x.xlsx --unit Ortala', '--unit hanya dipakai bersama --form'],
    ['record arsip --stats belum', 'maksud Anda "--status"?'],
    ['record arsip --plan tidak-ada --month 8 --status belum', '"tidak-ada" tidak ada'],
  ])('rb %s', async (line, expected) => {
    const cwd = made();
    const before = whole(cwd);
    const { code, stdout, stderr } = await runRb(line, { cwd });
    expect(stderr).toContain(expected);
    expect(stderr).toMatch(/^rb: /);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(whole(cwd)).toEqual(before);
  });

  test('several plans: --plan is what to add', async () => {
    const cwd = made();
    mkdirSync(join(cwd, 'plans/lain/2023'), { recursive: true });
    writeFileSync(join(cwd, 'plans/lain/2023/rencana.yaml'), 'x');
    const { code, stderr } = await runRb('record arsip --month 8 --status belum', { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('misalnya: rb record --plan plans/contoh/2023');
  });
});

describe('with errors nothing is written', () => {
  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    ['of a rule', 'record arsip --month 8 --status batal', {}, 'use-catatan'],
    [
      'elsewhere in the plan',
      'record arsip --month 8 --status belum',
      { 'realisasi/2023-09.yaml': 'tim-rb:\n  status: belum\n' },
      'no-unplanned-realisasi',
    ],
    [
      'in YAML',
      'record arsip --month 8 --status belum',
      { 'realisasi/2023-08.yaml': 'arsip: [\n' },
      'yaml/',
    ],
    [
      'of shape',
      'record arsip --month 8 --status belum',
      { 'realisasi/2023-08.yaml': 'arsip:\n  status: selesai\n' },
      'schema/status',
    ],
  ])('%s', async (_, line, files, code) => {
    const cwd = made(files);
    const before = whole(cwd);
    const run = await runRb(line, { cwd });
    expect(run.stderr).toContain(code);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: '' });
    expect(whole(cwd)).toEqual(before);
  });

  test('but what cures an error may be entered', async () => {
    const cwd = made({ 'realisasi/2023-08.yaml': 'arsip:\n  status: batal\n' });
    expect((await runRb('validate', { cwd })).code).toBe(1);
    expect((await runRb('record arsip --month 8 --catatan Digabung', { cwd })).code).toBe(0);
    expect((await runRb('validate', { cwd })).code).toBe(0);
  });

  test('a folder that may not be written: exit 3, in words', async () => {
    const cwd = made();
    chmodSync(join(cwd, PLAN, 'realisasi'), 0o500);
    const { code, stderr } = await runRb('record arsip --month 8 --status belum', { cwd });
    chmodSync(join(cwd, PLAN, 'realisasi'), 0o700);
    // The superuser may write everywhere.
    if (process.getuid?.() === 0) {
      expect(code).toBe(0);
      return;
    }
    expect(code).toBe(3);
    expect(stderr).toContain('tidak dapat ditulis: tidak ada izin');
  });
});

test('--dry-run shows what would change, and changes nothing', async () => {
  const cwd = made();
  const before = whole(cwd);
  const { code, stdout, stderr } = await runRb('record evaluasi-spbe --status sebagian --dry-run', {
    cwd,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'tidak ditulis (--dry-run)\n' });
  expect(stdout).toContain(`--- a/${JUNE}\n+++ b/${JUNE}\n`);
  expect(stdout).toContain('-  status: terlaksana\n+  status: sebagian\n');
  expect(whole(cwd)).toEqual(before);
});

test('nothing in a plan can steer the terminal', async () => {
  const cwd = made({
    'realisasi/2023-08.yaml': 'arsip:\n  status: belum\n  catatan: "\\e[31mMerah\\u202e"\n',
  });
  const { stdout } = await runRb('record arsip --month 8 --catatan Baru', { cwd });
  expect(stdout).toContain('<U+001B>[31mMerah<U+202E> -> Baru');
});

describe('an entry that somebody else makes while this one is being written', () => {
  const OTHER = 'inventarisasi-keputusan:\n  status: batal\n  catatan: Diganti.\n';

  test.each([
    [
      'in a file that is there',
      AUGUST,
      { 'realisasi/2023-08.yaml': 'arsip:\n  status: batal\n  catatan: Lama.\n' },
    ],
    ['in a file that is not', AUGUST, {}],
  ])('stays: %s', async (_, path, files) => {
    const cwd = made(files);
    const there = join(cwd, path);
    let isFirst = true;
    const restore = disturbFs(({ when, call }) => {
      if (!isFirst || when !== 'before' || call !== 'fsync') return;
      isFirst = false;
      const before = existsSync(there) ? read(cwd, path) : '';
      writeFileSync(there, `${before}${OTHER}`);
    });
    try {
      const line = 'record arsip --month 8 --status batal --catatan Baru.';
      expect(await runRb(line, { cwd })).toMatchObject({ code: 0 });
    } finally {
      restore();
    }
    expect(isFirst).toBe(false);
    expect(read(cwd, path)).toContain(OTHER);
    expect(read(cwd, path)).toContain('catatan: Baru.');
  });

  test('of a file that git ignores it is said that the name is taken', async () => {
    const cwd = made({
      'realisasi/.gitignore': '2023-08.yaml\n',
      'realisasi/2023-08.yaml': OTHER,
    });
    mkdirSync(join(cwd, '.git'));
    const line = 'record arsip --month 8 --status batal --catatan Baru.';
    expect(await runRb(line, { cwd })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('nama itu sudah dipakai sebuah berkas'),
    });
    expect(read(cwd, AUGUST)).toBe(OTHER);
  });
});
