/** `rb verify`: what a printed decree says, held against its source. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PDF_EXAMPLES } from '../../src/cli/commands.ts';
import { areaExample, rencanaExample } from '../../src/rules/example-plan.ts';
import {
  addNote,
  editFiles,
  editPage,
  encrypt,
  sign,
  takePages,
  untag,
} from '../intake/rewrite-pdf.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const REAL = join(process.cwd(), 'plans/kpu-kubu-raya/2022');
const AREA = 'area-1-penataan-tata-laksana.yaml';
const PLAN = 'plans/contoh/2023';

const KEGIATAN = `sub_kegiatan:
  - nama: Penataan arsip aktif
    indikator:
      - id: daftar-arsip
        nama: Daftar arsip aktif
        bulan: [1-3, 6]
      - id: berita-acara
        nama: Berita acara pemindahan arsip
        bulan: 12
  - id: pelatihan
    nama: Pelatihan pengelola arsip
    indikator: Laporan pelatihan
    bulan: 7
  - id: pengawasan
    nama: Pengawasan kearsipan internal
    indikator: Nilai pengawasan
    bulan: []
    ket: menunggu jadwal`;

const BODY = `  menimbang:
    - bahwa perlu;
    - bahwa wajib;
  mengingat:
    - Undang-Undang tentang *Road Map*;
  diktum:
    - Menetapkan rencana.
  penanda_tangan:
    jabatan: KETUA KPU
    nama: NAMA KETUA
`;

const FILES = {
  'rencana.yaml': rencanaExample().replace('jumlah_area', `${BODY}jumlah_area`),
  [AREA]: areaExample(KEGIATAN),
};

const made = new Map<string, Promise<Uint8Array>>();

/** Of the small plan, or of the real one. */
function pdfOf(options = '', cwd = tempPlan(FILES)): Promise<Uint8Array> {
  const key = `${options} ${cwd === REAL}`;
  const known =
    made.get(key) ??
    runRb(`render -o - --format pdf ${options}`, { cwd }).then(
      ({ bytes }) => new Uint8Array(bytes),
    );
  made.set(key, known);
  return known;
}

const realPdf = (): Promise<Uint8Array> => pdfOf('', REAL);

