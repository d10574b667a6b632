/** The monthly report's summary: each number with its base, on one line each. */
import type { Block, Row } from '../document/document.ts';
import type { ReportNumbers } from '../schedule/report-numbers.ts';
import { KELOMPOK } from '../schedule/scheduled.ts';
import { printPersen, type Share } from '../schedule/share.ts';
import { among, cell, namePeriod, paragraph, type Words } from './monthly-report-words.ts';

/** Cells of a full bar. */
const BAR = 10;

/** Heading and table of the summary. */
export function summaryBlocks(numbers: ReportNumbers, words: Words): readonly Block[] {
  const { summary } = words;
  const { dari, sampai } = numbers.periode;
  const { cakupan_jadwal, rencana_sampai, terjadwal, perlu_keputusan, perlu_verifikasi } = numbers;
  const total = cakupan_jadwal.penyebut;
  const undated = perlu_keputusan.filter(({ sebab }) => sebab === 'tanpa_bulan').length;
  const groups = KELOMPOK.flatMap((each) =>
    terjadwal[each] === null ? [] : [`${words.kelompok[each]} ${terjadwal[each]}`],
  ).join(', ');
  const realisasi = numbers.realisasi === 'diisi' ? 'belum dihitung' : numbers.realisasi;
  const upTo = namePeriod(words.months, sampai, sampai);
  const { pembilang: planned, penyebut: all } = rencana_sampai;
  const rows: Row[] = [
    line(
      summary.cakupan,
      printPersen(cakupan_jadwal),
      `${bar(cakupan_jadwal)}${summary.cakupanBase(cakupan_jadwal.pembilang, total)}`,
      among(cakupan_jadwal, words),
    ),
    line(
      summary.terjadwal(namePeriod(words.months, dari, sampai)),
      String(terjadwal.jumlah),
      groups,
      among(terjadwal, words),
    ),
    line(
      summary.rencana(upTo),
      printPersen(rencana_sampai),
      `${bar(rencana_sampai)}${summary.rencanaBase(planned, all)}`,
      among(rencana_sampai, words),
    ),
    line(summary.capaian(upTo), '-', summary.realisasi[realisasi]),
    line(
      summary.perluKeputusan,
      String(perlu_keputusan.length),
      summary.perluKeputusanParts(undated, perlu_keputusan.length - undated),
    ),
    line(
      summary.perluVerifikasi,
      String(perlu_verifikasi.length),
      summary.perluVerifikasiBase(total),
    ),
  ];
  const { measure, value, explanation } = words.columns;
  return [
    { kind: 'heading', level: 2, runs: [{ text: summary.heading }] },
    {
      kind: 'table',
      columns: [
        { title: measure, width: 3 },
        { title: value, width: 1, align: 'right' },
        { title: explanation, width: 8 },
      ],
      head: [],
      groups: [{ rows }],
    },
  ];
}

/** A measure, its value, and the lines that explain it; empty ones are left out. */
function line(label: string, value: string, ...explanation: readonly string[]): Row {
  const content = explanation.filter((text) => text !== '').map((text) => paragraph(text));
  return { cells: [cell(label), cell({ text: value, bold: true }), { content }] };
}

/** `[=====.....] `: full only when complete, empty only when there is nothing. */
function bar({ pembilang, penyebut }: Share): string {
  if (penyebut === 0) return '';
  const filled = Math.max(Math.floor((pembilang * BAR) / penyebut), pembilang > 0 ? 1 : 0);
  return `[${'='.repeat(filled)}${'.'.repeat(BAR - filled)}] `;
}
