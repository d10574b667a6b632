/** `rb record --form` and `--from`: the form goes out, is filled in, and comes back. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, FORM_EXAMPLES } from '../../src/cli/commands.ts';
import { readBook } from '../formats/xlsx-read.ts';
import { fillForm, type Typed } from '../support/fill-form.ts';
import { MADE_REALISASI, MADE_RENCANA } from '../support/made-realisasi.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const JUNE = 'plans/contoh/2023/realisasi/2023-06.yaml';
const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8');

/** A plan with the form of June, filled in. Rows 4 to 7: agen-perubahan, survei-budaya, inventarisasi-keputusan, evaluasi-spbe. */
async function formed(typed: Typed, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = tempPlan({ ...MADE_REALISASI, ...more });
  const { code, stderr } = await runRb('record --form --month 6 -o isian.xlsx', { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'ditulis: isian.xlsx\n' });
  const path = join(cwd, 'isian.xlsx');
  writeFileSync(path, await fillForm(readFileSync(path), typed));
  return cwd;
}

describe('the form', () => {
  const make = async (line: string): Promise<Uint8Array> =>
    (await runRb(`record --form --month 6 -o - ${line}`, { cwd: tempPlan(MADE_REALISASI) })).bytes;

  test('has the rows of the month with what is entered already', async () => {
    const { sheets } = await readBook(await make(''));
    expect(sheets.map(({ name }) => name)).toEqual(['Isian', 'Petunjuk', 'pilihan', 'rb']);
    const [, , , ...rows] = sheets[0]?.rows ?? [];
    expect(rows.map((row) => row.slice(0, 11))).toEqual([
      [
        ...[
          'agen-perubahan',
          '1.1.1.2',
          'Laporan Agen Perubahan',
          'Laporan triwulan Agen Perubahan',
        ],
        ...['Ortala', '4 laporan', 'terlaksana', new Date('2023-06-28'), 1, 'laporan', null],
      ],
      [
        ...['survei-budaya', '1.1.1.3', 'Survei budaya kerja', 'Laporan hasil survei', 'SDM'],
        ...[null, null, null, null, null, null],
      ],
      [
        ...['inventarisasi-keputusan', '2.1.1.1', 'Inventarisasi keputusan'],
        ...['Daftar keputusan yang mutakhir', 'Hukum', '12 dokumen', null, null, null, null, null],
      ],
      [
        ...['evaluasi-spbe', '3.1.1.4', 'Evaluasi penerapan SPBE', 'Hasil penilaian mandiri'],
        ...['Ortala', null, 'terlaksana', new Date('2023-07-04'), null, null],
        'https://contoh.go.id/bukti/spbe.pdf',
      ],
    ]);
  });

  test('locks the keys and nothing else, without a password', async () => {
    const { sheets } = await readBook(await make(''));
    const [sheet] = sheets;
    expect(sheet?.protection?.sheet).toBe(true);
    expect(sheet?.protection?.password).toBeUndefined();
    const isLocked = (column: number): boolean =>
      sheet?.cells?.get(`4,${column}`)?.style?.protection?.locked !== false;
    const columns = Array.from({ length: 15 }, (_, column) => column);
    expect(columns.map(isLocked)).toEqual(columns.map((column) => column < 6));
  });

  test('lets status and kendala be chosen, from the hidden sheet', async () => {
    const { sheets } = await readXlsx(await make(''));
    const [main, , choices] = sheets;
    const lists = main?.dataValidations?.filter(({ type }) => type === 'list');
    expect(lists?.map(({ range, formula1 }) => [range, formula1])).toEqual([
      ['G4:G7', "'pilihan'!$A$1:$A$4"],
      ['L4:L7', "'pilihan'!$B$1:$B$6"],
    ]);
    expect(choices?.rows.map(([status]) => status).slice(0, 4)).toEqual([
      ...['terlaksana', 'sebagian', 'belum', 'batal'],
    ]);
    expect(choices?.hidden).toBe(true);
    expect(sheets[3]?.veryHidden).toBe(true);
  });

  test('keeps its head in sight, on the screen and on paper', async () => {
    const [sheet] = (await readXlsx(await make(''))).sheets;
    expect(sheet?.freezePane).toMatchObject({ rows: 3, columns: 3 });
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '$3:$3',
    });
  });

  test.each([
    ['--unit ortala', ['agen-perubahan', 'evaluasi-spbe']],
    ['--unit SDM', ['survei-budaya']],
  ])('of %s has only its rows', async (line, ids) => {
    const [sheet] = (await readXlsx(await make(line))).sheets;
    expect(sheet?.rows.slice(3).map(([id]) => id)).toEqual(ids);
  });

  test('is the same bytes each time', async () => {
    const [first, second] = [await make(''), await make('')];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('holds every text as text, never as a formula', async () => {
    const cwd = tempPlan({
      ...MADE_REALISASI,
      'realisasi/2023-06.yaml': 'survei-budaya:\n  status: belum\n  catatan: "=1+1"\n',
    });
    const { bytes } = await runRb('record --form --month 6 -o -', { cwd });
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows[4]?.[14]).toBe('=1+1');
    expect(sheet?.cells?.get('4,14')?.formula).toBeUndefined();
    writeFileSync(join(cwd, 'isian.xlsx'), bytes);
    expect((await runRb('record --from isian.xlsx', { cwd })).stdout).toBe(
      'tidak ada yang berubah\n',
    );
  });

  test('without units, --unit says how to add them', async () => {
    const cwd = tempPlan(MADE_RENCANA);
    const { code, stderr } = await runRb('record --form --month 6 --unit SDM -o x.xlsx', { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('plans/contoh/2023/penugasan.yaml');
    expect(stderr).toContain('unit:\n  - Subbagian Hukum\nbaris:');
    expect(existsSync(join(cwd, 'x.xlsx'))).toBe(false);
  });
});

describe('a filled form', () => {
  test('is entered, and the report counts it', async () => {
    const typed: Typed = {
      ...{ G5: 'terlaksana', H5: new Date('2023-06-20'), K5: 'https://contoh.go.id/survei.pdf' },
      ...{ G6: 'belum', L6: 'sdm', M6: 'Pegawai cuti', N6: 'Dibantu Ortala' },
    };
    const cwd = await formed(typed, {
      'realisasi/2023-06.yaml': `# isian Juni\n${MADE_REALISASI['realisasi/2023-06.yaml']}`,
    });
    const numbers = async () =>
      JSON.parse((await runRb('report --month 6 --format json', { cwd })).stdout);
    const before = (await numbers()).capaian;
    const { code, stdout, stderr } = await runRb('record --from isian.xlsx', { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: `ditulis: ${JUNE}\n` });
    await expect(stdout).toMatchFileSnapshot('golden/record-from.id.txt');
    expect(read(cwd, JUNE)).toBe(`# isian Juni
${MADE_REALISASI['realisasi/2023-06.yaml']}survei-budaya:
  status: terlaksana
  tanggal: 2023-06-20
  bukti:
    - https://contoh.go.id/survei.pdf
inventarisasi-keputusan:
  status: belum
  kendala:
    sebab: sdm
    catatan: Pegawai cuti
    tindak_lanjut: Dibantu Ortala
`);
    const after = (await numbers()).capaian;
    expect(after.pembilang).toBe(before.pembilang + 1);
    expect((await runRb('validate', { cwd })).code).toBe(0);
  });

  test.each<[string, Typed, string]>([
    ['a number that stands for a day', { G5: 'terlaksana', H5: 45097 }, 'tanggal: 2023-06-20'],
    ['a day as text', { G5: 'terlaksana', H5: ' 20/06/2023 ' }, 'tanggal: 2023-06-20'],
    ['a day in words', { G5: 'terlaksana', H5: '20 Juni 2023' }, 'tanggal: 2023-06-20'],
    [
      'spaces and capitals',
      { G5: ' Belum  ', L5: 'SDM ' },
      'status: belum\n  kendala:\n    sebab: sdm',
    ],
    ['a number as text', { G5: 'sebagian', I5: ' 3 ' }, 'jumlah: 3\n'],
    ['a comma for the point', { G5: 'sebagian', I5: '2,5' }, 'jumlah: 2.5\n'],
    ['a text that is a number', { G5: 'sebagian', O5: 2023 }, 'catatan: "2023"'],
    [
      'several bukti in a cell',
      { G5: 'belum', K5: 'https://a.go.id/1; https://a.go.id/2\nbukti/a.pdf' },
      'bukti:\n    - https://a.go.id/1\n    - https://a.go.id/2\n    - bukti/a.pdf\n',
    ],
  ])('may have %s', async (_, typed, expected) => {
    const cwd = await formed(typed);
    mkdirSync(join(cwd, 'plans/contoh/2023/bukti'));
    writeFileSync(join(cwd, 'plans/contoh/2023/bukti/a.pdf'), 'x');
    const { code } = await runRb('record --from isian.xlsx', { cwd });
    expect(code).toBe(0);
    expect(read(cwd, JUNE)).toContain(expected);
  });

  test.each<[string, Typed, string]>([
    [
      'status',
      { G5: 'selesai' },
      'Isian!G5: "selesai"; isi terlaksana, sebagian, belum, atau batal',
    ],
    ['tanggal', { G5: 'belum', H5: '31-06-2023' }, 'Isian!H5: "31-06-2023"; tulis tanggal'],
    ['hasil', { G5: 'belum', I5: 'tiga' }, 'Isian!I5: "tiga"; tulis bilangan'],
    [
      'an amount that may be two',
      { G5: 'belum', I5: '1.250' },
      'Isian!I5: "1.250"; tulis bilangan',
    ],
    ['satuan alone', { G5: 'belum', J5: 'dokumen' }, 'Isian!I5: kosong; ada satuannya'],
    ['bukti', { G5: 'belum', K5: 'bukti/x.pdf' }, 'Isian!K5: berkas bukti "bukti/x.pdf" tidak ada'],
    [
      'bukti outside',
      { G5: 'belum', K5: 'C:\\x.pdf' },
      'Isian!K5: berkas bukti "C:\\x.pdf" di luar',
    ],
    ['kendala', { G5: 'belum', L5: 'uang' }, 'Isian!L5: "uang"; pilih anggaran'],
    [
      'a note without kendala',
      { G5: 'belum', N5: 'Minta' },
      'Isian!L5: kosong; ada catatan kendala',
    ],
    ['no status', { O5: 'sudah' }, 'Isian!G5: kosong; isi terlaksana'],
    ['status taken away', { G4: null }, 'Isian!G4: kosong; isian yang sudah ada'],
    ['batal without a note', { G5: 'batal' }, 'Isian!O5: "survei-budaya" batal untuk Juni'],
    ['another id', { A5: 'tim-rb' }, 'Isian!A5: "tim-rb"; id baris seperti pada formulir asli'],
    ['no id', { A5: null }, 'Isian!A5: kosong; id baris'],
    [
      'an id twice',
      { A5: 'agen-perubahan', B5: '1.1.1.2' },
      'Isian!A5: "agen-perubahan"; baris ini sudah ada',
    ],
    [
      'another kode',
      { B5: '9.9.9.9' },
      'Isian!B5: "9.9.9.9"; kunci baris berubah; kodenya "1.1.1.3"',
    ],
    ['a row more', { A9: 'sop', G9: 'belum' }, 'Isian!A9: "sop"; id baris'],
    ['no head', { G3: 'Keadaan' }, 'kolom "Status" harus ada dengan judul itu'],
  ])('is refused for %s, and nothing is written', async (_, typed, expected) => {
    // What is right beside it is not written either.
    const cwd = await formed({ G7: 'sebagian', ...typed });
    const before = read(cwd, JUNE);
    const { code, stdout, stderr } = await runRb('record --from isian.xlsx', { cwd });
    expect(stderr).toContain(expected);
    expect({ code: code === 0, stdout }).toEqual({ code: false, stdout: '' });
    expect(read(cwd, JUNE)).toBe(before);
  });

  test('names every wrong cell at once', async () => {
    const cwd = await formed({ G4: 'x', G5: 'y', H5: 'kemarin' });
    const { code, stderr } = await runRb('record --from isian.xlsx --lang en', { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe(`Isian!G4: "x"; choose terlaksana, sebagian, belum or batal
Isian!G5: "y"; choose terlaksana, sebagian, belum or batal
Isian!H5: "kemarin"; write a date, for example 20-06-2022

nothing is written: 3 cells need mending; mend the form and run this again
`);
  });

  test('with a row deleted leaves that row as it is', async () => {
    const gone = Object.fromEntries(
      'ABCDEFGHIJKLMNO'.split('').map((letter) => [`${letter}4`, null]),
    );
    const cwd = await formed({ ...gone, G5: 'belum' });
    const { code, stderr } = await runRb('record --from isian.xlsx', { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('dibiarkan seperti semula: agen-perubahan');
    expect(read(cwd, JUNE)).toContain('agen-perubahan:\n  status: terlaksana');
  });

  test('that nobody touched changes nothing, whatever has been entered meanwhile', async () => {
    const cwd = await formed({});
    await runRb('record survei-budaya --month 6 --status belum', { cwd });
    const before = read(cwd, JUNE);
    const { code, stdout } = await runRb('record --from isian.xlsx', { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'tidak ada yang berubah\n' });
    expect(read(cwd, JUNE)).toBe(before);
  });

  test('against what was entered meanwhile: a person decides', async () => {
    const cwd = await formed({ G5: 'sebagian' });
    await runRb('record survei-budaya --month 6 --status belum', { cwd });
    const { code, stderr } = await runRb('record --from isian.xlsx', { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(
      'Isian!G5: "sebagian"; sudah diubah menjadi belum sejak formulir dibuat',
    );
  });

  test('--dry-run shows the diff and writes nothing', async () => {
    const cwd = await formed({ G5: 'belum' });
    const before = read(cwd, JUNE);
    const { code, stdout } = await runRb('record --from isian.xlsx --dry-run', { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('+survei-budaya:\n+  status: belum\n');
    expect(read(cwd, JUNE)).toBe(before);
  });

  test.each([
    ['of another year', 'tahun: 2023', 'tahun: 2024', 'formulir ini untuk tahun 2023'],
    ['of another office', 'Kabupaten Contoh', 'Kota Lain', 'formulir ini untuk "Komisi Pemilihan'],
  ])('%s is refused', async (_, from, to, expected) => {
    const cwd = await formed({ G5: 'belum' });
    const rencana = join(cwd, 'plans/contoh/2023/rencana.yaml');
    const text = readFileSync(rencana, 'utf8');
    expect(text).toContain(from);
    writeFileSync(rencana, text.replaceAll(from, to));
    const { code, stderr } = await runRb('record --from isian.xlsx', { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  test.each([
    ['no workbook', 'x', 'bukan berkas Excel'],
    ['nothing', '', 'bukan berkas Excel'],
  ])('that is %s is refused', async (_, bytes, expected) => {
    const cwd = tempPlan(MADE_REALISASI);
    writeFileSync(join(cwd, 'isian.xlsx'), bytes);
    const { code, stderr } = await runRb('record --from isian.xlsx', { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  test('that is not there: exit 3', async () => {
    const { code, stderr } = await runRb('record --from x.xlsx', { cwd: tempPlan(MADE_REALISASI) });
    expect(code).toBe(3);
    expect(stderr).toContain('"x.xlsx" tidak dapat dibaca');
  });

  test('that is another workbook is refused', async () => {
    const cwd = tempPlan(MADE_REALISASI);
    await runRb('render -o isian.xlsx', { cwd });
    const { code, stderr } = await runRb('record --from isian.xlsx', { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('bukan formulir dari rb record --form');
  });
});

test("the help's example runs, once there is a form", async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'rb-'));
  cpSync('plans', join(cwd, 'plans'), { recursive: true });
  const run = async (example: string) => (await runRb(example.replace(/^rb /, ''), { cwd })).code;
  expect(await run(EXAMPLES.record.at(-1) ?? '')).toBe(0);
  for (const example of FORM_EXAMPLES) expect(await run(example)).toBe(0);
});
