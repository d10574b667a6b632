/** A folder with everything wrong that a folder can have: findings and exit 1, never a stack trace. */
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { areaExample, ROW_EXAMPLE, rencanaExample } from '../../src/rules/example-plan.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const row = (id: string, bulan = '1-12'): string =>
  ROW_EXAMPLE.replace('id: arsip', `id: ${id}`).replace('bulan: 1-12', `bulan: ${bulan}`);

let cwd: string;

beforeAll(() => {
  cwd = tempPlan({
    'rencana.yaml': rencanaExample()
      .replace('jumlah_area: 1', 'jumlah_area: 13')
      .replace('tentang:', 'tentng:'),
    'area-1-penataan-tata-laksana.yaml': areaExample(row('arsip')),
    'area-2-sintaks.yaml': `${areaExample(row('sintaks'), 2)}\tcatatan: "tidak ditutup\n`,
    'area-3-bulan.yaml': areaExample(row('bulan-salah', '[6, 13]'), 3),
    'area-4-kunci.yaml': areaExample(row('kunci').replace('indikator:', 'indicator:'), 4),
    'area-5-id-ganda.yaml': areaExample(row('arsip'), 5),
    'area-6-tanpa-nama.yaml': areaExample(row('tanpa-nama').replace(/^ +nama: .*\n/m, ''), 6),
    'area-7-biner.yaml': Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe]),
    'area-8-kosong.yaml': '\n',
    'area-9-besar.yaml': 'x',
    'area-10-terbalik.yaml': areaExample(row('terbalik', '12-1'), 10),
    'area-11-angka.yaml': areaExample(row('angka').replace('Penataan arsip aktif', '2022'), 11),
    'area-12-tanpa-bulan.yaml': areaExample(row('tanpa-bulan').replace(/\n +bulan.*/, ''), 12),
    'area-13-daftar.yaml': '- satu\n- dua\n',
    'catatan.yaml': 'rapat: 12 Juni\n',
  });
  truncateSync(join(cwd, 'plans/contoh/2023/area-9-besar.yaml'), 50 * 1024 * 1024);
});

test.each(['id', 'en'])('every finding at once (%s)', async (lang) => {
  const { code, stdout, stderr } = await runRb(`validate --lang ${lang}`, { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  await expect(stdout).toMatchFileSnapshot(`golden/broken-plan.${lang}.txt`);
});

test('as JSON, each finding lies inside its file', async () => {
  const { code, stdout } = await runRb('validate --format json', { cwd });
  const report = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(report.versi).toBe(1);
  expect(report.ringkasan.galat).toBe(
    report.temuan.filter(({ tingkat }: { tingkat: string }) => tingkat === 'error').length,
  );
  for (const { baris, kolom, pesan, cara } of report.temuan) {
    expect(baris).toBeGreaterThan(0);
    expect(kolom).toBeGreaterThan(0);
    expect(`${pesan} ${cara}`).not.toMatch(/undefined|Invalid|\[object/);
  }
});

test.each([
  ['report --month 6', ''],
  ['render -o lampiran.pdf', ''],
])('rb %s shows the errors and does nothing', async (line) => {
  const { code, stdout, stderr } = await runRb(line, { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/galat: bulan 13 tidak ada/);
  expect(stderr).toMatch(/rencana ini masih ada galat, jadi rb \w+ tidak dijalankan\n$/);
  expect(stderr).not.toMatch(/\n {4}at /);
});
