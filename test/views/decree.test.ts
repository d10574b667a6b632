/** The decree of record: its parts, their pages, its signatures. */
import { describe, expect, test } from 'vitest';
import type { Block, Document, Paragraph, Run } from '../../src/document/document.ts';
import { rencanaExample } from '../../src/rules/example-plan.ts';
import {
  type DecreeOptions,
  decree,
  missingForDecree,
  needsBodyPages,
  type Part,
} from '../../src/views/decree.ts';
import { realPlan } from '../plans/real-plan.ts';
import { planOf } from './lampiran-plan.ts';

const PLAIN = { draft: false, signedCopy: false, signatureField: false } as const;

const BODY = `  menimbang:
    - bahwa perlu;
  mengingat:
    - Undang-Undang tentang *Road Map*;
    - Peraturan;
  diktum:
    - Menetapkan rencana.
    - Mulai berlaku.
  tempat: Contoh
  penanda_tangan:
    jabatan: KETUA KPU
    nama: NAMA KETUA
  salinan:
    unit: SEKRETARIAT
    jabatan: Sekretaris
    nama: NAMA SEKRETARIS
  paraf:
    - Kepala Subbagian Hukum
    - Sekretaris
`;

const planWith = (keputusan: string, more = '') =>
  planOf({
    'rencana.yaml': rencanaExample(more).replace('jumlah_area', `${keputusan}jumlah_area`),
  });

const print = (options: Partial<DecreeOptions>, keputusan = BODY, more = ''): Document =>
  decree(planWith(keputusan, more), { part: 'keputusan', ...PLAIN, ...options });

/** A document's texts, a line a paragraph: terms, labels, `_italics_`; what is room in brackets. */
function transcript({ sections }: Document): string[] {
  return sections.flatMap(({ title, blocks }) => [`== ${title}`, ...blocks.flatMap(linesOf)]);
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [lineOf(block)];
    case 'entry': {
      const [first = '', ...rest] = block.content.map(lineOf);
      return [`${block.term} : ${first}`, ...rest.map((line) => `  ${line}`)];
    }
    case 'group':
      return block.blocks.flatMap(linesOf).map((line) => `    ${line}`);
    case 'signature':
      return [block.field === undefined ? '[room]' : `[field ${block.field}]`];
    case 'picture':
      return [`[${block.alt}, ${Math.round(block.width)} x ${Math.round(block.height)}]`];
    case 'table':
      return [`(table of ${block.columns.map(({ title }) => title).join(', ')})`];
    case 'rule':
    case 'space':
      return [];
  }
}

function lineOf(
  block: { readonly runs: readonly Run[] } & Partial<Pick<Paragraph, 'label'>>,
): string {
  const text = block.runs.map((run) => (run.italic ? `_${run.text}_` : run.text)).join('');
  return block.label === undefined ? text : `${block.label} ${text}`;
}

describe('the Keputusan', () => {
  test('of 2022 reads as the decree does', async () => {
    const document = decree(await realPlan(), { part: 'keputusan', ...PLAIN });
    await expect(`${transcript(document).join('\n')}\n`).toMatchFileSnapshot(
      'golden/keputusan-2022.txt',
    );
  });

  test('says what a plan leaves unsaid in the usual words', () => {
    expect(transcript(print({}))).toEqual([
      '== Keputusan',
      'KOMISI PEMILIHAN UMUM KABUPATEN CONTOH',
      'KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH',
      'NOMOR : 12/ORT.07/0000/2023',
      'TENTANG',
      'PENETAPAN RENCANA AKSI REFORMASI BIROKRASI TAHUN 2023',
      'KETUA KPU,',
      'Menimbang : bahwa perlu;',
      'Mengingat : 1. Undang-Undang tentang _Road Map_;',
      '  2. Peraturan;',
      'MEMUTUSKAN :',
      'Menetapkan : KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH TENTANG PENETAPAN RENCANA AKSI REFORMASI BIROKRASI TAHUN 2023.',
      'KESATU : Menetapkan rencana.',
      'KEDUA : Mulai berlaku.',
      '    Ditetapkan di Contoh',
      '    pada tanggal 16 Januari 2023',
      '    KETUA KPU,',
      '    [room]',
      '    NAMA KETUA',
    ]);
  });

  test('counts its diktum in words', () => {
    const many = Array.from({ length: 31 }, (_, i) => `    - butir ${i + 1}`).join('\n');
    const body = BODY.replace(/ {4}- Menetapkan rencana\.\n {4}- Mulai berlaku\./, many);
    const terms = print({}, body).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'entry' ? [block.term] : [])),
    );
    const at = (n: number): string | undefined => terms.slice(3)[n - 1];
    expect([1, 10, 11, 12, 19, 20, 21, 30, 31].map(at)).toEqual([
      'KESATU',
      'KESEPULUH',
      'KESEBELAS',
      'KEDUA BELAS',
      'KESEMBILAN BELAS',
      'KEDUA PULUH',
      'KEDUA PULUH SATU',
      'KETIGA PULUH',
      'KETIGA PULUH SATU',
    ]);
  });

  test('letters its considerations beyond z', () => {
    const many = Array.from({ length: 28 }, (_, i) => `    - bahwa ${i + 1};`).join('\n');
    const lines = transcript(print({}, BODY.replace('    - bahwa perlu;', many)));
    expect(lines.filter((line) => line.includes('bahwa')).map((line) => line.trim())).toEqual(
      expect.arrayContaining(['Menimbang : a. bahwa 1;', 'z. bahwa 26;', 'ab. bahwa 28;']),
    );
  });
});