interface Verified {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param files laid over the plan after it was printed */
async function verify(
  pdf: Uint8Array,
  options = '',
  files: Readonly<Record<string, string>> = FILES,
): Promise<Verified> {
  const cwd = tempPlan({ ...FILES, ...files });
  writeFileSync(join(cwd, 'lampiran.pdf'), pdf);
  return runRb(`verify lampiran.pdf ${options}`, { cwd });
}

/** The lines of the differences, without the head and the notes. */
const differencesOf = ({ stdout }: Verified): string =>
  stdout
    .replace(/\n\ncatatan:[\s\S]*/, '')
    .split('\n')
    .slice(5)
    .join('\n')
    .trim();

describe('a sound PDF is the same', () => {
  test.each([
    '',
    '--part keputusan',
    '--part all',
    '--draft',
    '--part all --draft',
    '--signature-field',
  ])('rb render %s', async (options) => {
    const run = await verify(await pdfOf(options), PLAN);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const counted = options.includes('keputusan') ? /^sama: \d+ teks, 2/ : /^sama: 4 baris, 6 √, 2/;
    expect(run.stdout).toMatch(counted);
    expect(run.stdout).not.toContain('catatan');
  });

  test.each(['', '--part all --draft', '--signed-copy'])(
    'the real plan, rb render %s',
    async (options) => {
      const cwd = tempPlan();
      writeFileSync(join(cwd, 'x.pdf'), await pdfOf(options, REAL));
      const run = await runRb(`verify x.pdf ${REAL}`, { cwd });
      expect(run.stdout).toMatch(/^sama: 75 baris, 230 √, 8 berkas sumber\n/);
      expect(run.code).toBe(0);
    },
  );

  test('with every setting of the page, over several pages', async () => {
    const menimbang = Array.from(
      { length: 60 },
      (_, n) => `    - bahwa alasan ke-${n + 1} perlu;\n`,
    );
    const rencana = rencanaExample('lampiran:\n  kepala: lampiran\n  kertas: A4\n').replace(
      'jumlah_area',
      `${BODY.replace('    - bahwa perlu;\n', menimbang.join(''))}  kata_penyambung: true
  paraf:
    - Sekretaris
    - Kepala Subbagian
jumlah_area`,
    );
    const rows = Array.from(
      { length: 60 },
      (_, n) => `  - id: baris-${n}
    nama: Pekerjaan ke-${n + 1} yang panjang namanya sehingga turun ke baris berikutnya
    indikator: Laporan
    bulan: ${(n % 12) + 1}`,
    );
    const files = {
      'rencana.yaml': rencana,
      [AREA]: areaExample(`sub_kegiatan:\n${rows.join('\n')}`),
    };
    for (const options of ['--part all --draft', '--part all', '--part lampiran']) {
      const { bytes } = await runRb(`render -o - --format pdf ${options}`, {
        cwd: tempPlan(files),
      });
      const run = await verify(new Uint8Array(bytes), PLAN, files);
      expect(differencesOf(run)).toBe('');
      expect(run.code).toBe(0);
      expect(run.stdout).toMatch(/^sama: 60 baris, 60 √, 2 berkas sumber\n/);
    }
  });

  test('in words that can be quoted', async () => {
    const { stdout } = await verify(await pdfOf(), '--lang en');
    expect(stdout.replace(/[0-9a-f]{64}/, '…')).toBe(`the same: 4 rows, 6 √, 2 source files
compared: the pages of the PDF and the YAML in the PDF
PDF: lampiran.pdf (Lampiran, 1 page)
SHA-256: …

notes:
- to compare with the plan in its folder, too:
  rb verify lampiran.pdf plans/<satker>/<tahun>
`);
  });

  test('signed afterwards, without a word of it changed', async () => {
    const signed = await sign(await pdfOf());
    const plain = await pdfOf();
    expect(Buffer.from(signed.subarray(0, plain.length)).equals(plain)).toBe(true);
    const run = await verify(signed, PLAN);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('- PDF ini memuat 1 tanda tangan elektronik');
    expect(run.stdout).toContain('- tampilan tanda tangan pada halaman 1 tidak dibandingkan');
  });

  test.each(Object.values(PDF_EXAMPLES).flat())("the help's example runs: %s", async (example) => {
    const cwd = tempPlan(FILES);
    writeFileSync(join(cwd, 'lampiran.pdf'), await pdfOf());
    const line = example.replace('rb ', '').replace('plans/kpu-kubu-raya/2022', PLAN);
    expect(await runRb(line, { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});

/** A √ as it is drawn, and how far the next text stands from it. */
const CHECK =
  /(\/TD<<\/MCID \d+>>BDC\n)(?:\/F2 8 Tf\n)?([\d.-]+) ([\d.-]+) Td\n(\[[^\]]{1,12}\]TJ)\nEMC\n/g;

/** On the real plan's second page: one √ behind another one in its row. */
function editSecondCheck(
  content: string,
  edit: (before: string, x: number, show: string) => string,
): string {
  const found = [...content.matchAll(CHECK)].find(
    (match) => Number(match[2]) > 30 && match[3] === '0',
  );
  if (found === undefined) throw new Error('no √ found');
  const [whole, before = '', x = '', , show = ''] = found;
  return content.replace(whole, () => edit(before, Number(x), show));
}

const checkOf = (content: string): string => [...content.matchAll(CHECK)][0]?.[4] ?? '';

/** Undoes a step, so that what follows stays where it was. */
const stepBack = (x: number): string => `${x} 0 Td\n`;

describe('what is drawn counts, not only what is tagged', () => {
  test.each<[name: string, edit: (content: string) => string, found: RegExp]>([
    [
      'a √ moved to another month, its tag as it was',
      (content) =>
        editSecondCheck(
          content,
          (before, x, show) => `${before}${x - 17.01} 0 Td\n${show}\nEMC\n${stepBack(17.01)}`,
        ),
      /√: .*\n {5}halaman PDF {3}Agustus, November\n {5}di dalam PDF {2}Agustus, Desember$/,
    ],
    [
      'a √ moved to another row',
      (content) =>
        editSecondCheck(
          content,
          (before, x, show) => `${before}${x} -30 Td\n${show}\nEMC\n0 30 Td\n`,
        ),
      /^1\. halaman 2: tercetak di luar barisnya: "√"$/,
    ],
    [
      'a √ taken away',
      (content) => editSecondCheck(content, (before, x) => `${before}${x} 0 Td\nEMC\n`),
      /halaman PDF {3}Agustus\n {5}di dalam PDF {2}Agustus, Desember$/,
    ],
    [
      'a √ drawn so that nobody sees it',
      (content) =>
        editSecondCheck(
          content,
          (before, x, show) => `${before}${x} 0 Td\n3 Tr\n${show}\n0 Tr\nEMC\n`,
        ),
      /halaman PDF {3}Agustus\n {5}di dalam PDF {2}Agustus, Desember$/,
    ],
    [
      'a √ drawn in white',
      (content) =>
        editSecondCheck(
          content,
          (before, x, show) => `${before}${x} 0 Td\n1 g\n${show}\n0 g\nEMC\n`,
        ),
      /halaman PDF {3}Agustus\n {5}di dalam PDF {2}Agustus, Desember$/,
    ],
    [
      'a √ cut away by a clip',
      (content) =>
        editSecondCheck(
          content,
          (before, x, show) => `${before}${x} 0 Td\nq 0 0 1 1 re W n\n${show}\nQ\nEMC\n`,
        ),
      /halaman PDF {3}Agustus\n {5}di dalam PDF {2}Agustus, Desember$/,
    ],
    [
      'a √ as small as a dot',
      (content) =>
        editSecondCheck(
          content,
          (before, x, show) => `${before}${x} 0 Td\n/F2 .1 Tf\n${show}\n/F2 8 Tf\nEMC\n`,
        ),
      /halaman PDF {3}Agustus\n {5}di dalam PDF {2}Agustus, Desember$/,
    ],
    [
      "a border moved from a column's side to another's",
      (content) => content.replace(/665\.05 223\.67 m 665\.05/, '660.05 223.67 m 660.05'),
      /^1\. halaman 2: garis atau sel tabel tidak utuh pada "√" \(dan 5 lagi\)$/,
    ],
    [
      'a √ put in without a tag',
      (content) => `${content}\nBT /F2 8 Tf 1 0 0 -1 700 300 Tm ${checkOf(content)} ET`,
      /^1\. halaman 2: teks yang tidak ada dalam sumber: "√"$/,
    ],
    [
      'a √ put in as decoration',
      (content) =>
        `${content}\n/Artifact BMC BT /F2 8 Tf 1 0 0 -1 702 300 Tm ${checkOf(content)} ET EMC`,
      /^1\. halaman 2: teks yang tidak ada dalam sumber: "√"$/,
    ],
    [
      'a √ put in under a tag that nothing knows',
      (content) =>
        `${content}\n/TD<</MCID 9999>>BDC BT /F2 8 Tf 1 0 0 -1 700 300 Tm ${checkOf(content)} ET EMC`,
      /^1\. halaman 2: teks yang tidak ada dalam sumber: "√"$/,
    ],
    [
      'a √ that lies beside the paper',
      (content) => `${content}\nBT /F2 8 Tf 1 0 0 -1 2000 300 Tm ${checkOf(content)} ET`,
      /halaman 2: tercetak di luar kertas: "√"/,
    ],
    [
      'a patch over a part of the table',
      (content) => `${content}\nq 1 1 1 rg 600 230 250 60 re f Q`,
      /^1\. halaman 2: tertutup gambar atau bidang: /,
    ],
    [
      'a word cut short',
      (content) =>
        content.replace(
          /(\/LBody<<[^>]*>>BDC\n(?:\/F1 8 Tf\n)?[^\n]*\n\[\([^)]{4})[^\]]*\]TJ/,
          '$1)]TJ',
        ),
      /kolom SUB KEGIATAN: /,
    ],
    [
      'two texts that changed places, their tags with them',
      (content) => swap(content, /\/LBody<<\/MCID (\d+)>>BDC/g),
      /tercetak di luar barisnya: /,
    ],
    [
      'a page number of another page',
      (content) =>
        content.replace(/(Subtype\/Header>>BDC\n[\s\S]*?\[\([\s\S]*?)\)\]TJ/, '$1\x00\x0b)]TJ'),
      /^1\. halaman 2: teks yang tidak ada dalam sumber: "- /,
    ],
    [
      'a title of the repeated head taken away',
      (content) =>
        content.replace(/(\/Artifact<<\/Type\/Pagination>>BDC\n[\s\S]*?Td\n)\[[^\]]*\]TJ/, '$1'),
      /^1\. halaman 2: kepala tabel yang diulang berbeda pada "/,
    ],
  ])('%s', async (_, edit, found) => {
    const cwd = tempPlan();
    writeFileSync(join(cwd, 'x.pdf'), await editPage(await realPdf(), 1, edit));
    const run = await runRb('verify x.pdf', { cwd });
    expect(differencesOf(run)).toMatch(found);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^berbeda: \d+ perbedaan; 75 baris/);
  });

  test('a text printed again that is not the text of its cell', async () => {
    const isMuted = (content: string): boolean => content.includes('.349 g');
    const pages = [1, 2, 3, 4, 5, 6, 7, 8];
    for (const page of pages) {
      const edited = editPage(await realPdf(), page, (content) => {
        if (!isMuted(content)) return content;
        // Its first letters again behind themselves.
        return content.replace(/(\.349 g[\s\S]*?\[)(\([^)]{6,}?\))/, '$1$2$2');
      });
      const bytes = await edited.catch(() => undefined);
      if (bytes === undefined) continue;
      const run = await verify(bytes);
      expect(differencesOf(run)).toMatch(
        /^1\. halaman \d+: teks lanjutan yang bukan teks selnya: "/,
      );
      expect(run.code).toBe(1);
      return;
    }
    throw new Error('the plan has no text that is printed again');
  });

  test('a draft without its mark, and a mark on what is no draft', async () => {
    const draft = await editPage(await pdfOf('--draft'), 0, (content) =>
      content.replace(/(Subtype\/Watermark>>BDC[\s\S]*?)\[[^\]]*\]TJ/, '$1'),
    );
    expect(differencesOf(await verify(draft))).toBe(
      '1. halaman 1: tanda melintang "RANCANGAN" tidak tercetak',
    );
    const final = await editFiles(await pdfOf('--draft'), (files) => {
      const manifest = JSON.parse(files.get('manifest.json') ?? '');
      manifest.cetakan.rancangan = false;
      files.set('manifest.json', JSON.stringify(manifest));
    });
    expect(differencesOf(await verify(final))).toBe(
      '1. halaman 1: tanda melintang yang tidak semestinya: "RANCANGAN"',
    );
  });

  test('a page changed by what was appended to the file', async () => {
    const pdf = await editPage(
      await realPdf(),
      1,
      (content) => editSecondCheck(content, (before, x) => `${before}${x} 0 Td\nEMC\n`),
      { append: true },
    );
    const plain = await realPdf();
    expect(Buffer.from(pdf.subarray(0, plain.length)).equals(plain)).toBe(true);
    const run = await verify(pdf);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^berbeda: 1 perbedaan;/);
  });

  test.each<[name: string, toIndexes: (count: number) => number[], found: string]>([
    ['a page taken away', (count) => range(count).filter((i) => i !== 3), '(tidak ada)'],
    ['the last page taken away', (count) => range(count - 1), '(tidak ada)'],
    ['two pages exchanged', (count) => [0, 2, 1, ...range(count).slice(3)], 'urutannya'],
    [
      'a page shown twice',
      (count) => [...range(count), 4],
      '11: teks yang tidak ada dalam sumber: "2." (dan ',
    ],
  ])('%s', async (_, toIndexes, found) => {
    const run = await verify(await takePages(await realPdf(), toIndexes));
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(found);
  });

  test('a note laid over the page', async () => {
    const run = await verify(await addNote(await pdfOf(), '√'));
    expect(differencesOf(run)).toBe(
      '1. halaman 1: tambahan di atas halaman (catatan, cap, atau isian): "√"',
    );
    expect(run.code).toBe(1);
  });
});

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** The first two groups that the pattern finds, each in the other's place. */
function swap(content: string, pattern: RegExp): string {
  const [one = '', other = ''] = [...content.matchAll(pattern)].map(([whole]) => whole);
  return content
    .replace(one, '\0\0')
    .replace(other, () => one)
    .replace('\0\0', () => other);
}

