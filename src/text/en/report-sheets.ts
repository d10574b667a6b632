/** English: the words of the report's workbook, calendar and letter. */
import type { reportSheets as measure } from '../id/report-sheets.ts';
import { report } from './report.ts';

/** What the report's other forms say, in the same words. */
const SHARED = {
  months: report.months,
  shortMonths: report.shortMonths,
  keputusan: report.keputusan,
  keputusanOfYear: report.keputusanOfYear,
  draft: report.draft,
  dataDate: report.dataDate,
  unreadable: report.unreadable,
  nobody: report.nobody,
  tentatif: report.tentatif,
  perluVerifikasi: report.perluVerifikasi,
  tanpaBulan: report.tanpaBulan,
  occurrence: report.occurrence,
  sebab: report.sebab,
};

export const reportSheets: typeof measure = {
  ...SHARED,
  title: (year, satker) => `RB action plan ${year} - ${satker}`,
  filtered: (part, whole) => `filter: ${part} of ${whole} rows`,

  sheets: {
    rencana: 'Plan',
    matriks: 'Matrix',
    fakta: 'Facts',
    realisasi: 'Realisation',
  },
  page: (page, pages) => `Page ${page} of ${pages}`,

  mark: { rencana: '√', terlaksana: 'T', terlambat: 'L', batal: 'B', di_luar_jadwal: 'D' },
  markLegend:
    '√ = planned; T = done (terlaksana); L = late; B = cancelled (batal); D = done outside the schedule; [ ] = reported month.',
  markLegendPlan: '√ = planned; no realisation entered yet; [ ] = reported month.',
  matrixLegend:
    'Numbers = rows scheduled; dot = none; [ ] = reported month. Achievement = done divided by planned in months that have passed; planned = done + late + cancelled.',
  matrixLegendPlan:
    'Numbers = rows scheduled; dot = none; [ ] = reported month; no realisation entered yet.',
  realisasiLegend: `Every entry, and every planned month that has passed without one; ${report.kemudianLegend}.`,
  realisasiNone: 'No realisation entered yet.',

  columns: {
    number: 'No',
    area: 'Change area',
    kegiatan: 'Activity',
    kode: 'Code',
    nama: 'Description',
    unit: 'Unit',
    ket: 'Note',
    bulan: 'Month',
    total: 'Total',
    terlaksana: 'Done',
    terlambat: 'Late',
    batal: 'Cancelled',
    rencana: 'Planned up to data date',
    capaian: 'Achievement',
    berjadwal: 'Rows with a month',
    baris: 'Rows',
    cakupan: 'Schedule coverage',
    keadaan: 'State',
    tanggal: 'Date',
    hasil: 'Result',
    target: 'Target of the year',
    satuan: 'Measure',
    bukti: 'Evidence',
    sebab: 'Cause',
    catatanKendala: 'Note on the cause',
    tindakLanjut: 'Follow-up',
    catatan: 'Note',
  },
  total: 'Total',

  keadaan: { ...report.keadaan, tidak_direncanakan: 'month not planned' },
  late: (keadaan) => `late: ${keadaan}`,

  calendar: {
    language: 'EN',
    many: 'RB action plans',
    area: (nomor, nama) => `Area ${nomor}: ${nama}`,
    kegiatan: (nama) => `Activity: ${nama}`,
    unit: (nama) => `Unit: ${nama}`,
    schedule: (months) => `Schedule: ${months}`,
    keadaan: (keadaan) => `State: ${keadaan}`,
    perluVerifikasi: (reason) => `To be verified: ${reason}`,
    ket: (ket) => `Note: ${ket}`,
  },

  letter: {
    title: 'REPORT ON THE IMPLEMENTATION OF',
    placeAndDate: (tempat, tanggal) => `${tempat}, ${tanggal}`,
    blank: '. . . . . . . . . . . . . . . .',
    nip: (nip) => `NIP ${nip}`,
  },
};
