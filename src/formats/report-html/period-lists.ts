/** The lists of what goes on in the period, and of what came of it. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BarisBukti } from '../../schedule/bukti-dukung.ts';
import type { BarisHasil } from '../../schedule/hasil.ts';
import { ketColumn, runsColumn } from './list-columns.ts';
import { listSection } from './list-table.ts';
import { type Page, text, type Words } from './page.ts';
import type { Section } from './section.ts';

/** Only those that hold something, and of which something is known. */
export function periodLists(page: Page): Section[] {
  return [
    ...scheduledList(page),
    ...evidenceList(page),
    ...resultList(page),
    ...unplannedList(page),
  ];
}

/** For a whole year the Gantt is that list. */
function scheduledList(page: Page): Section[] {
  const { numbers, words, months } = page;
  const { baris } = numbers.terjadwal;
  if (baris.every(({ kelompok }) => kelompok === null)) return [];
  const { heading, legend } = words.lists.terjadwal;
  const section = listSection(
    { id: 'terjadwal', title: heading(months), notes: [legend] },
    baris,
    [
      {
        title: words.columns.kelompok,
        cell: ({ kelompok }) => (kelompok === null ? '' : words.summary.kelompok[kelompok]),
      },
      runsColumn(words),
      ketColumn(words),
    ],
    page,
  );
  return [section];
}

function evidenceList(page: Page): Section[] {
  const { numbers, words, months } = page;
  const { bukti_dukung } = numbers;
  if (bukti_dukung === null) return [];
  const { heading, legend } = words.lists.bukti;
  const section = listSection(
    { id: 'bukti-dukung', title: heading(months), notes: [legend] },
    bukti_dukung.baris,
    [
      {
        title: words.columns.bukti,
        cell: ({ isian }) => String(isian.reduce((sum, { bukti }) => sum + bukti.length, 0)),
      },
      { title: words.columns.kurang, cell: (row) => lacking(row, words) },
    ],
    page,
  );
  return [section];
}

function lacking({ isian }: BarisBukti, words: Words): ElementContent[] {
  const { complete, notYet } = words.lists.bukti;
  return isian.map(({ bulan, keadaan, status, kurang }) => {
    const lacks = kurang.map((each) => words.kurang[each]).join(', ');
    const isToCome = status === null && keadaan === 'direncanakan';
    const said = lacks === '' ? (isToCome ? notYet : complete) : lacks;
    return h('span.line', `${words.shortMonths[bulan - 1]}: ${said}`);
  });
}

function resultList(page: Page): Section[] {
  const { numbers, words } = page;
  const { hasil, tanggal_data } = numbers;
  if (hasil === null || hasil.length === 0) return [];
  const { heading, legend } = words.lists.hasil;
  const section = listSection(
    { id: 'hasil', title: heading, notes: [legend(words.date(tanggal_data))] },
    hasil,
    [{ title: words.columns.target, cell: (row) => result(row, words), order: orderOf }],
    page,
  );
  return [section];
}

const orderOf = ({ persen }: BarisHasil): number => persen ?? -1;

function result({ jumlah, target, persen, satuan_lain }: BarisHasil, words: Words) {
  const { decimal, shortMonths } = words;
  const of = words.targetOf(decimal(jumlah), decimal(target.jumlah), target.satuan);
  return [
    text(persen === null ? of : `${of} (${persen}%)`),
    ...satuan_lain.map((each) =>
      h('span.above', [
        text(words.otherUnit(decimal(each.jumlah), each.satuan, shortMonths[each.bulan - 1] ?? '')),
      ]),
    ),
  ];
}

function unplannedList(page: Page): Section[] {
  const { numbers, words } = page;
  const { di_luar_jadwal } = numbers;
  if (di_luar_jadwal === null || di_luar_jadwal.length === 0) return [];
  const { heading, legend } = words.lists.diLuarJadwal;
  const section = listSection(
    { id: 'di-luar-jadwal', title: heading, notes: [legend] },
    di_luar_jadwal,
    [
      {
        title: words.columns.bulan,
        cell: ({ isian }) =>
          isian.map(({ bulan, status, tanggal, bukti }) => {
            const more = words.gantt.more({
              tanggal: tanggal === null ? null : words.date(tanggal),
              bukti,
              sebab: null,
            });
            const said = `${words.months[bulan - 1]}: ${words.keadaan[status]}`;
            return h('span.line', more === '' ? said : `${said}; ${more}`);
          }),
      },
    ],
    page,
  );
  return [section];
}