const change = (from: string, to: string) => (files: Map<string, string>) => {
  const before = files.get(AREA) ?? '';
  expect(before).toContain(from);
  files.set(AREA, before.replace(from, to));
};

describe('the files inside', () => {
  test('a month changed: its digest tells, and the month', async () => {
    const pdf = await editFiles(await pdfOf(), change('bulan: 7', 'bulan: 8'));
    const run = await verify(pdf, PLAN);
    expect(run.code).toBe(1);
    expect(differencesOf(run)).toBe(`1. ${AREA} di dalam PDF sudah diubah: sidik
   SHA-256-nya lain dari manifest

2. Lampiran, 1. Penataan Tata Laksana, halaman 1
   √: 1.1.1.2 "2. Pelatihan pengelola arsip"
     halaman PDF   Juli
     di dalam PDF  Agustus
     rencana       Juli`);
  });

  test('a month changed, and the manifest with it: the month', async () => {
    const pdf = await editFiles(await pdfOf(), change('bulan: 7', 'bulan: 8'), {
      updateManifest: true,
    });
    const run = await verify(pdf);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^berbeda: 1 perbedaan;/);
    expect(differencesOf(run)).toContain('di dalam PDF  Agustus');
  });

  test.each<[name: string, edit: (files: Map<string, string>) => void, found: string]>([
    ['one is missing', (files) => files.delete(AREA), `${AREA} tercatat pada manifest`],
    ['one too many', (files) => files.set('area-2-x.yaml', 'x'), 'area-2-x.yaml ada di dalam PDF'],
    ['a name that leads elsewhere', (files) => files.set('../x.yaml', 'x'), '../x.yaml bukan nama'],
    [
      'the same name twice',
      (files) => files.set(`${AREA}#2`, 'x'),
      `${AREA} ada lebih dari sekali`,
    ],
    ['larger than 4 MB', (files) => files.set(AREA, '#'.repeat(5e6)), 'tidak dapat dibaca'],
    ['no YAML', (files) => files.set(AREA, 'nomor: ['), 'bukan rencana yang utuh'],
  ])('%s', async (_, edit, found) => {
    const run = await verify(await editFiles(await pdfOf(), edit));
    expect(run.stdout.replaceAll(/\n +/g, ' ')).toContain(found);
    expect(run.code).toBe(1);
  });
});

