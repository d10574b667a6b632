/**
 * Makes a plan of any number of printed lines, twice over: as the YAML folder that `rb` reads, and
 * as the bare table (texts, spans, widths in points) that the other tools are handed.
 *
 * The words are those of the plan that ships with `rb`, as often as they stand there, and numbers.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const AREAS = 8;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Widths of the columns in millimetres, the same for all tools. */
const LEBAR_KOLOM = { area: 28, kegiatan: 39, sub_kegiatan: 56, indikator: 56, ket: 21 };
const { area, kegiatan, sub_kegiatan, indikator, ket } = LEBAR_KOLOM;
const WIDTHS = [8, area, kegiatan, sub_kegiatan, indikator, ...MONTHS.map(() => 6), ket];
const TITLES = ['NO', 'AREA PERUBAHAN', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KEBERHASILAN'];
const MM = 72 / 25.4;

/** The share of numbers among the words: no two pages have the same vocabulary. */
const NUMBERS = 0.05;

/** How often each schedule is drawn, roughly as in the real plan. */
const SCHEDULES = [MONTHS, MONTHS, MONTHS, [1], [2], [4], [6], [12], [1, 2, 3], [3, 6, 9, 12]];

/**
 * Areas → program → kegiatan → sub kegiatan → baris, as plain data.
 *
 * @param rows printed lines
 * @param source the plan folder whose words are used
 */
export function makePlan(rows, source) {
  const random = seededRandom(rows);
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const pick = (list) => list[between(0, list.length - 1)];
  const words = wordsOf(source);
  const text = (least, most) => {
    const word = () => (random() < NUMBERS ? String(between(1, 9999)) : pick(words.all));
    const chosen = Array.from({ length: between(least, most) }, word);
    chosen.push(pick(words.last));
    return chosen.join(' ').replace(/^./, (letter) => letter.toUpperCase());
  };
  let id = 0;
  const baris = (texts) => {
    id += 1;
    const extra = [{}, {}, {}, {}, {}, {}, { tentatif: true }, { ket: text(1, 3) }];
    return { id: `baris-${id}`, indikator: texts, bulan: pick(SCHEDULES), ...pick(extra) };
  };
  const subKegiatan = (count) => ({
    nama: text(5, 25),
    // One row with up to three indikator, or a row for each indikator.
    baris:
      count === 1
        ? [baris(Array.from({ length: pick([1, 1, 1, 2, 3]) }, () => text(3, 18)))]
        : Array.from({ length: count }, () => baris([text(3, 18)])),
  });
  const split = (total, most, make) => {
    const parts = [];
    for (let left = total; left > 0; ) {
      const count = Math.min(left, between(1, most));
      parts.push(make(count));
      left -= count;
    }
    return parts;
  };
  return Array.from({ length: AREAS }, (_, index) => ({
    nomor: index + 1,
    nama: text(2, 4),
    program: split(areaRows(rows, index), 24, (inProgram) => ({
      nama: text(2, 5),
      kegiatan: split(inProgram, 6, (inKegiatan) => ({
        nama: text(4, 18),
        sub: split(inKegiatan, 3, subKegiatan),
      })),
    })),
  }));
}

const areaRows = (rows, index) =>
  Math.floor((rows * (index + 1)) / AREAS) - Math.floor((rows * index) / AREAS);

/** Writes the plan as `rb` reads it. */
export function writePlanFolder(plan, folder) {
  mkdirSync(folder, { recursive: true });
  const write = (name, value) => writeFileSync(join(folder, name), stringify(value, YAML_STYLE));
  write('rencana.yaml', RENCANA);
  for (const area of plan) {
    const slug = area.nama.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    write(`area-${area.nomor}-${slug}.yaml`, areaToYaml(area));
  }
}

const YAML_STYLE = { lineWidth: 100, aliasDuplicateObjects: false };

const RENCANA = {
  versi: 1,
  tahun: 2022,
  judul: 'RENCANA AKSI REFORMASI BIROKRASI TAHUN 2022',
  satker: { nama: 'Komisi Pemilihan Umum Kabupaten Contoh', singkatan: 'KPU Kabupaten Contoh' },
  keputusan: { nomor: '4/ORT/2022', tentang: 'RENCANA AKSI', tanggal: '2022-02-11' },
  lampiran: { kertas: 'F4', lebar_kolom: LEBAR_KOLOM },
};

function areaToYaml({ nomor, nama, program }) {
  const sub = ({ nama, baris }) => {
    const [first] = baris;
    if (baris.length > 1) {
      const rows = baris.map(({ id, indikator: [nama], ...rest }) => ({ id, nama, ...rest }));
      return { nama, indikator: rows.map(yamlMonths) };
    }
    const { id, ...rest } = first;
    return yamlMonths({ id, nama, ...rest });
  };
  return {
    nomor,
    nama,
    program: program.map(({ nama, kegiatan }) => ({
      nama,
      kegiatan: kegiatan.map((each) => ({ nama: each.nama, sub_kegiatan: each.sub.map(sub) })),
    })),
  };
}

const yamlMonths = (row) => ({ ...row, bulan: row.bulan === MONTHS ? '1-12' : row.bulan });

/**
 * The table: `{ page, columns, head, rows }`. A row is `{ band }` or `{ cells }`; a cell has its
 * `column`, `rowSpan`, `colSpan` and `text`, paragraphs divided by line ends, numbered as `rb` does.
 */
export function planToTable(plan) {
  return {
    page: { width: 330 * MM, height: 215 * MM, margin: 25 * MM },
    columns: WIDTHS.map((width, column) => ({
      width: width * MM,
      align: column === 0 || (column > 4 && column < 17) ? 'center' : 'left',
    })),
    head: headRows(),
    rows: plan.flatMap(({ nomor, nama, program }) => [
      { band: `${nomor}. ${nama}` },
      ...program.flatMap(programRows),
    ]),
  };
}

const cell = (column, text, rowSpan = 1, colSpan = 1) => ({ column, rowSpan, colSpan, text });

function headRows() {
  return [
    [
      ...TITLES.map((title, column) => cell(column, title, 2)),
      cell(5, 'PELAKSANAAN (BULAN)', 1, 12),
      cell(17, 'KET', 2),
    ],
    MONTHS.map((month) => cell(month + 4, String(month))),
    [...TITLES, ...MONTHS, 'KET'].map((_, column) => cell(column, String(column + 1))),
  ];
}

function programRows({ nama, kegiatan }, index) {
  const rows = kegiatan.flatMap((each, at) => kegiatanRows(each, at + 1));
  rows[0].unshift(cell(0, String(index + 1), rows.length), cell(1, nama, rows.length));
  return rows.map((cells) => ({ cells }));
}

function kegiatanRows({ nama, sub }, nomor) {
  const rows = sub.flatMap(({ nama, baris }, at) => {
    const count = baris.reduce((sum, { indikator }) => sum + indikator.length, 0);
    let last = 0;
    return baris.map(({ indikator, bulan, tentatif, ket }, index) => [
      ...(index === 0 ? [cell(3, numbered(nama, at + 1, sub.length), baris.length)] : []),
      cell(4, indikator.map((each) => numbered(each, ++last, count)).join('\n')),
      ...MONTHS.map((month) => cell(month + 4, bulan.includes(month) ? '√' : '')),
      cell(17, tentatif ? 'Tentatif' : (ket ?? '')),
    ]);
  });
  rows[0].unshift(cell(2, `${nomor}. ${nama}`, rows.length));
  return rows;
}

const numbered = (text, nomor, count) => (count > 1 ? `${nomor}. ${text}` : text);

/** Every word of the source's areas, and those that a text may end with. */
function wordsOf(source) {
  const texts = readdirSync(source)
    .filter((name) => name.startsWith('area-'))
    .flatMap((name) => textsIn(parse(readFileSync(join(source, name), 'utf8')).program));
  const all = texts.flatMap((text) => text.match(/\p{L}{3,}/gu) ?? []);
  return { all, last: all.filter((word) => word.length > 8) };
}

function textsIn(value) {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