describe('how it is signed', () => {
  const closing = (options: Partial<DecreeOptions>, keputusan = BODY): string[] =>
    transcript(print(options, keputusan)).slice(-12);

  test.each<[string, Partial<DecreeOptions>, string[]]>([
    ['with room', {}, ['    KETUA KPU,', '    [room]', '    NAMA KETUA']],
    [
      'with a field',
      { signatureField: true },
      ['    KETUA KPU,', '    [field NAMA KETUA]', '    NAMA KETUA'],
    ],
    [
      'as a certified copy',
      { signedCopy: true },
      [
        '    KETUA KPU,',
        '    ttd',
        '    NAMA KETUA',
        '    Salinan sesuai dengan aslinya',
        '    SEKRETARIAT',
        '    Sekretaris,',
        '    [room]',
        '    NAMA SEKRETARIS',
      ],
    ],
    [
      'as a draft, with a table for initials',
      { draft: true },
      ['    NAMA KETUA', 'PARAF KOORDINASI', '(table of Jabatan, Paraf, Tanggal)'],
    ],
  ])('%s', (_, options, last) => {
    expect(closing(options).slice(-last.length)).toEqual(last);
  });

  test.each([
    [true, '[tidak terbaca]'],
    [false, '. . . . . . . . .'],
  ])('a lost name of the copy, draft %s', (draft, shown) => {
    const lost = BODY.replace('nama: NAMA SEKRETARIS', 'tidak_terbaca: nama');
    const document = print({ signedCopy: true, draft }, lost.split('  paraf:')[0]);
    expect(transcript(document).at(-1)).toBe(`    ${shown}`);
  });

  test('initials stand once, behind the first part', () => {
    const { sections } = print({ part: 'all', draft: true });
    const tables = sections.map(
      ({ blocks }) => blocks.filter(({ kind }) => kind === 'table').length,
    );
    expect(tables).toEqual([1, 1]);
  });
});