describe('the plan in its folder', () => {
  const planOf = (from: string, to: string): Record<string, string> => {
    expect(FILES[AREA]).toContain(from);
    return { [AREA]: (FILES[AREA] ?? '').replace(from, to) };
  };

  test.each<[name: string, from: string, to: string, found: string]>([
    [
      'one √',
      'bulan: [1-3, 6]',
      'bulan: [1-3, 6, 9-12]',
      `1. Lampiran, 1. Penataan Tata Laksana, halaman 1
   √: 1.1.1.1.1 "1. Penataan arsip aktif"
     halaman PDF   Januari s.d. Maret, Juni
     di dalam PDF  Januari s.d. Maret, Juni
     rencana       Januari s.d. Maret, Juni, September s.d. Desember`,
    ],
    [
      'one word',
      'Laporan pelatihan',
      'Laporan hasil',
      `1. Lampiran, 1. Penataan Tata Laksana, halaman 1
   kolom INDIKATOR KEBERHASILAN: 1.1.1.2 "2. Pelatihan pengelola arsip"
     halaman PDF   Laporan pelatihan
     di dalam PDF  Laporan pelatihan
     rencana       Laporan hasil`,
    ],
    [
      'a merged cell, told once',
      'Penerapan sistem arsip yang andal',
      'Penerapan sistem arsip',
      `1. Lampiran, 1. Penataan Tata Laksana, halaman 1
   kolom KEGIATAN: 1.1.1.1.1 "1. Penataan arsip aktif"
     halaman PDF   1. Penerapan sistem arsip yang andal
     di dalam PDF  1. Penerapan sistem arsip yang andal
     rencana       1. Penerapan sistem arsip`,
    ],
    [
      'a row more',
      '  - id: pelatihan',
      `  - id: baru
            nama: Penyusutan arsip
            indikator: Berita acara pemusnahan
            bulan: 4
          - id: pelatihan`,
      `1. Lampiran, 1. Penataan Tata Laksana
   baris: 1.1.1.2 "2. Penyusutan arsip"
     halaman PDF   (tidak ada)
     di dalam PDF  (tidak ada)
     rencana       2. Penyusutan arsip | Berita acara pemusnahan

penomoran ikut berubah pada 2 tempat sesudahnya`,
    ],
    [
      'a row less, the first of merged ones',
      `              - id: daftar-arsip
                nama: Daftar arsip aktif
                bulan: [1-3, 6]
`,
      '',
      `1. Lampiran, 1. Penataan Tata Laksana, halaman 1
   baris: 1.1.1.1.1 "1. Penataan arsip aktif"
     halaman PDF   1. Penataan arsip aktif | 1. Daftar arsip aktif
     di dalam PDF  1. Penataan arsip aktif | 1. Daftar arsip aktif
     rencana       (tidak ada)

penomoran ikut berubah pada 1 tempat sesudahnya`,
    ],
  ])('%s', async (_, from, to, found) => {
    const run = await verify(await pdfOf(), PLAN, planOf(from, to));
    expect(differencesOf(run)).toBe(found);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^berbeda: 1 perbedaan;/);
    expect(run.stdout.replaceAll(/\n +/g, ' ')).toContain(
      `- ${AREA} di folder lain dari yang di dalam PDF`,
    );
  });

  test('only comments and working data: the same, with notes', async () => {
    const run = await verify(await pdfOf(), PLAN, {
      [AREA]: `# diperiksa\n${FILES[AREA]}`,
      'realisasi/2023-07.yaml': 'pelatihan:\n  status: belum\n',
    });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^sama: /);
    expect(run.stdout).toContain(`
- ${AREA} di folder lain dari yang di dalam PDF,
  tetapi yang tercetak sama
- tidak dibandingkan karena tidak tercetak: realisasi/
`);
  });

  test('a plan with errors is not compared', async () => {
    const run = await verify(await pdfOf(), PLAN, planOf('bulan: 7', 'bulan: 13'));
    expect(run.code).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('jadi rb verify lampiran.pdf tidak dijalankan');
  });
});

