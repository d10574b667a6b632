/** The lists that realisasi makes: late, bukti dukung, hasil, di luar jadwal. None without realisasi. */
import type { Block, Paragraph } from '../document/document.ts';
import type { BarisData } from '../schedule/baris-data.ts';
import type { BuktiBulan } from '../schedule/bukti-dukung.ts';
import type { BarisDiLuarJadwal } from '../schedule/di-luar-jadwal.ts';
import type { BarisHasil } from '../schedule/hasil.ts';
import { KEADAAN_TERBUKA } from '../schedule/keadaan.ts';
import type { ReportNumbers } from '../schedule/report-numbers.ts';
import { printPersen } from '../schedule/share.ts';
import type { BarisTerlambat, Terlambat } from '../schedule/terlambat.ts';
import { cell, nameDatedPeriod, paragraph, type Words } from './monthly-report-words.ts';
import {
  kodeColumn,
  type ListColumn,
  listBlocks,
  namaColumn,
  notesOf,
  type Telling,
  unitColumn,
} from './report-list.ts';

/** `belum diisi 3 + belum 2`: the late baris-bulan by what is known of them; '' for none. */
export function lateParts({ menurut_keadaan }: Terlambat, words: Words): string {
  return KEADAAN_TERBUKA.filter((each) => menurut_keadaan[each] > 0)
    .map((each) => `${words.keadaan[each]} ${menurut_keadaan[each]}`)
    .join(' + ');
}

/** The rows that are late, longest first. */
export function terlambatBlocks({ terlambat }: ReportNumbers, telling: Telling): readonly Block[] {
  const { words, form } = telling;
  const { columns } = words;
  const late = words.terlambat;
  if (terlambat === null) {
    return [
      { kind: 'heading', level: 2, runs: [{ text: late.heading(0, 0) }] },
      paragraph(late.belumDiisi),
    ];
  }
  const { jumlah, baris_bulan, menurut_keadaan, baris } = terlambat;
  const isShort = form.screen !== undefined;
  const sejak: ListColumn<BarisTerlambat> = {
    title: columns.sejak,
    width: 2,
    cell: (each) => cell(words.shortMonths[each.sejak - 1] ?? ''),
  };
  const terbuka: ListColumn<BarisTerlambat> = {
    title: columns.terbuka,
    width: 6,
    cell: (each) => cell(openMonths(each.terbuka, words)),
  };
  const lewat: ListColumn<BarisTerlambat> = {
    title: columns.lewat,
    width: 2,
    align: 'right',
    cell: ({ lewat_bulan }) => cell({ text: late.lewat(lewat_bulan), tone: 'alert' }),
  };
  const sebab: ListColumn<BarisTerlambat> = {
    title: columns.sebab,
    width: 4,
    cell: ({ kendala, terbuka: [oldest] }) => {
      if (kendala !== null) return cell(words.sebab[kendala.sebab]);
      return cell(isShort ? words.keadaan[oldest?.keadaan ?? 'belum_diisi'] : '-');
    },
  };
  const nama = namaColumn<BarisTerlambat>(telling, (each) => notesOf(each, [], telling));
  return listBlocks(
    {
      heading: late.heading(jumlah, baris_bulan),
      legend: [
        late.legend(lateParts(terlambat, words)),
        ...(menurut_keadaan.kemudian > 0 ? [`${words.kemudianLegend}.`] : []),
      ],
      columns: [
        kodeColumn(telling, () => ({ sign: '!', tone: 'alert' })),
        isShort ? nama : withKendala(nama, words),
        ...unitColumn(telling),
        isShort ? sejak : terbuka,
        lewat,
        sebab,
      ],
      items: baris,
    },
    telling,
  );
}

/** What was said of the obstacle, and of what will be done, under the row's name. */
function withKendala(column: ListColumn<BarisTerlambat>, words: Words): ListColumn<BarisTerlambat> {
  const { tindakLanjut } = words.terlambat;
  const said = ({ kendala }: BarisTerlambat): string =>
    [
      ...(kendala?.catatan ? [kendala.catatan] : []),
      ...(kendala?.tindak_lanjut ? [tindakLanjut(kendala.tindak_lanjut)] : []),
    ].join('; ');
  return {
    ...column,
    cell: (each) => {
      const { content } = column.cell(each);
      const text = said(each);
      return { content: text === '' ? content : [...content, paragraph({ text, tone: 'muted' })] };
    },
  };
}

