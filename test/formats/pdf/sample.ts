/** A decree's attachment like the office's, for tests of the PDF and for looking at it. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type {
  Cell,
  Column,
  Document,
  Paragraph,
  Row,
  RowGroup,
  Table,
} from '../../../src/document/document.ts';
import type { Fonts } from '../../../src/formats/pdf/fonts.ts';

const require = createRequire(import.meta.url);
const font = (path: string): Uint8Array =>
  readFileSync(require.resolve(`@expo-google-fonts/besley/${path}.ttf`));

export const fonts: Fonts = {
  regular: font('400Regular/Besley_400Regular'),
  bold: font('700Bold/Besley_700Bold'),
  italic: font('400Regular_Italic/Besley_400Regular_Italic'),
  boldItalic: font('700Bold_Italic/Besley_700Bold_Italic'),
};

export function paragraph(text: string, rest: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', runs: [{ text }], ...rest };
}

const cell = (text: string, rest: Partial<Cell> = {}): Cell => ({
  content: text === '' ? [] : [paragraph(text)],
  ...rest,
});

const columns: readonly Column[] = [
  { title: 'NO', width: 26, align: 'center' },
  { title: 'AREA PERUBAHAN', width: 92 },
  { title: 'KEGIATAN', width: 118 },
  { title: 'SUB KEGIATAN', width: 140 },
  { title: 'INDIKATOR KEBERHASILAN', width: 140 },
  ...Array.from(
    { length: 12 },
    (_, m): Column => ({ title: `${m + 1}`, width: 19, align: 'center' }),
  ),
  { title: 'KET', width: 52 },
];

const head: readonly Row[] = [
  {
    cells: [
      ...columns.slice(0, 5).map((column) => cell(column.title, { rowSpan: 2 })),
      cell('PELAKSANAAN (BULAN)', { colSpan: 12 }),
      cell('KET', { rowSpan: 2 }),
    ],
  },
  { cells: columns.slice(5, 17).map((column) => cell(column.title)) },
  { cells: columns.map((_, i) => cell(`${i + 1}`)) },
];

const subKegiatan = [
  'Pembangunan komitmen bersama seluruh jajaran pegawai dan pejabat untuk melaksanakan reformasi birokrasi secara konsisten dan melakukan perubahan mental',
  'Pembangunan aplikasi inovatif/transparansi proses bisnis/terintegrasi dan memiliki peluang besar untuk direplikasi di KPU Kabupaten lain;',
  'Penataan naskah dinas pengaturan dan penetapan di lingkungan satuan kerja',
  'Peningkatan kapasitas pengelola PPID di lingkungan satuan kerja;',
];
const indikator = [
  'Adanya data perundang-undangan di lingkungan KPU Kabupaten Kubu Raya',
  'Dapat diaksesnya Maklumat Layanan, Standar Pelayanan, dan SOP terkait permohonan informasi oleh stakeholder;',
  'Meningkatnya kepuasan layanan PPID;',
];
const kegiatan = [
  'Evaluasi secara berkala produk peraturan perundang-undangan (Naskah Dinas Pengaturan dan Penetapan) yang menjadi kewenangan di lingkungan unit kerja/satuan kerja',
  'Penyelenggaraan Keterbukaan Informasi Publik',
];

/** An area of `rowCount` rows under one program; every kegiatan has four rows, but for the last. */
function area(nomor: number, rowCount: number): RowGroup {
  const rows = Array.from({ length: rowCount }, (_, r): Row => {
    const cells: Cell[] = [];
    if (r === 0) {
      cells.push(cell('1', { rowSpan: rowCount }));
      cells.push(cell('Penguatan Tata Laksana', { rowSpan: rowCount }));
    }
    if (r % 4 === 0) {
      const text = kegiatan[(r / 4) % 2] ?? '';
      const content = [paragraph(text, { label: `${r / 4 + 1}.` })];
      cells.push({ content, rowSpan: Math.min(4, rowCount - r) });
    }
    const sub = subKegiatan[(r + nomor) % 4] ?? '';
    cells.push({ content: [paragraph(sub, { label: `${(r % 4) + 1}.` })] });
    const content = indikator
      .slice(0, 1 + ((r + nomor) % 3))
      .map((text, i) => paragraph(text, { label: `${i + 1}.` }));
    cells.push({ content });
    for (let month = 0; month < 12; month++) {
      cells.push(cell((month * 7 + r + nomor) % 3 === 0 ? '√' : '', { valign: 'middle' }));
    }
    cells.push(cell(r % 5 === 2 ? 'Tentatif' : ''));
    return { cells };
  });
  return { band: [paragraph(`${nomor}. Penataan Tata Laksana ke-${nomor}`)], rows };
}

/** A whole Lampiran with about `rowCount` rows, twelve to an area. */
export function sampleDocument(rowCount: number): Document {
  const table: Table = {
    kind: 'table',
    columns,
    head,
    fontSize: 8.5,
    groups: Array.from({ length: Math.ceil(rowCount / 12) }, (_, i) =>
      area(i + 1, Math.min(12, rowCount - i * 12)),
    ),
  };
  return {
    meta: {
      title: 'Rencana Aksi Reformasi Birokrasi Tahun 2022',
      subject: 'Lampiran Keputusan Nomor 4/ORT.07/6112/2022',
      author: 'KPU Kabupaten Kubu Raya',
      language: 'id',
      date: '2022-02-11',
    },
    sections: [
      {
        page: {
          width: 935.43,
          height: 609.45,
          margin: { top: 71, right: 71, bottom: 71, left: 71 },
          pageNumber: { first: 1, onFirstPage: false },
        },
        fontSize: 11,
        blocks: [
          {
            kind: 'group',
            inset: 0.55,
            keepWithPrevious: false,
            blocks: [
              paragraph('LAMPIRAN'),
              paragraph('KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN KUBU RAYA'),
              paragraph('NOMOR 4/ORT.07/6112/2022'),
              paragraph('TENTANG PENETAPAN RENCANA AKSI REFORMASI BIROKRASI'),
            ],
          },
          { kind: 'space', height: 14 },
          {
            kind: 'heading',
            level: 1,
            align: 'center',
            runs: [{ text: 'RENCANA AKSI REFORMASI BIROKRASI KABUPATEN KUBU RAYA TAHUN 2022' }],
          },
          { kind: 'space', height: 8 },
          table,
          { kind: 'space', height: 14 },
          {
            kind: 'group',
            inset: 0.6,
            keepWithPrevious: true,
            blocks: [
              paragraph('Ditetapkan di Sungai Raya'),
              paragraph('pada tanggal 11 Februari 2022'),
              { kind: 'space', height: 10 },
              paragraph('KETUA KOMISI PEMILIHAN UMUM KABUPATEN KUBU RAYA,', { align: 'center' }),
              { kind: 'space', height: 48 },
              paragraph('KARYADI', { align: 'center' }),
            ],
          },
        ],
      },
    ],
  };
}