describe('what cannot be read is said in words, with exit code 3', () => {
  const text = (content: string) => async () => new Uint8Array(Buffer.from(content));
  test.each<[name: string, make: () => Promise<Uint8Array>, found: string]>([
    ['no PDF', text('versi: 1\n'), 'berkas ini bukan PDF'],
    ['nothing at all', text(''), 'berkas ini bukan PDF'],
    ['a PDF of nothing', text('%PDF-1.7\n%%EOF'), 'PDF ini rusak atau terpotong'],
    ['cut off', async () => (await pdfOf()).slice(0, 9000), 'PDF ini rusak atau terpotong'],
    ['locked', async () => encrypt(await pdfOf()), 'PDF ini dikunci dengan kata sandi'],
    [
      'without files',
      async () => editFiles(await pdfOf(), (files) => files.clear()),
      'PDF ini tidak memuat berkas sumber',
    ],
    [
      'without a manifest',
      async () => editFiles(await pdfOf(), (files) => files.delete('manifest.json')),
      'tidak ada manifest.json dari rb',
    ],
    [
      'a manifest that is none',
      async () => editFiles(await pdfOf(), (files) => files.set('manifest.json', '{"versi":1}')),
      'manifest.json di dalam PDF ini tidak dapat dibaca',
    ],
    [
      'a manifest of a later rb',
      async () => editFiles(await pdfOf(), (files) => files.set('manifest.json', '{"versi":2}')),
      'PDF ini dibuat oleh rb yang lebih baru',
    ],
    ['without tags', async () => untag(await pdfOf()), 'tidak bertanda struktur'],
  ])('%s', async (_, make, found) => {
    const run = await verify(await make());
    expect(run.stderr).toMatch(/^rb: "lampiran.pdf": .*\n$/);
    expect(run.stderr).toContain(found);
    expect(run).toMatchObject({ code: 3, stdout: '' });
  });

  test.each([
    ['verify tidak-ada.pdf', 3, '"tidak-ada.pdf" tidak dapat dibaca'],
    ['verify', 2, 'belum ada'],
    ['verify a.pdf b c', 2, 'argumen terlalu banyak'],
    ['verify a.pdf --format xml', 2, '--format "xml" tidak dikenal'],
  ])('rb %s', async (line, code, found) => {
    const run = await runRb(line, { cwd: tempPlan() });
    expect(run).toMatchObject({ code, stdout: '' });
    expect(run.stderr).toContain(found);
  });
});

