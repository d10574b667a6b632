/** A small decree with every kind of block, and its attachment: two sections of unlike pages. */
import type { Block, Document, Paragraph, Table } from '../../src/document/document.ts';
import { cell, paragraph } from './document-fixture.ts';

const MM = 72 / 25.4;

/** A red square of one pixel. */
export const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
    'base64',
  ),
);

const lettered = (letter: string, text: string): Paragraph => ({
  ...paragraph(text),
  align: 'justify',
  label: `${letter}.`,
});

const centred = (text: string, bold = false): Paragraph => ({
  kind: 'paragraph',
  runs: [{ text, bold }],
  align: 'center',
});

const decree: readonly Block[] = [
  {
    kind: 'picture',
    bytes: PIXEL,
    type: 'png',
    width: 60,
    height: 64,
    alt: 'Lambang Garuda Pancasila',
    align: 'center',
  },
  { kind: 'space', height: 6 },
  centred('KOMISI PEMILIHAN UMUM', true),
  { kind: 'rule', weight: 1.5 },
  { kind: 'space', height: 10 },
  {
    kind: 'heading',
    level: 1,
    align: 'center',
    fontSize: 13,
    runs: [{ text: 'KEPUTUSAN KETUA' }, { text: ' NOMOR 4', bold: false }],
  },
  { kind: 'space', height: 10 },
  {
    kind: 'entry',
    term: 'Menimbang',
    indent: 95,
    content: [
      lettered('a', `bahwa untuk mempercepat ${'reformasi birokrasi yang terencana '.repeat(6)}`),
      { ...lettered('1', 'rincian pertama;'), level: 1, label: '1)' },
      { ...paragraph('lanjutan tanpa nomor;'), label: '' },
      lettered('b', 'bahwa berdasarkan pertimbangan itu perlu ditetapkan Keputusan;'),
    ],
  },
  { kind: 'space', height: 6 },
  {
    kind: 'entry',
    term: 'Mengingat',
    indent: 95,
    content: [lettered('1', 'Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;')],
  },
  { kind: 'entry', term: 'KESATU', indent: 95, content: [paragraph('Menetapkan Rencana Aksi.')] },
  {
    kind: 'entry',
    term: 'Sebuah kata panjang yang lebih lebar',
    indent: 95,
    content: [paragraph('Isinya.')],
  },
  { ...paragraph('Butir di luar daftar'), label: '1.' },
  {
    kind: 'group',
    inset: 0.5,
    keepWithPrevious: true,
    blocks: [
      { kind: 'space', height: 20 },
      paragraph('Ditetapkan di Sungai Raya'),
      { kind: 'space', height: 8 },
      paragraph('KETUA,'),
      { kind: 'signature', height: 54, field: 'ketua' },
      {
        kind: 'paragraph',
        runs: [
          { text: 'KARYADI', bold: true },
          { text: ' miring', italic: true },
          { text: ' gawat', tone: 'alert' },
        ],
      },
    ],
  },
];

/** Two tables under each other: their columns are not the same. */
const tables: readonly Table[] = [
  {
    kind: 'table',
    columns: [
      { title: 'NO', width: 10, align: 'center' },
      { title: 'KEGIATAN', width: 50 },
      { title: '1', width: 6, align: 'center' },
      { title: '2', width: 6, align: 'center' },
    ],
    fontSize: 8,
    head: [
      {
        cells: [{ ...cell('NO'), rowSpan: 2 }, cell('KEGIATAN'), { ...cell('BULAN'), colSpan: 2 }],
      },
      { cells: [cell('uraian'), cell('1'), cell('2')] },
    ],
    groups: [
      {
        band: [paragraph('1. Manajemen Perubahan')],
        rows: [
          { cells: [{ ...cell('1'), rowSpan: 2 }, cell('Survei'), cell('√'), cell('')] },
          { cells: [cell('Rapat'), cell(''), { ...cell('√'), valign: 'middle' }] },
        ],
      },
      {
        rows: [
          { cells: [{ ...cell('Jumlah'), colSpan: 2, align: 'right' }, cell('1'), cell('1')] },
        ],
      },
    ],
  },
  {
    kind: 'table',
    columns: [
      { title: 'a', width: 1 },
      { title: 'b', width: 2 },
    ],
    width: 0.5,
    head: [{ cells: [cell('a'), cell('b')] }],
    groups: [{ rows: [{ cells: [cell('x'), cell('y')] }] }],
  },
];

/** The decree upright without numbers, the attachment across with numbers from 2 and a watermark. */
export function decreeDocument(): Document {
  const margin = { top: 25 * MM, right: 20 * MM, bottom: 25 * MM, left: 25 * MM };
  return {
    meta: {
      title: 'Keputusan Nomor 4',
      subject: 'Rencana Aksi',
      author: 'KPU Kabupaten Kubu Raya',
      language: 'id',
      date: '2022-02-11',
    },
    sections: [
      {
        title: 'Keputusan',
        page: { width: 215 * MM, height: 330 * MM, margin },
        fontSize: 11,
        blocks: decree,
      },
      {
        title: 'Lampiran',
        page: {
          width: 330 * MM,
          height: 215 * MM,
          margin,
          pageNumber: { first: 2, onFirstPage: false },
          watermark: 'RANCANGAN',
        },
        fontSize: 10,
        blocks: tables,
      },
    ],
  };
}
