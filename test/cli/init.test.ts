/** `rb init`: a blank plan, and next year's from this year's. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan/load-plan.ts';
import { rencanaExample } from '../../src/rules/example-plan.ts';
import { readPlanFolder } from '../../src/source/plan-folder.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'rb-'));

const planIn = async (cwd: string, folder: string) =>
  loadPlan(readPlanFolder(join(cwd, folder), cwd)).plan;

describe('a blank plan', () => {
  const FOLDER = 'plans/kpu-contoh/2027';

  test('has the eight areas by their official names, and is sound', async () => {
    const cwd = emptyFolder();
    const { code, stdout, stderr } = await runRb(`init ${FOLDER}`, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`rencana 2027 dibuat di ${FOLDER}: 9 berkas\n`);
    const plan = await planIn(cwd, FOLDER);
    expect(plan.rencana.tahun).toBe(2027);
    expect(plan.area.map(({ nama }) => nama)).toEqual([
      'Manajemen Perubahan',
      'Deregulasi Kebijakan',
      'Penataan dan Penguatan Organisasi',
      'Penataan Tatalaksana',
      'Penataan Sistem Manajemen SDM',
      'Penguatan Akuntabilitas',
      'Penguatan Pengawasan',
      'Peningkatan Kualitas Pelayanan Publik',
    ]);
    expect(plan.baris).toHaveLength(8);
    // What is only an example is a warning until somebody puts the real text there.
    const checked = await runRb(`validate ${FOLDER} --format json`, { cwd });
    const { ringkasan, temuan } = JSON.parse(checked.stdout);
    expect({ code: checked.code, galat: ringkasan.galat }).toEqual({ code: 0, galat: 0 });
    const doubts = temuan.filter(
      ({ aturan }: { aturan: string }) => aturan === 'no-unverified-row',
    );
    expect(doubts).toHaveLength(9);
  });

  test.each([`fmt --check ${FOLDER}`, `report ${FOLDER} --month 6`, `render ${FOLDER} -o l.pdf`])(
    'rb %s works on it',
    async (line) => {
      const cwd = emptyFolder();
      await runRb(`init ${FOLDER}`, { cwd });
      const { code, stderr } = await runRb(line, { cwd });
      expect({
        code,
        stderr: stderr.replace(/^(?:ditulis: l\.pdf|9 berkas, 0 belum rapi)\n$/, ''),
      }).toEqual({
        code: 0,
        stderr: '',
      });
    },
  );

  test.each([
    ['schemas', '../../../schemas'],
    ['node_modules/rb/schemas', '../../../node_modules/rb/schemas'],
  ])('tells the editor of %s', async (place, seen) => {
    const cwd = emptyFolder();
    cpSync('schemas', join(cwd, place), { recursive: true });
    await runRb(`init ${FOLDER}`, { cwd });
    const text = readFileSync(join(cwd, FOLDER, 'rencana.yaml'), 'utf8');
    expect(text).toMatch(`# yaml-language-server: $schema=${seen}/rencana.schema.json\n`);
  });

  test('takes the year from --year where the folder does not tell it', async () => {
    const cwd = emptyFolder();
    expect((await runRb('init plans/baru --year 2028', { cwd })).code).toBe(0);
    expect((await planIn(cwd, 'plans/baru')).rencana.tahun).toBe(2028);
  });

  test.each([
    ['init plans/baru', 'tambahkan --year'],
    ['init plans/baru --year 28', 'tahun "28" tidak dapat dipakai'],
    ['init plans/1999', 'tahun "1999" tidak dapat dipakai'],
    ['init', 'argumen "folder" belum ada'],
    ['init plans/2027 --from plans/tidak-ada', '"plans/tidak-ada" tidak ada'],
  ])('rb %s is wrong usage', async (line, message) => {
    const cwd = emptyFolder();
    const { code, stderr } = await runRb(line, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('overwrites nothing', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, FOLDER), { recursive: true });
    writeFileSync(join(cwd, FOLDER, 'area-3-penataan-dan-penguatan-organisasi.yaml'), 'milik saya');
    const { code, stderr } = await runRb(`init ${FOLDER}`, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('sudah memuat "area-3-penataan-dan-penguatan-organisasi.yaml"');
    expect(readdirSync(join(cwd, FOLDER))).toHaveLength(1);
  });

  test('leaves nothing behind where it cannot write', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'plans'), 'sebuah berkas');
    const { code, stderr } = await runRb(`init ${FOLDER}`, { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('tidak dapat ditulis');
    expect(readdirSync(cwd)).toEqual(['plans']);
  });
});

describe("next year's plan", () => {
  const OLD = 'plans/kpu-kubu-raya/2022';
  const NEW = 'plans/kpu-kubu-raya/2023';

  const nextOfReal = async () => {
    const cwd = emptyFolder();
    cpSync('plans', join(cwd, 'plans'), { recursive: true });
    const run = await runRb(`init ${NEW} --from ${OLD}`, { cwd });
    return { cwd, run };
  };

  test('keeps every text, id and month', async () => {
    const { cwd } = await nextOfReal();
    const pick = async (folder: string) =>
      (await planIn(cwd, folder)).baris.map(({ id, kode, nama, bulan, tentatif, ket }) => ({
        id,
        kode,
        nama,
        bulan,
        tentatif,
        ket,
      }));
    expect(await pick(NEW)).toEqual(await pick(OLD));
    expect(await pick(NEW)).toHaveLength(75);
  });

  test('moves the years of the titles on, and leaves those of the laws', async () => {
    const { cwd } = await nextOfReal();
    const { rencana: old } = await planIn(cwd, OLD);
    const { rencana } = await planIn(cwd, NEW);
    const moved = (text = '') => text.replaceAll(/(tahun )2022/gi, '$12023');
    expect(rencana.tahun).toBe(2023);
    expect(rencana.judul).toBe(moved(old.judul));
    for (const key of ['tentang', 'menetapkan'] as const) {
      expect(rencana.keputusan?.[key]).toBe(moved(old.keputusan?.[key]));
      expect(rencana.keputusan?.[key]).toMatch(/TAHUN 2023/);
    }
    for (const key of ['menimbang', 'diktum'] as const) {
      expect(rencana.keputusan?.[key]).toEqual(old.keputusan?.[key]?.map(moved));
    }
    expect(rencana.keputusan?.mengingat).toEqual(old.keputusan?.mengingat);
    expect(rencana.keputusan?.nomor).toBeNull();
    expect(rencana.keputusan?.tanggal).toBeNull();
  });

  test('marks tentative and unverified rows for decision, with the old reason', async () => {
    const { cwd } = await nextOfReal();
    const old = await planIn(cwd, OLD);
    const plan = await planIn(cwd, NEW);
    const reasons = plan.baris.map(({ perluVerifikasi }) => perluVerifikasi);
    for (const [index, { tentatif, perluVerifikasi }] of old.baris.entries()) {
      const doubt = tentatif
        ? 'Tentatif pada rencana 2022, putuskan jadwalnya untuk 2023.'
        : 'Dari rencana 2022, putuskan untuk 2023.';
      const expected = [tentatif || perluVerifikasi ? doubt : '', perluVerifikasi ?? ''];
      expect(reasons[index] ?? '').toBe(expected.join(' ').trim());
    }
    expect(reasons.filter((reason) => reason?.startsWith('Tentatif'))).toHaveLength(6);
  });

  test('says what to look at, and gives a plan without errors in canonical form', async () => {
    const { cwd, run } = await nextOfReal();
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    await expect(run.stdout).toMatchFileSnapshot('golden/init-next.id.txt');
    expect((await runRb(`validate ${NEW}`, { cwd })).code).toBe(0);
    const check = await runRb(`fmt --check ${NEW}`, { cwd });
    expect({ code: check.code, stdout: check.stdout }).toEqual({ code: 0, stdout: '' });
  });

  test('a law of the plan’s own year keeps its year', async () => {
    const cwd = tempPlan({
      'rencana.yaml': rencanaExample().replace(
        '  tanggal:',
        `  menimbang:
    - >-
      bahwa untuk melaksanakan Peraturan Nomor 5 Tahun 2023 dan Program Tahun 2023-2025, perlu
      Rencana Aksi Tahun
      2023;
  tanggal:`,
      ),
    });
    await runRb('init plans/contoh/2024 --from plans/contoh/2023', { cwd });
    const { rencana } = await planIn(cwd, 'plans/contoh/2024');
    expect(rencana.keputusan?.menimbang).toEqual([
      'bahwa untuk melaksanakan Peraturan Nomor 5 Tahun 2023 dan Program Tahun 2023-2025, perlu Rencana Aksi Tahun 2024;',
    ]);
  });

  test('takes penugasan and the emblem along, and leaves realisasi', async () => {
    const cwd = tempPlan({
      'rencana.yaml': rencanaExample('kop:\n  logo: gambar/lambang.png\n'),
      'gambar/lambang.png': 'bukan gambar sungguhan',
      'penugasan.yaml': 'unit:\n  - Hukum\nbaris:\n  arsip:\n    unit: Hukum\n',
      'realisasi/2023-06.yaml': 'arsip:\n  status: terlaksana\n',
    });
    const { code } = await runRb('init plans/contoh/2024 --from plans/contoh/2023', { cwd });
    expect(code).toBe(0);
    const made = join(cwd, 'plans/contoh/2024');
    expect(readFileSync(join(made, 'gambar/lambang.png'), 'utf8')).toBe('bukan gambar sungguhan');
    expect(existsSync(join(made, 'penugasan.yaml'))).toBe(true);
    expect(existsSync(join(made, 'realisasi'))).toBe(false);
  });

  test('of several plans one has to be named', async () => {
    const cwd = emptyFolder();
    cpSync('plans', join(cwd, 'plans'), { recursive: true });
    await runRb('init plans/kpu-contoh/2027', { cwd });
    const { code, stderr } = await runRb('init plans/kpu-contoh/2028 --from plans', { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('rb init plans/kpu-contoh/2028 --from plans/kpu-contoh/2027');
  });

  test('of a plan with errors there is none', async () => {
    const cwd = tempPlan({ 'rencana.yaml': rencanaExample().replace('tahun: 2023', 'tahun: dua') });
    const { code, stdout, stderr } = await runRb(
      'init plans/contoh/2024 --from plans/contoh/2023',
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('schema/tahun');
    expect(existsSync(join(cwd, 'plans/contoh/2024'))).toBe(false);
  });
});
