/** English: the words of the report's HTML page. Terms of the decree stay Indonesian. */
import type { reportHtml as inIndonesian } from '../id/report-html.ts';
import { months } from './months.ts';
import { report } from './report.ts';

const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
const rowMonths = (count: number): string => (count === 1 ? '1 row-month' : `${count} row-months`);

/** Every word of the Indonesian catalogue, in English. */
export const reportHtml: typeof inIndonesian = {
  months,
  shortMonths: months.map((name) => name.slice(0, 3)),
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${day} ${months[(month ?? 1) - 1]} ${year}`;
  },
  decimal: String,

  title: (year) => `Bureaucratic Reform Action Plan ${year}`,
  subject: (period) => `Report for ${period}`,
  period: {
    triwulan: (nomor, year) => `quarter ${nomor} of ${year}`,
    semester: (nomor, year) => `semester ${nomor} of ${year}`,
    tahun: (year) => `the year ${year}`,
  },
  keputusan: (nomor) => `Decree ${nomor}`,
  keputusanOfYear: (nomor, year) => `Decree ${nomor} of ${year}`,
  about: (tentang) => `on ${tentang}`,
  draft: 'Draft, decree without a number yet',
  dataDate: (date) => `Data as of ${date}`,
  page: 'Page',

  unreadable: '[unreadable]',
  nobody: 'no unit yet',
  none: 'None.',
  nothing: '-',
  baris: rows,
  barisBulan: rowMonths,
  of: (part, whole) => `${part} of ${whole}`,
  among: (parts) => `of which ${parts}`,
  andBetween: ', ',
  tentatif: 'tentative',
  perluVerifikasi: 'to be verified',
  tanpaBulan: 'no month',
  countOf: (what, count) => `${what} ${count}`,
  run: (months, ke, jumlah) => `${months} (no. ${ke} of ${jumlah})`,
  monthsLate: (count) => (count === 1 ? '1 month' : `${count} months`),

  skip: 'Skip to the content',
  contents: 'On this page',
  saringan: {
    label: 'This report holds only',
    area: (numbers) => `area ${numbers}`,
    unit: (names) => `unit ${names}`,
    hanya: {
      due: 'rows due in the period',
      tentative: 'tentative rows',
      unscheduled: 'rows without a month',
      unverified: 'rows to be verified',
      late: 'late rows',
      evidence: 'rows that need evidence',
    },
  },
  filter: {
    label: 'Filter Gantt and lists',
    note: 'The filter is for the Gantt and the lists. Summary, schedule map and curve still count everything.',
    text: 'Search text',
    area: 'Area',
    unit: 'Unit',
    all: 'All',
    reset: 'Clear filter',
    shown: 'Showing {n} of {m} rows',
    noMatch: 'No row matches the filter.',
    sort: 'Sort by',
  },

  summary: {
    heading: 'Summary',
    cakupan: 'Schedule coverage',
    terjadwal: (months) => `Scheduled ${months}`,
    kelompok: { mulai: 'starts', lanjut: 'continues', selesai: 'ends', sekali: 'once' },
    rencana: (month) => `Planned to ${month}`,
    capaian: (month) => `Achieved to ${month}`,
    capaianPeriode: (months) => `Achieved ${months}`,
    capaianParts: (terlaksana, terlambat, batal) =>
      `done ${terlaksana} + late ${terlambat} + cancelled ${batal}`,
    berbukti: (part, whole) => `with evidence ${part} of ${whole}`,
    lebihAwal: (count) => `ahead of their month: ${rowMonths(count)}`,
    belumDiisi: 'Nothing filled in yet',
    belumDiisiNote: 'What is achieved or late can be counted once realisasi is filled in.',
    belumLewat: 'no month has passed yet',
    jatuhTempo: (months) => `Due ${months}`,
    terlambat: 'Late',
    perluKeputusan: 'To be decided',
    perluKeputusanParts: (tanpaBulan, tentatif) => `no month ${tanpaBulan} + tentative ${tentatif}`,
    perluVerifikasi: 'To be verified',
    bukti: (months) => `Evidence ${months}`,
    buktiComplete: (part) => `complete ${part}`,
  },

  matrix: {
    byArea: 'Schedule map: area and month',
    byUnit: 'Schedule map: unit and month',
    legend: 'Number = rows scheduled in that month; the more, the darker; dot = none.',
    period: (months) => `Thick frame = ${months}, the period of this report.`,
    realisasi: 'Under the number: ✓ done, ! late, ✕ cancelled.',
    area: 'Change area',
    unit: 'Unit',
    total: 'Total',
    cakupan: 'Scheduled',
    capaian: 'Achieved',
    inPeriod: 'period of this report',
    terlaksana: (count) => `done ${count}`,
    terlambat: (count) => `late ${count}`,
    batal: (count) => `cancelled ${count}`,
    missingArea: (numbers) => `Area ${numbers} is not in this plan.`,
  },

  curve: {
    heading: 'S-curve',
    legend: (total) => `Row-months added up from January on; ${total} in all.`,
    realisasiLegend:
      'Realisasi counts by the day of doing, so late work lifts the curve in the month in which it is done.',
    rencana: 'Plan',
    realisasi: 'Realisasi',
    gap: 'Gap',
    axis: 'row-months',
    picture: (rencana, realisasi) =>
      `Curve of the plan, ${rencana}${realisasi === null ? '' : `; realisasi, ${realisasi}`}. The numbers are in the table below.`,
    upTo: (month, part) => `to ${month} ${part}`,
    afterYear: (count) => `After the plan's year ${rowMonths(count)} were still done.`,
  },

  gantt: {
    heading: 'Gantt of plan and realisasi',
    planOnly: 'Gantt of the plan',
    marks: 'Marks',
    late: (keadaan) => `late, ${keadaan}`,
    more: ({ tanggal, bukti, sebab }) =>
      [
        ...(tanggal === null ? [] : [tanggal]),
        ...(bukti === 0
          ? []
          : [bukti === 1 ? '1 piece of evidence' : `${bukti} pieces of evidence`]),
        ...(sebab === null ? [] : [`obstacle ${sebab}`]),
      ].join(', '),
    tentatifMark: 'tentative row (dashed)',
  },
  // The words of the other forms.
  keadaan: report.keadaan,
  sebab: report.sebab,
  kurang: report.kurang,

  columns: {
    kode: 'Code',
    nama: 'Description',
    unit: 'Unit',
    kelompok: 'Status',
    jadwal: 'Schedule',
    keadaan: 'State',
    bukti: 'Evidence',
    sejak: 'Since',
    lewat: 'Late by',
    terbuka: 'Open months',
    kendala: 'Obstacle',
    ket: 'Notes',
    sebab: 'Reason',
    target: 'Result of target',
    bulan: 'Month',
    kurang: 'Lacking',
  },
  tindakLanjut: (text) => `Next step: ${text}`,
  targetOf: (jumlah, target, satuan) => `${jumlah} of ${target} ${satuan}`,
  otherUnit: (jumlah, satuan, month) => `${jumlah} ${satuan} (${month}) not added`,

  lists: {
    terjadwal: {
      heading: (months) => `Scheduled ${months}`,
      legend:
        'starts = first month; continues = months before and after; ends = last month; once = the only one.',
    },
    jatuhTempo: {
      heading: (months) => `Due ${months}`,
      legend: (months) => `A run of months ends in ${months}.`,
    },
    terlambat: {
      heading: 'Late',
      legend: (date) =>
        `The month has passed by ${date}, and it is neither done nor cancelled; the longest late first; ${report.kemudianLegend}.`,
      unknown: 'Cannot be counted: nothing filled in yet.',
    },
    tentatif: {
      heading: 'Tentative',
      legend: 'Counted in every number above.',
    },
    tanpaBulan: {
      heading: 'No month',
      legend: 'The plan names no month, so they are outside the coverage, the map and the curve.',
    },
    perluVerifikasi: {
      heading: 'To be verified',
      legend: 'The reading is in doubt; the numbers above use what the plan says now.',
      lostText: 'its text cannot be read',
    },
    diLuarJadwal: {
      heading: 'Outside the schedule',
      legend: 'Rows without a month of which something was done; not in what is achieved.',
    },
    hasil: {
      heading: 'Results against targets',
      legend: (date) => `Results reported by ${date}, added up.`,
    },
    bukti: {
      heading: (months) => `Evidence ${months}`,
      legend: 'Every scheduled month of the period, and what is still lacking.',
      complete: 'complete',
      notYet: 'not due yet',
    },
  },
};
