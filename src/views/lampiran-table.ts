/** The Lampiran's table: a band for each area, a row for each printed line, 18 columns. */
import type { Cell, Paragraph, Row, RowGroup, Table } from '../document/document.ts';
import type {
  Area,
  Baris,
  Bernomor,
  Gabungan,
  Indikator,
  Kegiatan,
  Program,
  Rincian,
  SubKegiatan,
  Teks,
} from '../plan/model.ts';
import { ALL_MONTHS } from '../plan/months.ts';
import { decree as words } from '../text/id/decree.ts';
import { type LebarKolom, lampiranColumns } from './lampiran-columns.ts';

/** One printed line under KEGIATAN: its own cells, before the merged ones are laid over them. */
interface Line {
  readonly subKegiatan: readonly Paragraph[];
  /** Lines over which the SUB KEGIATAN cell runs; 0 where one from above covers this line. */
  readonly subKegiatanSpan: number;
  readonly indikator: readonly Paragraph[];
  readonly baris: Baris | undefined;
}

const FONT_SIZE = 8;

/** Bold, because the √ of most fonts is thin and small beside its letters. */
const CHECK: readonly Paragraph[] = [
  { kind: 'paragraph', runs: [{ text: words.check, bold: true }] },
];

/**
 * @param width of the table, in millimetres
 * @param lebar widths that the plan sets; the others suit the texts
 * @param draft show `[tidak terbaca]` where a text is lost, instead of nothing
 */
export function lampiranTable(
  area: readonly Area[],
  width: number,
  lebar: LebarKolom,
  draft: boolean,
): Table {
  const groups = area.map((each) => areaGroup(each, draft));
  const columns = lampiranColumns(groups, width, lebar, FONT_SIZE);
  return {
    kind: 'table',
    columns,
    head: headRows(columns.length),
    groups,
    fontSize: FONT_SIZE,
    continued: words.lanjutan,
  };
}

function headRows(columnCount: number): Row[] {
  const head = (text: string, span: Pick<Cell, 'rowSpan' | 'colSpan'> = {}): Cell => ({
    content: [{ kind: 'paragraph', runs: [{ text, bold: true }] }],
    align: 'center',
    valign: 'middle',
    ...span,
  });
  const { no, area, kegiatan, subKegiatan, indikator, bulan, ket } = words.columns;
  const tall = (text: string): Cell => head(text, { rowSpan: 2 });
  return [
    {
      cells: [
        ...[no, area, kegiatan, subKegiatan, indikator].map(tall),
        head(bulan, { colSpan: ALL_MONTHS.length }),
        tall(ket),
      ],
    },
    { cells: ALL_MONTHS.map((month) => head(String(month))) },
    { cells: Array.from({ length: columnCount }, (_, index) => head(String(index + 1))) },
  ];
}

function areaGroup(area: Area, draft: boolean): RowGroup {
  const print = createPrinter(draft);
  return {
    band: [
      { kind: 'paragraph', runs: [{ text: `${area.nomor}. ${area.nama ?? ''}`, bold: true }] },
    ],
    rows: area.program.flatMap((program) => programRows(program, print)),
  };
}

/** Beside a program without kegiatan, whose name is printed all the same. */
const EMPTY_ROW: Row = {
  cells: Array.from({ length: 3 + ALL_MONTHS.length + 1 }, () => ({ content: [] })),
};

function programRows(program: Program, print: Printer): Row[] {
  const filled = program.kegiatan.flatMap((kegiatan) => kegiatanRows(kegiatan, print));
  const rows = filled.length === 0 ? [EMPTY_ROW] : filled;
  return rows.map((row, index) => ({
    cells:
      index === 0
        ? [
            { content: plain(program.label), rowSpan: rows.length },
            { content: print({ ...program, label: '' }), rowSpan: rows.length },
            ...row.cells,
          ]
        : row.cells,
  }));
}

