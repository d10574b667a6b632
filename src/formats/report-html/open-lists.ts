/** The lists of what the meeting has to act on: late, due, undecided, in doubt. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BarisJatuhTempo } from '../../schedule/jatuh-tempo.ts';
import type { BarisTerlambat } from '../../schedule/terlambat.ts';
import { jadwalColumn, ketColumn, runsColumn } from './list-columns.ts';
import { type Column, listSection } from './list-table.ts';
import { type Page, text, type Words } from './page.ts';
import { type Section, toSection } from './section.ts';

/** Each is there even when it is empty: that nothing is late is news. */
export function openLists(page: Page): Section[] {
  return [
    lateList(page),
    dueList(page),
    undatedList(page),
    tentativeList(page),
    doubtfulList(page),
  ];
}

function lateList(page: Page): Section {
  const { numbers, words } = page;
  const { terlambat, tanggal_data } = numbers;
  const { heading, legend, unknown } = words.lists.terlambat;
  const id = 'terlambat';
  if (terlambat === null) return toSection({ id, title: heading }, h('p', unknown));
  const { columns } = words;
  return listSection(
    { id, title: heading, notes: [legend(words.date(tanggal_data))] },
    terlambat.baris,
    [
      {
        title: columns.sejak,
        cell: ({ sejak }) => words.months[sejak - 1] ?? '',
        order: ({ sejak }) => sejak,
      },
      {
        title: columns.lewat,
        cell: ({ lewat_bulan }) => words.monthsLate(lewat_bulan),
        order: ({ lewat_bulan }) => lewat_bulan,
      },
      { title: columns.terbuka, cell: (row) => openMonths(row, words) },
      { title: columns.kendala, cell: (row) => obstacle(row, words) },
    ],
    page,
  );
}

/** `Mar, Apr belum; Mei belum diisi`: neighbours in one state together. */
function openMonths({ terbuka }: BarisTerlambat, words: Words): string {
  const parts: { keadaan: string; months: string[] }[] = [];
  for (const { bulan, keadaan } of terbuka) {
    const state = words.keadaan[keadaan];
    const name = words.shortMonths[bulan - 1] ?? '';
    const last = parts.at(-1);
    if (last?.keadaan === state) last.months.push(name);
    else parts.push({ keadaan: state, months: [name] });
  }
  return parts.map(({ keadaan, months }) => `${months.join(', ')} ${keadaan}`).join('; ');
}

function obstacle({ kendala }: BarisTerlambat, words: Words): ElementContent[] {
  if (kendala === null) return [text(words.nothing)];
  const { sebab, catatan, tindak_lanjut } = kendala;
  return [
    text(words.sebab[sebab]),
    ...(catatan === null ? [] : [h('span.above', [text(catatan)])]),
    ...(tindak_lanjut === null ? [] : [h('span.above', [text(words.tindakLanjut(tindak_lanjut))])]),
  ];
}

function dueList(page: Page): Section {
  const { numbers, words, months } = page;
  const { heading, legend } = words.lists.jatuhTempo;
  return listSection(
    { id: 'jatuh-tempo', title: heading(months), notes: [legend(months)] },
    numbers.jatuh_tempo,
    [
      runsColumn(words),
      ...(numbers.realisasi === 'diisi' ? stateColumns(words) : []),
      ketColumn(words),
    ],
    page,
  );
}

/** What became of the last month that is due, and how many bukti there are. */
function stateColumns(words: Words): Column<BarisJatuhTempo>[] {
  return [
    {
      title: words.columns.keadaan,
      cell: ({ keadaan }) => (keadaan === null ? words.nothing : words.keadaan[keadaan]),
    },
    { title: words.columns.bukti, cell: ({ bukti }) => String(bukti ?? 0) },
  ];
}

function undatedList(page: Page): Section {
  const { heading, legend } = page.words.lists.tanpaBulan;
  return listSection(
    { id: 'tanpa-bulan', title: heading, notes: [legend] },
    page.numbers.tanpa_bulan,
    [ketColumn(page.words)],
    page,
  );
}

function tentativeList(page: Page): Section {
  const { numbers, words } = page;
  const { heading, legend } = words.lists.tentatif;
  return listSection(
    { id: 'tentatif', title: heading, notes: [legend] },
    numbers.tentatif,
    [jadwalColumn(words), ketColumn(words)],
    page,
  );
}

function doubtfulList(page: Page): Section {
  const { numbers, words } = page;
  const { heading, legend, lostText } = words.lists.perluVerifikasi;
  return listSection(
    { id: 'perlu-verifikasi', title: heading, notes: [legend] },
    numbers.perlu_verifikasi,
    [
      jadwalColumn(words),
      {
        title: words.columns.sebab,
        cell: ({ perlu_verifikasi }) => perlu_verifikasi ?? lostText,
      },
    ],
    page,
  );
}
