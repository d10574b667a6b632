/** The form as LibreOffice opens it: it can be filled in there, and comes back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { fillForm } from '../support/fill-form.ts';
import { MADE_REALISASI } from '../support/made-realisasi.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';
import { missing, openInOffice, reason, SLOW } from './docx-office.ts';

/** As the file has it: hucre takes LibreOffice's `locked="false"` for locked. */
function isLocked(bytes: Uint8Array, cell: string): boolean {
  const parts = unzipSync(bytes);
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const [, style] =
    new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml('xl/worksheets/sheet1.xml')) ?? [];
  const [formats = ''] = /<cellXfs.*<\/cellXfs>/s.exec(xml('xl/styles.xml')) ?? [];
  const format = [...formats.matchAll(/<xf .*?<\/xf>/gs)][Number(style)]?.[0] ?? '';
  expect(format).toContain('locked=');
  return !/locked="(?:false|0)"/.test(format);
}

describe.skipIf(missing.length > 0)(`by LibreOffice${reason}`, () => {
  test('dropdowns and hidden sheets are kept, and the form is read', {
    timeout: SLOW,
  }, async () => {
    const cwd = tempPlan(MADE_REALISASI);
    const { bytes } = await runRb('record --form --month 6 -o -', { cwd });
    const filled = await fillForm(bytes, {
      ...{ G5: 'terlaksana', H5: new Date('2023-06-20'), I5: 2.5, J5: 'laporan' },
      ...{ K5: 'https://contoh.go.id/a.pdf', O5: '=1+1' },
    });
    const saved = openInOffice(filled, 'isian.ods').bytes('xlsx');
    const [main, , choices, memory] = (await readXlsx(saved)).sheets;
    const lists = main?.dataValidations?.filter(({ type }) => type === 'list') ?? [];
    expect(lists.map(({ range, formula1 }) => [range, formula1?.replaceAll("'", '')])).toEqual([
      ['G4:G7', 'pilihan!$A$1:$A$4'],
      ['L4:L7', 'pilihan!$B$1:$B$6'],
    ]);
    expect(main?.protection?.sheet).toBe(true);
    expect([choices?.hidden, memory?.hidden]).toEqual([true, true]);
    writeFileSync(join(cwd, 'isian.xlsx'), saved);
    const { code, stdout } = await runRb('record --from isian.xlsx', { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('tanggal: 2023-06-20\n  hasil.jumlah: 2,5\n  hasil.satuan: laporan\n');
    expect(stdout).toContain('catatan: =1+1');
  });

  test('what is locked stays so, and what is not', { timeout: SLOW }, async () => {
    const cwd = tempPlan(MADE_REALISASI);
    const { bytes } = await runRb('record --form --month 6 -o -', { cwd });
    const saved = openInOffice(bytes, 'isian.ods').bytes('xlsx');
    const cells = ['A4', 'F4', 'G4', 'H5', 'O7'];
    expect(cells.map((cell) => isLocked(saved, cell))).toEqual([true, true, false, false, false]);
  });

  test('prints one page wide, with the head on each page', { timeout: SLOW }, async () => {
    const { bytes } = await runRb(`record --form --month 6 -o - --plan plans/kpu-kubu-raya/2022`);
    const { pages } = openInOffice(bytes, 'isian.xlsx').pdf();
    const ofForm = pages.filter((page) => !page.includes('Cara mengisi'));
    expect(ofForm.length).toBeGreaterThan(0);
    expect(ofForm.filter((page) => !page.includes('Tindak lanjut'))).toEqual([]);
  });
});
