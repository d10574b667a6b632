/** `rb render` as its users run it: parts, formats, signatures, and what keeps it from printing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rencanaExample } from '../../src/rules/example-plan.ts';
import { readPdfText } from '../support/pdf-text.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const AREA = 'area-1-penataan-tata-laksana.yaml';

const BODY = `  menimbang:
    - bahwa perlu;
  mengingat:
    - Undang-Undang tentang *Road Map*;
  diktum:
    - Menetapkan rencana.
  tempat: Contoh
  penanda_tangan:
    jabatan: KETUA KPU
    nama: NAMA KETUA
  salinan:
    unit: SEKRETARIAT
    jabatan: Sekretaris
    nama: NAMA SEKRETARIS
`;

const rencana = (keputusan = BODY, more = ''): string =>
  rencanaExample(more).replace('jumlah_area', `${keputusan}jumlah_area`);

const complete = (): string => tempPlan({ 'rencana.yaml': rencana() });

/** A red dot of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

describe('each format, the same bytes each time', () => {
  test.each(['pdf', 'docx', 'xlsx', 'html', 'md'])('%s', async (extension) => {
    const cwd = complete();
    const line = `render --part all -o hasil.${extension}`;
    const { code, stderr } = await runRb(line, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: `ditulis: hasil.${extension}\n` });
    const first = readFileSync(join(cwd, `hasil.${extension}`));
    await runRb(line, { cwd });
    expect(readFileSync(join(cwd, `hasil.${extension}`)).equals(first)).toBe(true);
  });
});

describe('parts', () => {
  const textOf = async (line: string, cwd = complete()): Promise<string> => {
    const { bytes, code, stderr } = await runRb(`render -o - --format pdf ${line}`, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const pages = await readPdfText(bytes);
    return pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
  };

  test.each([
    ['', ['RENCANA AKSI', 'INDIKATOR'], ['Menimbang']],
    ['--part keputusan', ['Menimbang', 'MEMUTUSKAN'], ['INDIKATOR']],
    ['--part all', ['Menimbang', 'INDIKATOR'], ['ttd', 'RANCANGAN']],
    ['--part all --signed-copy', ['ttd', 'Salinan sesuai dengan aslinya', 'NAMA SEKRETARIS'], []],
    ['--draft', ['RANCANGAN'], ['ttd']],
  ])('rb render %s', async (line, there, notThere) => {
    const text = await textOf(line);
    for (const each of there) expect(text).toContain(each);
    for (const each of notThere) expect(text).not.toContain(each);
  });

  test('the Lampiran alone goes on from the pages of the body', async () => {
    const cwd = tempPlan({
      'rencana.yaml': rencana(BODY, 'lampiran:\n  kepala: lampiran'),
    });
    expect(await textOf('', cwd)).toContain('- 2 -');
  });
});

describe('what makes no sense is refused', () => {
  test.each([
    ['--part badan -o x.pdf', '--part "badan" tidak dikenal; pilih lampiran, keputusan, atau all'],
    ['--draft --signed-copy -o x.pdf', '--draft dan --signed-copy tidak dapat dipakai bersama'],
    ['--signature-field --signed-copy -o x.pdf', '--signature-field dan --signed-copy'],
    ['--signature-field -o x.docx', '--signature-field hanya untuk PDF'],
    ['--font a.ttf -o x.html', '--font hanya untuk PDF'],
    ['-o x.doc', 'akhiran berkas "x.doc" tidak dikenal; pakai .pdf, .docx, .xlsx, .html, atau .md'],
    ['--format docx -o -', 'tidak dapat ditampilkan di terminal'],
  ])('rb render %s', async (line, expected) => {
    const cwd = complete();
    const { code, stdout, stderr } = await runRb(`render ${line}`, { cwd, terminal: 80 });
    expect(stderr).toContain(expected);
    expect({ code, stdout, files: readdirSync(cwd) }).toEqual({
      code: 2,
      stdout: '',
      files: ['plans'],
    });
  });

  test.each(['besok', '-1', '99999999999999'])('SOURCE_DATE_EPOCH=%s', async (epoch) => {
    const env = { SOURCE_DATE_EPOCH: epoch };
    const { code, stderr } = await runRb('render -o x.md', { cwd: complete(), env });
    expect(code).toBe(2);
    expect(stderr).toContain(`SOURCE_DATE_EPOCH "${epoch}" bukan bilangan detik`);
  });
});

describe('what keeps a plan from being printed is a finding in its file', () => {
  const refused = async (line: string, files: Record<string, string | Buffer>) => {
    const cwd = tempPlan(files);
    const { code, stdout, stderr } = await runRb(`render ${line}`, { cwd });
    expect({ code, stdout, files: readdirSync(cwd) }).toEqual({
      code: 1,
      stdout: '',
      files: ['plans'],
    });
    return stderr;
  };

  test('a body that is not there', async () => {
    const stderr = await refused('--part all -o x.pdf', {});
    expect(stderr).toMatch(/^plans\/contoh\/2023\/rencana\.yaml:6:1 galat: keputusan\.menimbang/);
    for (const key of ['mengingat', 'diktum', 'penanda_tangan']) {
      expect(stderr).toContain(`keputusan.${key} belum ada, padahal harus tercetak`);
    }
    expect(stderr.endsWith('tidak ada yang ditulis\n')).toBe(true);
  });

  test('a copy that nobody certifies', async () => {
    const body = BODY.split('  salinan:')[0] ?? '';
    const stderr = await refused('--signed-copy -o x.docx', { 'rencana.yaml': rencana(body) });
    expect(stderr).toContain('keputusan.salinan belum ada');
  });

  test('columns that are too wide', async () => {
    const stderr = await refused('-o x.html', {
      'rencana.yaml': rencana(BODY, 'lampiran:\n  lebar_kolom:\n    kegiatan: 120\n'),
    });
    expect(stderr).toContain('rencana.yaml:26:3 galat: lebar kolom berlebih');
    expect(stderr).toContain('render/columns-too-wide');
  });

  test('characters that the font lacks, each at its first place', async () => {
    const source = readFileSync(join(tempPlan(), 'plans/contoh/2023', AREA), 'utf8');
    const stderr = await refused('-o x.pdf', {
      'rencana.yaml': rencana(
        BODY.replace('SEKRETARIS', 'SEKRETARIS ✓'),
        'kop:\n  baris:\n    - 統計\n',
      ),
      [AREA]: source.replace('arsip aktif', 'arsip 語 aktif'),
    });
    expect(stderr).toContain(`${AREA}:9:34 galat: huruf cetak tidak memuat "語" (U+8A9E)`);
    expect(stderr).toContain('rencana.yaml:27:7 galat: huruf cetak tidak memuat "統" (U+7D71)');
    expect(stderr).not.toContain('✓');
  });
});

describe('the emblem', () => {
  const withLogo = (logo: string, content: Buffer): string =>
    tempPlan({ 'rencana.yaml': rencana(BODY, `kop:\n  logo: ${logo}\n`), [logo]: content });

  test.each(['pdf', 'docx', 'html', 'xlsx'])('stands in %s', async (format) => {
    const line = `render -o - --format ${format}`;
    const [plain, adorned] = await Promise.all(
      [complete(), withLogo('lambang.png', PNG)].map((cwd) => runRb(line, { cwd })),
    );
    expect(adorned?.code).toBe(0);
    expect(adorned?.bytes.length).toBeGreaterThan(plain?.bytes.length ?? 0);
  });

  test('is found by a path as Windows has it', async () => {
    const kop = 'kop:\n  logo: gambar\\lambang.png\n';
    const cwd = tempPlan({ 'rencana.yaml': rencana(BODY, kop), 'gambar/lambang.png': PNG });
    expect((await runRb('render -o lampiran.html', { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'lampiran.html'), 'utf8')).toContain('src="data:image/png;');
    const next = await runRb('init plans/contoh/2024 --from plans/contoh/2023', { cwd });
    expect(next.code).toBe(0);
    expect(readFileSync(join(cwd, 'plans/contoh/2024/gambar/lambang.png'))).toEqual(PNG);
  });

  test.each([
    ['is missing', 'lambang.png', Buffer.alloc(0), 3, 'lambang.png" tidak dapat dibaca'],
    ['is no picture', 'lambang.png', Buffer.from('teks'), 2, '"lambang.png" bukan gambar'],
  ])('%s', async (what, logo, content, exit, expected) => {
    const cwd =
      what === 'is missing'
        ? tempPlan({ 'rencana.yaml': rencana(BODY, `kop:\n  logo: ${logo}\n`) })
        : withLogo(logo, content);
    const { code, stderr } = await runRb('render -o x.pdf', { cwd });
    expect(code).toBe(exit);
    expect(stderr).toContain(expected);
    expect(readdirSync(cwd)).toEqual(['plans']);
  });
});