describe('pages', () => {
  const LAMPIRAN = 'lampiran:\n  kepala: lampiran';
  const SENDIRI = 'lampiran:\n  penomoran_halaman: sendiri';

  test.each<[string, Partial<DecreeOptions>, string, string, (string | number | boolean)[][]]>([
    ['the body', { part: 'keputusan' }, BODY, '', [[1, false]]],
    [
      'both, numbered through',
      { part: 'all' },
      BODY,
      '',
      [
        [1, false],
        ['continued', false],
      ],
    ],
    [
      'a page without letterhead has its number',
      { part: 'all' },
      BODY,
      LAMPIRAN,
      [
        [1, false],
        ['continued', true],
      ],
    ],
    [
      'both, each from 1',
      { part: 'all' },
      BODY,
      SENDIRI,
      [
        [1, false],
        [1, false],
      ],
    ],
    ['the Lampiran alone goes on', { part: 'lampiran', bodyPages: 3 }, BODY, '', [[4, false]]],
    ['the Lampiran alone from 1', { part: 'lampiran', bodyPages: 3 }, BODY, SENDIRI, [[1, false]]],
    ['no body, nothing to go on from', { part: 'lampiran' }, '', '', [[1, false]]],
  ])('%s', (_, options, keputusan, more, numbers) => {
    const { sections } = print(options, keputusan, more);
    expect(
      sections.map(({ page }) => [page.pageNumber?.first, page.pageNumber?.onFirstPage]),
    ).toEqual(numbers);
  });

  test('upright for the body, across for the Lampiran, on the same paper', () => {
    const { sections } = print({ part: 'all' }, BODY, 'lampiran:\n  kertas: A4');
    const [body, lampiran] = sections.map(({ page }) => [page.width, page.height].map(Math.round));
    expect([body, lampiran]).toEqual([
      [595, 842],
      [842, 595],
    ]);
  });

  test('catchwords only where the decree has them', () => {
    const catchwords = (keputusan: string) =>
      print({}, keputusan).sections.map(({ page }) => page.catchwords);
    expect(catchwords(BODY)).toEqual([false]);
    expect(catchwords(`${BODY}  kata_penyambung: true\n`)).toEqual([true]);
  });

  test('the emblem stands over the name, in proportion', () => {
    const logo = { bytes: new Uint8Array(), type: 'png', width: 200, height: 400 } as const;
    const lines = transcript(print({ part: 'all', logo }));
    const emblem = '[Lambang Komisi Pemilihan Umum Kabupaten Contoh, 31 x 62]';
    expect(lines.filter((line) => line === emblem)).toHaveLength(2);
    expect(lines[1]).toBe(emblem);
  });

  test.each<[Part, boolean, string]>([
    [
      'keputusan',
      false,
      'KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH TENTANG PENETAPAN RENCANA AKSI REFORMASI BIROKRASI TAHUN 2023',
    ],
    ['lampiran', true, 'RANCANGAN - RENCANA AKSI REFORMASI BIROKRASI TAHUN 2023'],
  ])('the title of the %s', (part, draft, title) => {
    expect(print({ part, draft }).meta.title).toBe(title);
  });

  test.each([
    [undefined, undefined],
    ['2024-02-29', '2024-02-29'],
  ])('without tanggal its date is %s', (date, expected) => {
    const files = rencanaExample().replace(/ {2}tanggal: .*\n/, '  tanggal:\n');
    const plan = planOf({ 'rencana.yaml': files });
    const options = {
      part: 'lampiran',
      ...PLAIN,
      ...(date === undefined ? {} : { date }),
    } as const;
    expect(decree(plan, options).meta.date).toBe(expected);
  });
});

describe('what must be there', () => {
  const without = (key: string): string => BODY.replace(new RegExp(`  ${key}:\n(?:    .*\n)+`), '');

  test.each<[string, string, Partial<DecreeOptions>, string, string[]]>([
    ['everything', BODY, { part: 'all', signedCopy: true }, '', []],
    ['a body for the body', '', {}, '', ['menimbang', 'mengingat', 'diktum', 'penanda_tangan']],
    ['no body for the Lampiran', '', { part: 'lampiran' }, '', []],
    ['no mengingat', without('mengingat'), {}, '', ['mengingat']],
    [
      'a body to go on from',
      '',
      { part: 'lampiran' },
      'lampiran:\n  penomoran_halaman: lanjut',
      ['menimbang', 'mengingat', 'diktum', 'penanda_tangan'],
    ],
    [
      'who certifies a copy',
      without('salinan'),
      { part: 'lampiran', signedCopy: true },
      '',
      ['salinan'],
    ],
    ['who signs', '', { part: 'lampiran', signatureField: true }, '', ['penanda_tangan']],
  ])('%s', (_, keputusan, options, more, keys) => {
    const { rencana } = planWith(keputusan, more);
    expect(missingForDecree(rencana, { part: 'keputusan', ...PLAIN, ...options })).toEqual(keys);
  });

  test.each<[Part, string, string, boolean]>([
    ['lampiran', BODY, '', true],
    ['lampiran', '', '', false],
    ['lampiran', BODY, 'lampiran:\n  penomoran_halaman: sendiri', false],
    ['all', BODY, '', false],
  ])('the body is counted for the %s', (part, keputusan, more, isNeeded) => {
    expect(needsBodyPages(planWith(keputusan, more).rencana, { part })).toBe(isNeeded);
  });
});
