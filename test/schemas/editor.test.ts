/** The schemas at the desk: what VS Code's YAML engine completes, explains and underlines with them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CURSOR, type LanguageServer, startLanguageServer } from './language-server.ts';

const PLAN = 'plans/kpu-kubu-raya/2022';
const BULAN =
  'Bulan ditulis dengan angka 1 sampai 12: 6, 1-12, atau daftar seperti [3, 6, 9]; [] bila sengaja tanpa bulan.';
const TEKS =
  'Isi dengan teks, paling panjang 5.000 karakter. Apit dengan tanda kutip "…" bila hanya angka, atau bila memuat titik dua dan spasi.';

let folder: string;
let server: LanguageServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rb-editor-'));
  cpSync('schemas', join(folder, 'schemas'), { recursive: true });
  cpSync(PLAN, join(folder, PLAN), { recursive: true });
  server = await startLanguageServer(folder, {
    ...settingsOfReadme(),
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  });
}, 60_000);

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** The mapping by file name that `schemas/README.md` shows for VS Code's settings. */
function settingsOfReadme(): { schemas: unknown } {
  const [, json = ''] =
    /```json\n([^`]*"yaml\.schemas"[^`]*)```/.exec(readFileSync('schemas/README.md', 'utf8')) ?? [];
  const settings = JSON.parse(json) as Readonly<Record<string, unknown>>;
  return { schemas: settings['yaml.schemas'] };
}

let opened = 0;

/** A document with the line that names its schema, under a name that no pattern fits. */
function open(schema: string, text: string) {
  opened += 1;
  const modeline = `# yaml-language-server: $schema=../../../schemas/${schema}.schema.json\n`;
  return server.open(`plans/contoh/2023/${opened}.txt`, modeline + text);
}

/** An area whose kegiatan has these lines. */
const area = (kegiatan: string) => `nomor: 1
nama: Manajemen Perubahan
program:
  - nama: Manajemen Perubahan
    kegiatan:
      - nama: Penataan arsip
${kegiatan.replaceAll(/^/gm, '        ')}
`;

/** A row with these lines in place of its months. */
const row = (lines: string) => `sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    ${lines}`;

const rencana = (more: string) => `versi: 1
tahun: 2023
judul: RENCANA AKSI
satker:
  nama: KPU Kabupaten Contoh
keputusan:
  tentang: PENETAPAN RENCANA AKSI
${more}
`;

describe.concurrent('completion', () => {
  test('offers bulan in a sub kegiatan, with what it means', async () => {
    const document = await open('area', area(row(`bul${CURSOR}`)));
    const offers = await document.complete();
    expect(offers.get('bulan')).toEqual({
      inserts: 'bulan: ',
      documentation: expect.stringMatching(/^Bulan pelaksanaan: 6, 1-12, atau daftar/),
    });
    expect([...offers.keys()]).toEqual(
      expect.arrayContaining(['tentatif', 'ket', 'perlu_verifikasi', 'rincian', 'tidak_terbaca']),
    );
    expect([...offers.keys()]).not.toContain('nama');
  });

  test('offers a whole row, and of it what is not there yet', async () => {
    const fresh = await open('area', area(`sub_kegiatan:\n  - ${CURSOR}`));
    expect((await fresh.complete()).get('baris lengkap')?.inserts).toBe(
      'id: $1\n  nama: $2\n  indikator: $3\n  bulan: $4',
    );
    const begun = await open('area', area(row(CURSOR)));
    expect((await begun.complete()).get('baris lengkap')?.inserts).toBe('bulan: $4');
  });

  test('offers the shapes of a bundle at the start of a sub kegiatan, and no name in a bundle', async () => {
    const fresh = await open('area', area(`sub_kegiatan:\n  - ${CURSOR}`));
    expect([...(await fresh.complete()).keys()]).toEqual(
      expect.arrayContaining(['id', 'nama', 'gabungan', 'indikator', 'bulan']),
    );
    const bundle = await open(
      'area',
      area(`sub_kegiatan:\n  - gabungan:\n      - Pertama\n      - Kedua\n    ${CURSOR}`),
    );
    const offers = [...(await bundle.complete()).keys()];
    expect(offers).toEqual(expect.arrayContaining(['id', 'indikator', 'bulan']));
    expect(offers).not.toContain('nama');
  });

  test('offers the months by number and name, and the ways to write several', async () => {
    const document = await open('area', area(row(`bulan: ${CURSOR}`)));
    const offers = await document.complete();
    expect(offers.get('6')).toEqual({ inserts: '6', documentation: 'Juni' });
    expect(offers.get('12')?.documentation).toBe('Desember');
    expect(offers.get('1-12')?.inserts).toBe('1-12');
    expect(offers.get('[3, 6, 9]')?.inserts).toBe('[3, 6, 9]');
    expect(offers.get('[]')?.documentation).toBe('sengaja tanpa bulan');
  });

  test.each([
    ['area', area(`penomoran_indikator: ${CURSOR}`), { kegiatan: 'menerus dalam satu kegiatan' }],
    ['area', area(row(`tentatif: ${CURSOR}`)), { true: '', false: '' }],
    [
      'rencana',
      rencana(`lampiran:\n  kertas: ${CURSOR}`),
      { 'F4-210': '330 × 210 mm', A4: '297 × 210 mm' },
    ],
    ['rencana', rencana(`lampiran:\n  kepala: ${CURSOR}`), { kop: 'kop surat (biasa)' }],
    ['rencana', rencana(`aturan:\n  no-idle-month: ${CURSOR}`), { note: 'catatan' }],
    [
      'realisasi',
      `arsip:\n  status: ${CURSOR}\n`,
      {
        terlaksana: 'sudah terlaksana seluruhnya',
        batal: 'tidak jadi dilaksanakan; jelaskan dalam catatan',
      },
    ],
    [
      'realisasi',
      `arsip:\n  status: belum\n  kendala:\n    sebab: ${CURSOR}\n`,
      { anggaran: 'anggaran kurang atau belum tersedia' },
    ],
  ])('offers the choices of %s with what they mean: %#', async (schema, text, choices) => {
    const offers = await (await open(schema, text)).complete();
    for (const [choice, meaning] of Object.entries(choices)) {
      expect(offers.get(choice), choice).toEqual({ inserts: choice, documentation: meaning });
    }
  });
});

