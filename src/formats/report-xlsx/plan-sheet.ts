/** The sheet that people know: every row of the plan with its months filled, and what became of them. */
import type { GanttBaris } from '../../schedule/gantt.ts';
import type { Keadaan } from '../../schedule/keadaan.ts';
import type { ReportNumbers } from '../../schedule/report-numbers.ts';
import type { Paint } from './cell.ts';
import { footOf, introOf, monthColumns, type Words } from './sheet-words.ts';
import type { Slot, TableSheet } from './table-sheet.ts';

type Mark = keyof Words['mark'];

/** Dark on light, or white on dark, so that letters are read in grey too. */
const PAINT: Readonly<Record<Mark, Paint>> = {
  rencana: { fill: 'D6E4F0' },
  terlaksana: { fill: '1A6B2F', color: 'FFFFFF', bold: true },
  terlambat: { fill: 'A61B1B', color: 'FFFFFF', bold: true },
  batal: { fill: 'D0CECE' },
  di_luar_jadwal: { fill: 'FFE699' },
};

const MIDDLE = { align: 'center', valign: 'center' } as const;

/** The months' width, in points. */
const MONTH = 25;

export function planSheet(numbers: ReportNumbers, words: Words): TableSheet {
  const { gantt, matriks, realisasi } = numbers;
  const { columns } = words;
  const hasUnits = matriks.unit !== null;
  const legend = realisasi === 'diisi' ? words.markLegend : words.markLegendPlan;
  return {
    name: words.sheets.rencana,
    intro: [...introOf(numbers, words), legend],
    tables: [
      {
        head: [
          { title: columns.kode, width: 52 },
          { title: columns.area, width: 84 },
          { title: columns.kegiatan, width: 120 },
          { title: columns.nama, width: 170 },
          ...(hasUnits ? [{ title: columns.unit, width: 62 }] : []),
          ...monthColumns(numbers, words, { width: MONTH, look: MIDDLE }),
          { title: columns.ket, width: 96 },
        ],
        rows: gantt.map((baris) => [
          baris.kode,
          `${baris.area}. ${baris.nama_area ?? words.unreadable}`,
          baris.kegiatan,
          baris.nama ?? words.unreadable,
          ...(hasUnits ? [baris.unit] : []),
          ...monthSlots(baris, words),
          notesOf(baris, words),
        ]),
      },
    ],
    frozenColumns: 1,
    foot: footOf(numbers, words),
  };
}

function monthSlots({ keadaan, terlambat }: GanttBaris, words: Words): Slot[] {
  return keadaan.map((each, index): Slot => {
    if (each === null) return null;
    const mark = terlambat.includes(index + 1) ? 'terlambat' : markOf(each);
    return { value: words.mark[mark], paint: PAINT[mark] };
  });
}

/** What is neither done nor given up nor late is still planned. */
function markOf(keadaan: Keadaan): Mark {
  return keadaan === 'terlaksana' || keadaan === 'batal' || keadaan === 'di_luar_jadwal'
    ? keadaan
    : 'rencana';
}

function notesOf({ bulan, tentatif, ket, nama, perlu_verifikasi }: GanttBaris, words: Words) {
  const notes = [
    ...(bulan.length === 0 ? [words.tanpaBulan] : []),
    ...(tentatif ? [words.tentatif] : []),
    ...(nama === null || perlu_verifikasi !== null ? [words.perluVerifikasi] : []),
    ...(ket === null ? [] : [ket]),
  ];
  return notes.length === 0 ? null : notes.join('; ');
}
