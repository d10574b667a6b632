/** The monthly report's lists: what is scheduled, due, tentative, without a month, in doubt. */
import type { Block, Cell, Row, RowGroup, Table } from '../document/document.ts';
import { type BarisData, needsVerification } from '../schedule/baris-data.ts';
import type { ReportNumbers } from '../schedule/report-numbers.ts';
import { type Rangkaian, toRangkaian } from '../schedule/scheduled.ts';
import { cell, headOf, namePeriod, paragraph, type Words } from './monthly-report-words.ts';

/** A note that a list need not repeat at each row, since it is about nothing else. */
type Known = 'tentatif' | 'perluVerifikasi' | 'tanpaBulan';

/** What is scheduled in the period, area by area. */
export function terjadwalBlocks(numbers: ReportNumbers, words: Words): readonly Block[] {
  const { terjadwal, matriks } = numbers;
  const { columns } = words;
  const groups = matriks.area.flatMap(({ nomor, nama }): RowGroup[] => {
    const own = terjadwal.baris.filter(({ area }) => area === nomor);
    const band = `${nomor}. ${nama ?? words.unreadable}: ${words.barisCount(own.length)}`;
    const rows = own.map((baris) => ({
      cells: [
        ...rowStart(baris, words),
        cell(baris.kelompok === null ? '' : words.kelompok[baris.kelompok]),
        noteCell(baris, baris.rangkaian, [], words),
      ],
    }));
    return own.length === 0 ? [] : [{ band: [paragraph({ text: band, bold: true })], rows }];
  });
  const several = terjadwal.baris.some(({ rangkaian }) => rangkaian.some(isOneOfSeveral));
  return list(
    words.terjadwal.heading(periodName(numbers, words), terjadwal.jumlah),
    [words.terjadwal.legend, ...(several ? [words.terjadwal.occurrenceLegend] : [])],
    [columns.kelompok, columns.note],
    groups,
    words,
  );
}

/** The rows of which a run of months ends in the period. */
export function jatuhTempoBlocks(numbers: ReportNumbers, words: Words): readonly Block[] {
  const { jatuh_tempo, periode } = numbers;
  const rows = jatuh_tempo.map((baris) => ({
    cells: [
      ...rowStart(baris, words),
      cell(printRangkaian(baris.rangkaian, words)),
      noteCell(baris, baris.rangkaian, [], words),
    ],
  }));
  return list(
    words.jatuhTempo.heading(periodName(numbers, words), rows.length),
    [words.jatuhTempo.legend(namePeriod(words.months, periode.dari, periode.sampai))],
    [words.columns.rangkaian, words.columns.note],
    [{ rows }],
    words,
  );
}

/** The tentative rows, with or without a month. */
export function tentatifBlocks({ tentatif }: ReportNumbers, words: Words): readonly Block[] {
  const undated = tentatif.filter(({ bulan }) => bulan.length === 0).length;
  const rows = tentatif.map((baris) => ({
    cells: [
      ...rowStart(baris, words),
      cell(printRangkaian(toRangkaian(baris.bulan), words)),
      noteCell(baris, [], ['tentatif'], words),
    ],
  }));
  const { heading, legend, noMonth } = words.tentatifList;
  return list(
    heading(rows.length),
    [legend, ...(undated === 0 ? [] : [noMonth(undated)])],
    [words.columns.rangkaian, words.columns.note],
    [{ rows }],
    words,
  );
}

/** The rows without any month. */
export function tanpaBulanBlocks({ tanpa_bulan }: ReportNumbers, words: Words): readonly Block[] {
  const rows = tanpa_bulan.map((baris) => ({
    cells: [...rowStart(baris, words), noteCell(baris, [], ['tanpaBulan'], words)],
  }));
  const { heading, legend } = words.tanpaBulanList;
  return list(heading(rows.length), [legend], [words.columns.note], [{ rows }], words);
}

/** The rows in doubt, each with the reason. */
export function perluVerifikasiBlocks(numbers: ReportNumbers, words: Words): readonly Block[] {
  const { heading, legend, lostText } = words.perluVerifikasiList;
  const rows = numbers.perlu_verifikasi.map((baris) => ({
    cells: [...rowStart(baris, words), cell(baris.perlu_verifikasi ?? lostText)],
  }));
  return list(heading(rows.length), [legend], [words.columns.reason], [{ rows }], words);
}

/** Heading with its count, how the count comes about, and the table; or that there is none. */
function list(
  heading: string,
  legend: readonly string[],
  titles: readonly string[],
  groups: readonly RowGroup[],
  words: Words,
): readonly Block[] {
  const { kode, nama, kelompok, reason } = words.columns;
  const table: Table = {
    kind: 'table',
    columns: [
      { title: kode, width: 3 },
      { title: nama, width: 12 },
      ...titles.map((title) => ({
        title,
        width: title === reason ? 12 : title === kelompok ? 2 : 4,
      })),
    ],
    head: headOf([kode, nama, ...titles]),
    groups,
  };
  const isEmpty = groups.every(({ rows }) => rows.length === 0);
  return [
    { kind: 'heading', level: 2, runs: [{ text: heading }] },
    ...(isEmpty
      ? [paragraph(words.none)]
      : [paragraph({ text: legend.join(' '), tone: 'muted' }), table]),
  ];
}

function rowStart({ kode, nama }: BarisData, words: Words): Row['cells'] {
  return [cell(kode), cell(nama ?? { text: words.unreadable, tone: 'notice' })];
}

function noteCell(
  baris: BarisData,
  rangkaian: readonly Rangkaian[],
  known: readonly Known[],
  words: Words,
): Cell {
  const { tentatif, perluVerifikasi, tanpaBulan } = words;
  const says = (note: Known, isTrue: boolean): boolean => isTrue && !known.includes(note);
  const several = rangkaian.filter(isOneOfSeveral);
  const which = several.map(({ ke }) => ke).join(', ');
  const content = [
    ...several.slice(0, 1).map(({ jumlah }) => paragraph(words.occurrence(which, jumlah))),
    ...(says('tanpaBulan', baris.bulan.length === 0) ? [paragraph(tanpaBulan)] : []),
    ...(says('tentatif', baris.tentatif) ? [paragraph({ text: tentatif, tone: 'notice' })] : []),
    ...(says('perluVerifikasi', needsVerification(baris))
      ? [paragraph({ text: perluVerifikasi, tone: 'notice' })]
      : []),
    ...(baris.ket === null ? [] : [paragraph(baris.ket)]),
  ];
  return { content };
}

const isOneOfSeveral = ({ jumlah }: Rangkaian): boolean => jumlah > 1;

/** `Apr-Jun, Des`; `-` for no month. */
function printRangkaian(rangkaian: readonly Rangkaian[], words: Words): string {
  const parts = rangkaian.map(({ dari, sampai }) => namePeriod(words.shortMonths, dari, sampai));
  return parts.length === 0 ? '-' : parts.join(', ');
}

function periodName({ periode }: ReportNumbers, words: Words): string {
  return `${namePeriod(words.months, periode.dari, periode.sampai)} ${periode.tahun}`;
}