/** `Mar belum, Apr belum diisi`. */
function openMonths(terbuka: BarisTerlambat['terbuka'], words: Words): string {
  return terbuka
    .map(({ bulan, keadaan }) => `${words.shortMonths[bulan - 1]} ${words.keadaan[keadaan]}`)
    .join(', ');
}

interface Entry extends BarisData {
  readonly of: BuktiBulan;
}

/** What there is for each row and month of the period, and what is lacking. */
export function buktiDukungBlocks(
  { bukti_dukung, periode }: ReportNumbers,
  telling: Telling,
): readonly Block[] {
  const { words } = telling;
  const { columns } = words;
  const { heading, legend, belumDiisi, complete } = words.buktiDukung;
  const name = nameDatedPeriod(periode, words);
  if (bukti_dukung === null) {
    return [
      { kind: 'heading', level: 2, runs: [{ text: heading(name, 0, 0) }] },
      paragraph(belumDiisi),
    ];
  }
  const { lengkap, baris } = bukti_dukung;
  const own: readonly ListColumn<Entry>[] = [
    {
      title: columns.bulan,
      width: 2,
      cell: ({ of }) => cell(words.shortMonths[of.bulan - 1] ?? ''),
    },
    { title: columns.keadaan, width: 4, cell: ({ of }) => cell(words.keadaan[of.keadaan]) },
    {
      title: columns.bukti,
      width: 8,
      cell: ({ of: { bukti } }) =>
        bukti.length === 0 ? cell('-') : { content: bukti.map((each) => paragraph(each)) },
    },
    {
      title: columns.kurang,
      width: 4,
      cell: ({ of: { kurang, status, keadaan } }) => {
        if (kurang.length > 0) {
          const text = kurang.map((each) => words.kurang[each]).join(', ');
          return cell({ text, tone: 'notice' });
        }
        return cell(status === null && keadaan === 'direncanakan' ? '' : complete);
      },
    },
  ];
  return listBlocks(
    {
      heading: heading(name, lengkap.pembilang, lengkap.penyebut),
      legend: [legend],
      columns: [kodeColumn(telling), namaColumn(telling), ...unitColumn(telling), ...own],
      items: baris.flatMap(({ isian, ...each }) => isian.map((of): Entry => ({ ...each, of }))),
    },
    telling,
  );
}

/** What the rows with a target have yielded; nothing where no row has one. */
export function hasilBlocks({ hasil }: ReportNumbers, telling: Telling): readonly Block[] {
  if (hasil === null || hasil.length === 0) return [];
  const { words } = telling;
  const { columns } = words;
  const { amount, other, heading, legend } = words.hasil;
  const yielded = ({ jumlah, target, satuan_lain }: BarisHasil): Paragraph[] => [
    paragraph(amount(String(jumlah), String(target.jumlah), target.satuan)),
    ...(satuan_lain.length === 0
      ? []
      : [paragraph(other(satuan_lain.map((each) => `${each.jumlah} ${each.satuan}`).join(', ')))]),
  ];
  return listBlocks(
    {
      heading: heading(hasil.length),
      legend: [legend],
      columns: [
        kodeColumn(telling),
        namaColumn(telling),
        ...unitColumn(telling),
        { title: columns.hasil, width: 5, cell: (each) => ({ content: yielded(each) }) },
        {
          title: columns.persen,
          width: 2,
          align: 'right',
          cell: ({ persen, jumlah }) =>
            cell(printPersen({ pembilang: jumlah, penyebut: 0, persen })),
        },
      ],
      items: hasil,
    },
    telling,
  );
}

/** What was done of rows without months; nothing where nobody has entered any. */
export function diLuarJadwalBlocks(
  { di_luar_jadwal }: ReportNumbers,
  telling: Telling,
): readonly Block[] {
  if (di_luar_jadwal === null || di_luar_jadwal.length === 0) return [];
  const { words } = telling;
  const { heading, legend, bukti } = words.diLuarJadwal;
  const entries = ({ isian }: BarisDiLuarJadwal): Paragraph[] =>
    isian.map((each) =>
      paragraph(
        [
          `${words.shortMonths[each.bulan - 1]} ${words.status[each.status]}`,
          ...(each.tanggal === null ? [] : [words.date(each.tanggal)]),
          bukti(each.bukti),
        ].join(', '),
      ),
    );
  return listBlocks(
    {
      heading: heading(di_luar_jadwal.length),
      legend: [legend],
      columns: [
        kodeColumn(telling),
        namaColumn(telling),
        ...unitColumn(telling),
        {
          title: words.columns.isian,
          width: 7,
          cell: (each) => ({ content: entries(each) }),
        },
      ],
      items: di_luar_jadwal,
    },
    telling,
  );
}