describe.concurrent('hover', () => {
  test('explains perlu_verifikasi', async () => {
    const document = await open('area', area(row(`perlu_${CURSOR}verifikasi: tanda √ kabur`)));
    expect(await document.hover()).toMatch(
      /^Alasan mengapa bacaan ini belum pasti\. Menjadi peringatan; hapus kunci ini setelah /,
    );
  });

  test.each([
    ['id', row('bulan: 1').replace('id:', `i${CURSOR}d:`), 'Kunci baris: huruf kecil, angka'],
    ['nama', row('bulan: 1').replace('nama:', `na${CURSOR}ma:`), 'Teks sub kegiatan, tanpa nomor'],
    [
      'indikator',
      row('bulan: 1').replace('indi', `in${CURSOR}di`),
      'Indikator keberhasilan: satu teks, atau daftar',
    ],
    ['one month', row(`bu${CURSOR}lan: 4`), '#### Satu bulan\n\nBulan pelaksanaan: 6, 1-12'],
    ['months', row(`bu${CURSOR}lan: [1-3, 9]`), '#### Daftar bulan\n\nBulan pelaksanaan: 6, 1-12'],
    ['tentatif', row(`ten${CURSOR}tatif: true`), 'true: jadwal belum pasti'],
    ['ket', row(`k${CURSOR}et: menunggu KPU RI`), 'Teks bebas untuk kolom KET'],
    ['pengantar', `pengan${CURSOR}tar: "Tata kelola:"`, 'Baris pengantar tanpa nomor'],
    [
      'penomoran_indikator',
      `penomoran_${CURSOR}indikator: kegiatan`,
      'Lingkup nomor indikator.\n\nAllowed Values:\n\n* `kegiatan`: menerus',
    ],
    [
      'gabungan',
      `sub_kegiatan:\n  - gab${CURSOR}ungan:\n      - Satu\n      - Dua`,
      'Beberapa sub kegiatan dalam satu baris',
    ],
    [
      'rincian',
      `sub_kegiatan:\n  - nama: Arsip\n    rin${CURSOR}cian:\n      - Satu`,
      'Rincian bernomor 1), 2) …',
    ],
    [
      'id of an indikator',
      `sub_kegiatan:\n  - nama: Arsip\n    indikator:\n      - i${CURSOR}d: daftar\n        nama: Daftar`,
      'Kunci baris',
    ],
    [
      'tidak_terbaca',
      `sub_kegiatan:\n  - tidak_${CURSOR}terbaca: baris terakhir`,
      'Pengganti nama bila teksnya hilang',
    ],
  ])('explains %s', async (_, kegiatan, explanation) => {
    const hover = await (await open('area', area(kegiatan))).hover();
    // Markdown escapes what it could take for a mark.
    expect(hover.replaceAll('\\', '').slice(0, explanation.length)).toBe(explanation);
  });
});

