/** What stands round the Lampiran's table: letterhead, title, closing block, paper. */
import { describe, expect, test } from 'vitest';
import type { Block, Document, Paragraph } from '../../src/document/document.ts';
import { rencanaExample } from '../../src/rules/example-plan.ts';
import { lampiran } from '../support/lampiran-of.ts';
import { planOf } from './lampiran-plan.ts';

describe('round the table', () => {
  const decree = `  tempat: Contoh
  penanda_tangan:
    jabatan: KETUA KPU KABUPATEN CONTOH
    nama: NAMA KETUA
`;
  const withDecree = (more = ''): string =>
    rencanaExample(more).replace('jumlah_area', `${decree}jumlah_area`);
  const documentOf = (rencana: string, draft = false): Document =>
    lampiran(planOf({ 'rencana.yaml': rencana }), { draft });
  const blocksOf = ({ sections }: Document): readonly Block[] =>
    sections.flatMap(({ blocks }) => blocks);
  /** Texts before and after the table, a group's indented. */
  const textsOf = (document: Document): string[] =>
    blocksOf(document).flatMap((block): string[] => {
      if (block.kind === 'table') return ['(table)'];
      if (block.kind === 'group') {
        return block.blocks.flatMap((each) => ('runs' in each ? [`  ${runsText(each)}`] : []));
      }
      return 'runs' in block ? [runsText(block)] : [];
    });
  const runsText = ({ runs }: Pick<Paragraph, 'runs'>): string =>
    runs.map(({ text }) => text).join('');

  const TITLE = 'RENCANA AKSI REFORMASI BIROKRASI TAHUN 2023';
  const CLOSING = [
    '  Ditetapkan di Contoh',
    '  pada tanggal 16 Januari 2023',
    '  KETUA KPU KABUPATEN CONTOH,',
    '  NAMA KETUA',
  ];

  test.each<[string, string, string[]]>([
    [
      'a letterhead of the satker',
      withDecree(),
      ['KOMISI PEMILIHAN UMUM KABUPATEN CONTOH', TITLE, '(table)', ...CLOSING],
    ],
    [
      'the letterhead as the plan has it',
      withDecree('kop:\n  baris:\n    - KPU\n    - CONTOH').replace(
        'Contoh\nkeputusan',
        'Contoh\n  alamat: Jalan 1\n  telepon: 0561 - 1\n  faks: 0561 - 2\nkeputusan',
      ),
      [
        'KPU',
        'CONTOH',
        'Alamat : Jalan 1',
        'Telp. 0561 - 1',
        'Fax. 0561 - 2',
        TITLE,
        '(table)',
        ...CLOSING,
      ],
    ],
    [
      'the LAMPIRAN block at the right',
      withDecree('lampiran:\n  kepala: lampiran'),
      [
        '  LAMPIRAN',
        '  KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH',
        '  NOMOR 12/ORT.07/0000/2023',
        '  TENTANG',
        '  PENETAPAN RENCANA AKSI REFORMASI BIROKRASI TAHUN 2023',
        TITLE,
        '(table)',
        ...CLOSING,
      ],
    ],
    [
      'blanks for a decree without nomor and tanggal',
      withDecree('lampiran:\n  kepala: lampiran')
        .replace(/nomor: .*/, 'nomor:')
        .replace(/tanggal: .*/, 'tanggal:'),
      [
        '  LAMPIRAN',
        '  KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN CONTOH',
        '  NOMOR . . . . . . . . .',
        '  TENTANG',
        '  PENETAPAN RENCANA AKSI REFORMASI BIROKRASI TAHUN 2023',
        TITLE,
        '(table)',
        '  Ditetapkan di Contoh',
        '  pada tanggal . . . . . . . . .',
        ...CLOSING.slice(2),
      ],
    ],
  ])('%s', (_, rencana, texts) => {
    expect(textsOf(documentOf(rencana))).toEqual(texts);
  });

  test('the closing block stays with the table, and has room to sign', () => {
    const closing = blocksOf(documentOf(withDecree())).at(-1);
    if (closing?.kind !== 'group') throw new Error(`the last block is a ${closing?.kind}`);
    expect(closing.keepWithPrevious).toBe(true);
    const [room] = closing.blocks.slice(-2);
    expect(room?.kind === 'signature' ? room.height : 0).toBeGreaterThan(36);
  });

  test('only a draft is marked RANCANGAN', () => {
    const marks = [true, false].map((draft) =>
      documentOf(withDecree(), draft).sections.map(({ page }) => page.watermark),
    );
    expect(marks).toEqual([['RANCANGAN'], [undefined]]);
  });

  const MM = 72 / 25.4;
  test.each([
    ['', 330, 215, [25, 25, 25, 25]],
    ['lampiran:\n  kertas: F4-210', 330, 210, [25, 25, 25, 25]],
    ['lampiran:\n  kertas: A4\n  margin:\n    atas: 20\n    kiri: 30', 297, 210, [20, 25, 25, 30]],
    ['lampiran:\n  kertas: Legal', 355.6, 215.9, [25, 25, 25, 25]],
  ])('%j is paper of %d × %d mm', (settings, width, height, margins) => {
    const [section] = documentOf(withDecree(settings)).sections;
    const { top, right, bottom, left } = section?.page.margin ?? {};
    const lengths = [section?.page.width, section?.page.height, top, right, bottom, left];
    expect(lengths.map((length = 0) => Math.round((length / MM) * 10) / 10)).toEqual([
      width,
      height,
      ...margins,
    ]);
    expect(section?.page.pageNumber).toEqual({ first: 1, onFirstPage: false });
  });
});
