/** English: the words of the monthly report. Terms of the decree stay Indonesian. */
import type { report as inIndonesian } from '../id/report.ts';
import { months } from './months.ts';

const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
const rowMonths = (count: number): string => (count === 1 ? '1 row-month' : `${count} row-months`);

/** Every word of the Indonesian catalogue, in English. */
export const report: typeof inIndonesian = {
  months,
  shortMonths: months.map((name) => name.slice(0, 3)),
  title: (year, satker) => `RB ACTION PLAN ${year} - ${satker}`,
  subject: (period) => `Report for ${period}`,
  keputusan: (nomor) => `Decree ${nomor}`,
  keputusanOfYear: (nomor, year) => `Decree ${nomor} of ${year}`,
  draft: 'draft, decree without a number yet',
  dataDate: (iso) => `data as of ${iso}`,
  unreadable: '[unreadable]',
  none: 'None.',

  kelompok: { mulai: 'starts', lanjut: 'continues', selesai: 'ends', sekali: 'once' },
  tentatif: 'tentative',
  perluVerifikasi: 'to be verified',
  tanpaBulan: 'no month',
  among: (what) => `of which ${what}`,
  occurrence: (which, count) => `no. ${which} of ${count}`,
  barisCount: rows,

  columns: {
    measure: 'Measure',
    value: 'Value',
    explanation: 'Explanation',
    number: 'No',
    area: 'Change area',
    total: 'Sum',
    kode: 'Code',
    nama: 'Description',
    kelompok: 'Status',
    note: 'Notes',
    rangkaian: 'Schedule',
    reason: 'Reason',
  },

  summary: {
    heading: 'SUMMARY',
    cakupan: 'Schedule coverage',
    cakupanBase: (part, whole) => `${part} of ${rows(whole)}`,
    terjadwal: (months) => `Scheduled ${months}`,
    rencana: (month) => `Planned to ${month}`,
    rencanaBase: (part, whole) => `${part} of ${rowMonths(whole)}`,
    capaian: (month) => `Achieved to ${month}`,
    realisasi: {
      'belum diisi': 'nothing filled in yet',
      'belum dihitung': 'filled in, but this version of rb does not count it yet',
    },
    perluKeputusan: 'To be decided',
    perluKeputusanParts: (tanpaBulan, tentatif) => `no month ${tanpaBulan} + tentative ${tentatif}`,
    perluVerifikasi: 'To be verified',
    perluVerifikasiBase: (whole) => `of ${rows(whole)}`,
  },

  matrix: {
    heading: 'SCHEDULE BY AREA AND MONTH',
    legend: (total) =>
      `Number = rows scheduled; dot = none; [ ] = month of the report. ${rowMonths(total)} in all.`,
    total: 'Total',
    missingArea: (numbers) => `Area ${numbers.join(', ')} is not in this plan.`,
  },

  terjadwal: {
    heading: (period, count) => `SCHEDULED ${period.toUpperCase()}: ${rows(count)}`,
    legend:
      'starts = first month; continues = months before and after; ends = last month; once = the only month.',
    occurrenceLegend: 'no. 2 of 4 = the second of four runs of months.',
  },
  jatuhTempo: {
    heading: (period, count) => `DUE ${period.toUpperCase()}: ${rows(count)}`,
    legend: (months) =>
      `A run of months ends in ${months}; all are also in the list of scheduled rows.`,
  },
  tentatifList: {
    heading: (count) => `TENTATIVE: ${rows(count)}`,
    legend: 'Counted in every number above.',
    noMonth: (count) =>
      `${count} of them without a month; under "to be decided" counted once, as no month.`,
  },
  tanpaBulanList: {
    heading: (count) => `NO MONTH: ${rows(count)}`,
    legend: 'The plan names no month, so they are outside the coverage and the table of months.',
  },
  perluVerifikasiList: {
    heading: (count) => `TO BE VERIFIED: ${rows(count)}`,
    legend: 'The reading is in doubt; the numbers above use what the plan says now.',
    lostText: 'its text cannot be read',
  },
};