function kegiatanRows(kegiatan: Kegiatan, print: Printer): Row[] {
  const filled: Line[] = [
    ...(kegiatan.pengantar === undefined ? [] : [headingLine(plain(kegiatan.pengantar))]),
    ...kegiatan.isi.flatMap((isi) =>
      isi.kind === 'gabungan' ? [gabunganLine(isi, print)] : subKegiatanLines(isi, print),
    ),
  ];
  const lines = filled.length === 0 ? [headingLine([])] : filled;
  return lines.map(({ subKegiatan, subKegiatanSpan, indikator, baris }, index) => ({
    cells: [
      ...(index === 0 ? [{ content: print(kegiatan), rowSpan: lines.length, landmark: true }] : []),
      ...(subKegiatanSpan === 0 ? [] : [{ content: subKegiatan, rowSpan: subKegiatanSpan }]),
      { content: indikator },
      ...ALL_MONTHS.map((month) => ({
        content: baris?.bulan.includes(month) ? CHECK : [],
      })),
      { content: plain(ketText(baris)) },
    ],
  }));
}

/** A printed line of its own that carries no schedule. */
function headingLine(subKegiatan: readonly Paragraph[]): Line {
  return { subKegiatan, subKegiatanSpan: 1, indikator: [], baris: undefined };
}

function subKegiatanLines(sub: SubKegiatan, print: Printer): Line[] {
  const rincianRows = sub.rincian.filter(({ baris }) => baris !== undefined);
  if (rincianRows.length > 0) {
    return [
      headingLine(print(sub)),
      ...rincianRows.map((each) => ({
        subKegiatan: print(each, 1),
        subKegiatanSpan: 1,
        indikator: each.indikator.flatMap((item) => printIndikator(item, print)),
        baris: each.baris,
      })),
    ];
  }
  const subKegiatan = [...print(sub), ...printRincian(sub.rincian, print)];
  const indikator = [...sub.rincian.flatMap((each) => each.indikator), ...sub.indikator];
  if (indikator.some(({ baris }) => baris !== undefined)) {
    return indikator.map((each, index) => ({
      subKegiatan,
      subKegiatanSpan: index === 0 ? indikator.length : 0,
      indikator: printIndikator(each, print),
      baris: each.baris,
    }));
  }
  return [
    {
      subKegiatan,
      subKegiatanSpan: 1,
      indikator: indikator.flatMap((each) => printIndikator(each, print)),
      baris: sub.baris,
    },
  ];
}

function gabunganLine({ anggota, indikator, baris }: Gabungan, print: Printer): Line {
  const all = [...anggota.flatMap((each) => each.indikator), ...indikator];
  return {
    subKegiatan: anggota.flatMap((each) => [...print(each), ...printRincian(each.rincian, print)]),
    subKegiatanSpan: 1,
    indikator: all.flatMap((each) => printIndikator(each, print)),
    baris,
  };
}

function printIndikator(indikator: Indikator, print: Printer): Paragraph[] {
  return [...print(indikator), ...printRincian(indikator.rincian, print)];
}

function printRincian(rincian: readonly Rincian[], print: Printer): Paragraph[] {
  return rincian.flatMap((each) => print(each, 1));
}

/** A numbered text as paragraphs: none for a lost one, except in a draft. */
type Printer = (teks: Teks & Partial<Bernomor>, level?: number) => Paragraph[];

function createPrinter(draft: boolean): Printer {
  return ({ nama, label = '' }, level = 0) => {
    const text = nama ?? (draft ? words.unreadable : '');
    if (text === '') return [];
    return [{ kind: 'paragraph', runs: [{ text }], ...(label === '' ? {} : { label }), level }];
  };
}

function plain(text: string): Paragraph[] {
  return text === '' ? [] : [{ kind: 'paragraph', runs: [{ text }] }];
}

function ketText(baris: Baris | undefined): string {
  return [...(baris?.tentatif ? [words.tentatif] : []), ...(baris?.ket ? [baris.ket] : [])].join(
    '; ',
  );
}