describe.concurrent('diagnostics', () => {
  test.each([
    ['month 13', row('bulan: 13'), '13', BULAN],
    ['month 13 in a list', row('bulan: [6, 13]'), '13', BULAN],
    ['a range beyond the year', row('bulan: 9-13'), '9-13', BULAN],
    ['a month as a word', row('bulan: Juni'), 'Juni', BULAN],
    ['a long dash', row('bulan: 1–3'), '1–3', BULAN],
    ['months left empty', row('bulan:'), '', BULAN],
    ['an unknown key', row('bulen: 1'), 'bulen', 'Property bulen is not allowed.'],
    [
      'an id with capitals',
      row('bulan: 1').replace('arsip', 'Arsip Aktif'),
      'Arsip Aktif',
      'Kunci ditulis dengan huruf kecil, angka, dan tanda hubung, misalnya kepuasan-layanan-ppid.',
    ],
    ['a number as text', row('ket: 5'), '5', TEKS],
    [
      'a colon in a text',
      'sub_kegiatan:\n  - nama: Arsip\n    indikator:\n      - Rapat: hasil',
      'Rapat: hasil\n',
      TEKS,
    ],
    ['yes in Indonesian', row('tentatif: ya'), 'ya', 'Tulis true atau false.'],
    [
      'no such choice',
      'penomoran_indikator: program',
      'program',
      'Pilih salah satu: sub_kegiatan, kegiatan.',
    ],
    [
      '1. without quotes',
      'bentuk_nomor_indikator: 1.',
      '1.',
      'Pilih salah satu: "1.", "1)", "a.", "a)", "-".',
    ],
    [
      'neither name nor reason',
      'sub_kegiatan:\n  - id: arsip\n    bulan: 1',
      'i',
      'Isi nama atau tidak_terbaca.',
    ],
    [
      'both name and reason',
      row('tidak_terbaca: ujungnya'),
      'nama',
      'Pilih salah satu: nama atau tidak_terbaca.',
    ],
    [
      'a name in a bundle',
      'sub_kegiatan:\n  - nama: Arsip\n    gabungan:\n      - Satu\n      - Dua',
      'nama',
      'Property nama is not allowed.',
    ],
    [
      'a bundle of one',
      'sub_kegiatan:\n  - gabungan:\n      - Satu',
      '- Satu\n',
      'Array has too few items. Expected 2 or more.',
    ],
  ])('%s', async (_, kegiatan, underlined, message) => {
    const whole = kegiatan.startsWith('sub_kegiatan')
      ? kegiatan
      : `${kegiatan}\n${row('bulan: 1')}`;
    const { diagnostics } = await open('area', area(whole));
    expect(diagnostics).toEqual([{ line: expect.any(Number), text: underlined, message }]);
  });

  test('stand in their line', async () => {
    const { diagnostics } = await open('area', area(row('bulan: 13')));
    expect(diagnostics.map(({ line }) => line)).toEqual([12]);
  });

  test.each([
    [
      'rencana',
      rencana('  tanggal: 30-02-2022'),
      '30-02-2022',
      'Tanggal ditulis tahun-bulan-hari, misalnya 2022-02-11.',
    ],
    [
      'rencana',
      rencana('  tanggal: 2022-02-30'),
      '2022-02-30',
      'Tanggal ditulis tahun-bulan-hari, misalnya 2022-02-11.',
    ],
    [
      'rencana',
      rencana('lampiran:\n  kertas: F5'),
      'F5',
      'Pilih salah satu: F4, F4-210, A4, Legal.',
    ],
    ['rencana', rencana('jumla_area: 8'), 'jumla_area', 'Property jumla_area is not allowed.'],
    [
      'penugasan',
      'unit:\n  - Ortala\nbaris:\n  Arsip:\n    unit: Ortala\n',
      'Arsip',
      'Kunci ditulis dengan huruf kecil, angka, dan tanda hubung, misalnya kepuasan-layanan-ppid.',
    ],
    [
      'realisasi',
      'arsip:\n  status: selesai\n',
      'selesai',
      'Pilih salah satu: terlaksana, sebagian, belum, batal.',
    ],
  ])('%s: %#', async (schema, text, underlined, message) => {
    const { diagnostics } = await open(schema, text);
    expect(diagnostics).toEqual([{ line: expect.any(Number), text: underlined, message }]);
  });
});

describe.concurrent('the real plan', () => {
  const files = readdirSync(PLAN).filter((name) => name.endsWith('.yaml'));

  test.each(files)('%s has no diagnostics, and a slip in it has one', async (name) => {
    const text = readFileSync(join(PLAN, name), 'utf8');
    const [sound, slip] = await Promise.all([
      server.open(join(PLAN, name), text),
      server.open(join(PLAN, `salah-${name}`), `${text}namaa: x\n`),
    ]);
    expect(sound.diagnostics).toEqual([]);
    expect(slip.diagnostics.map(({ message }) => message)).toEqual([
      'Property namaa is not allowed.',
    ]);
  });
});

describe.concurrent('the settings that the README shows find the schema by the file name', () => {
  test.each([
    ['plans/contoh/2023/area-9-contoh.yaml', 'Property asing is not allowed.'],
    ['plans/contoh/2023/rencana.yaml', 'Property asing is not allowed.'],
    ['plans/contoh/2023/penugasan.yaml', 'Property asing is not allowed.'],
    ['plans/contoh/2023/realisasi/2023-06.yaml', 'Incorrect type. Expected "object".'],
  ])('%s', async (path, message) => {
    const { diagnostics } = await server.open(path, 'asing: x\n');
    expect(diagnostics.map((each) => each.message)).toContain(message);
  });
});