test('as JSON, for programs', async () => {
  const run = await verify(await pdfOf(), `${PLAN} --format json`, {
    [AREA]: (FILES[AREA] ?? '').replace('bulan: 7', 'bulan: 8'),
  });
  expect(run.code).toBe(1);
  const found = JSON.parse(run.stdout);
  expect(found.pdf.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect({ ...found, pdf: undefined, catatan: undefined }).toEqual({
    versi: 1,
    hasil: 'berbeda',
    cetakan: { bagian: 'lampiran', rancangan: false, salinan: false },
    dibandingkan: {
      sisi: ['halaman_pdf', 'di_dalam_pdf', 'rencana'],
      rencana: PLAN,
      baris: 4,
      tanda: 6,
      teks: 6,
      berkas: 2,
    },
    perbedaan: [
      {
        jenis: 'bulan',
        bagian: 'Lampiran',
        area: '1. Penataan Tata Laksana',
        kode: '1.1.1.2',
        teks: '2. Pelatihan pengelola arsip',
        halaman: 1,
        nilai: { halaman_pdf: [7], di_dalam_pdf: [7], rencana: [8] },
      },
    ],
  });
});

test('nothing in a PDF can steer the terminal', async () => {
  const steering = '\u001b[31mMerah\u202e';
  const pdf = await editFiles(
    await addNote(await pdfOf(), steering),
    (files) => {
      change('nama: Penataan arsip aktif', 'nama: "\\e[31mMerah\\u202e"')(files);
      files.set(`${steering}.yaml`, '');
    },
    { updateManifest: true },
  );
  for (const options of [PLAN, '--format json', '--lang en']) {
    const { stdout, stderr } = await verify(pdf, options);
    expect(`${stdout}${stderr}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});

test('no line is wider than a terminal where words allow', async () => {
  const source = readFileSync(join(REAL, 'area-4-penataan-tata-laksana.yaml'), 'utf8');
  expect(source).toContain('PPID');
  const pdf = await editFiles(await realPdf(), (files) => {
    files.set('area-4-penataan-tata-laksana.yaml', source.replaceAll('PPID', 'PPPID'));
  });
  const { stdout } = await verify(pdf, REAL);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
