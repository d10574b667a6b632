/** English: the words of the report and of its command. Terms of the decree stay Indonesian. */
import type { report as inIndonesian } from '../id/report.ts';
import { list, quote } from '../phrases.ts';
import { visible } from '../visible.ts';
import { months } from './months.ts';

const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
const rowMonths = (count: number): string => (count === 1 ? '1 row-month' : `${count} row-months`);
const plans = (count: number): string => (count === 1 ? '1 plan' : `${count} plans`);

const didYouMean = (meant: string | undefined): string =>
  meant === undefined ? '' : `; did you mean ${quote(meant)}?`;

/** Every word of the Indonesian catalogue, in English. */
export const report: typeof inIndonesian = {
  months,
  shortMonths: months.map((name) => name.slice(0, 3)),
  title: (year, satker) => `RB ACTION PLAN ${year} - ${satker}`,
  subject: (period) => `Report for ${period}`,
  triwulan: (nomor) => `Quarter ${nomor}`,
  semester: (nomor) => `Half-year ${nomor}`,
  tahun: 'Year',
  setahun: 'in the year',
  keputusan: (nomor) => `Decree ${nomor}`,
  keputusanOfYear: (nomor, year) => `Decree ${nomor} of ${year}`,
  draft: 'draft, decree without a number yet',
  date: (iso) => iso,
  dataDate: (iso) => `data as of ${iso}`,
  unreadable: '[unreadable]',
  none: 'None.',
  nobody: '(no unit)',

  kelompok: { mulai: 'starts', lanjut: 'continues', selesai: 'ends', sekali: 'once' },
  keadaan: {
    direncanakan: 'planned',
    terlaksana: 'done',
    batal: 'cancelled',
    belum_diisi: 'not filled in',
    belum: 'not done',
    sebagian: 'in part',
    kemudian: 'later',
    tanpa_tanggal: 'no date',
    batal_tanpa_catatan: 'cancelled without a note',
    di_luar_jadwal: 'unscheduled',
  },
  status: { terlaksana: 'done', sebagian: 'in part', belum: 'not done', batal: 'cancelled' },
  kemudianLegend: 'later = dated after the data date',
  sebab: {
    anggaran: 'budget',
    sdm: 'staff',
    prioritas: 'priority',
    persetujuan: 'approval',
    bergantung: 'depends on others',
    lain: 'other',
  },
  kurang: {
    isian: 'entry',
    tanggal: 'date',
    bukti: 'evidence',
    berkas: 'evidence file is missing',
    hasil: 'result',
    catatan: 'note',
    kendala: 'obstacle',
  },
  only: {
    due: 'due',
    tentative: 'tentative',
    unscheduled: 'no month',
    unverified: 'to be verified',
    late: 'late',
    evidence: 'evidence',
  },
  tentatif: 'tentative',
  perluVerifikasi: 'to be verified',
  tanpaBulan: 'no month',
  among: (what) => `of which ${what}`,
  occurrence: (which, count) => `no. ${which} of ${count}`,
  barisCount: rows,
  share: (part, whole) => `${part} of ${whole}`,

  filter: {
    area: (numbers) => `area ${list(numbers.map(String), 'and')}`,
    unit: (names) => `unit ${list(names, 'and')}`,
    only: (kind) => `only ${kind}`,
    line: (what, part, whole) => `Filter: ${what}; every number is of ${part} among ${rows(whole)}`,
  },
  more: (count) => `... and ${count} more`,
  howToSeeAll:
    'Lists are shortened; everything, with the scheduled rows: --all. One list: --only due, late, tentative, unscheduled, unverified or evidence.',

  columns: {
    measure: 'Measure',
    value: 'Value',
    explanation: 'Explanation',
    number: 'No',
    area: 'Change area',
    unitMatrix: 'Unit',
    total: 'Sum',
    kode: 'Code',
    nama: 'Description',
    unit: 'Unit',
    kelompok: 'Status',
    mulai: 'Start',
    jadwal: 'Schedule',
    keadaan: 'State',
    bukti: 'Evidence',
    sejak: 'Since',
    lewat: 'Late by',
    terbuka: 'Late months',
    sebab: 'Cause',
    alasan: 'Reason',
    bulan: 'Month',
    kurang: 'Lacking',
    hasil: 'Result',
    persen: '%',
    isian: 'Entry',
    rencana: 'Plan',
    folder: 'Folder',
    cakupan: 'Coverage',
    sampai: 'Planned to date',
    capaian: 'Achieved',
    terlambat: 'Late',
    terlambatNarrow: 'Late',
    tanpaBulan: 'No month',
    tentatif: 'Tentative',
    jatuhTempo: 'Due',
  },

  summary: {
    heading: 'SUMMARY',
    cakupan: 'Schedule coverage',
    cakupanBase: (part, whole) => `${part} of ${rows(whole)}`,
    terjadwal: (months) => `Scheduled ${months}`,
    rencana: (month) => `Planned to ${month}`,
    rencanaBase: (part, whole) => `${part} of ${rowMonths(whole)}`,
    capaian: (month) => `Achieved to ${month}`,
    capaianPeriod: (months) => `Achieved ${months}`,
    capaianPlain: 'Achieved',
    capaianBase: (part, whole, berbukti) =>
      `${part} of ${rowMonths(whole)}; ${berbukti} with evidence`,
    capaianParts: (whole, terlaksana, terlambat, batal) =>
      `${whole} = done ${terlaksana} + late ${terlambat} + cancelled ${batal}`,
    early: (count) => `not counted yet: ${count} done early`,
    belumDiisi: 'nothing filled in yet',
    nothingPassed: 'no planned month has passed yet',
    terlambat: 'Late',
    terlambatBase: (barisBulan) => `rows, ${rowMonths(barisBulan)}`,
    bukti: (months) => `Evidence ${months}`,
    buktiBase: (part, whole) => `${part} of ${whole} entries complete`,
    diLuarJadwal: 'Unscheduled',
    diLuarJadwalBase: 'rows without a month that have an entry',
    perluKeputusan: 'To be decided',
    perluKeputusanParts: (tanpaBulan, tentatif) => `no month ${tanpaBulan} + tentative ${tentatif}`,
    perluVerifikasi: 'To be verified',
    perluVerifikasiBase: (whole) => `of ${rows(whole)}`,
  },

  matrix: {
    heading: { area: 'SCHEDULE BY AREA AND MONTH', unit: 'SCHEDULE BY UNIT AND MONTH' },
    legend: (total) =>
      `Number = rows scheduled; dot = none; [ ] = month of the report. ${rowMonths(total)} in all.`,
    total: 'Total',
    terlaksana: 'done',
    terlambat: 'late',
    batal: 'cancelled',
    missingArea: (numbers) => `Area ${numbers.join(', ')} is not in this plan.`,
  },

  terjadwal: {
    heading: (period, count) => `SCHEDULED ${period.toUpperCase()}: ${rows(count)}`,
    legend:
      'starts = first month; continues = months before and after; ends = last month; once = the only month.',
    legendOfPeriod:
      'starts = no month before; ends = no month after; continues = both; once = in this period only.',
    occurrenceLegend: 'no. 2 of 4 = the second of four runs of months.',
  },
  jatuhTempo: {
    heading: (period, count) => `DUE ${period.toUpperCase()}: ${rows(count)}`,
    legend: (period) => `A run of months ends in ${period}.`,
  },
  terlambat: {
    heading: (baris, barisBulan) => `LATE: ${rows(baris)}, ${rowMonths(barisBulan)}`,
    legend: (parts) => `The month has passed, and it is neither done nor cancelled: ${parts}.`,
    lewat: (months) => (months === 0 ? '<1 mo' : `${months} mo`),
    tindakLanjut: (what) => `next step: ${what}`,
    both: (baris, barisBulan) => `${rows(baris)}, ${rowMonths(barisBulan)}`,
    belumDiisi: 'Nothing has been filled in, so nobody knows what is late.',
  },
  perluKeputusan: {
    heading: (count, tanpaBulan, tentatif) =>
      `TO BE DECIDED: ${count} = no month ${tanpaBulan} + tentative ${tentatif}`,
    legend:
      'x = the plan names no month; ? = tentative. Each row once; tentative ones count in every number.',
  },
  perluVerifikasiList: {
    heading: (count) => `TO BE VERIFIED: ${rows(count)}`,
    legend: 'The reading is in doubt; the numbers above use what the plan says now.',
    lostText: 'its text cannot be read',
  },
  buktiDukung: {
    heading: (period, part, whole) =>
      `EVIDENCE ${period.toUpperCase()}: ${part} of ${whole} entries complete`,
    legend: 'One entry a month; months that have not passed and have none do not count.',
    belumDiisi: 'Nothing has been filled in, so there is no evidence yet.',
    complete: 'complete',
  },
  hasil: {
    heading: (count) => `RESULTS AND TARGETS: ${rows(count)}`,
    legend: "Results up to the data date against the year's target.",
    amount: (jumlah, target, satuan) => `${jumlah} of ${target} ${satuan}`,
    other: (amounts) => `besides ${amounts}`,
  },
  diLuarJadwal: {
    heading: (count) => `UNSCHEDULED: ${rows(count)}`,
    legend: 'Rows without a month that have an entry; outside what is achieved.',
    bukti: (count) => `${count} evidence`,
  },

  many: {
    title: (count) => `RB ACTION PLANS - ${plans(count)}`,
    dataDates: "data as of the end of each plan's period",
    heading: 'PLANS',
    legend: 'By late, then no month, then name. Late and no month in rows, achieved in row-months.',
    filled: (part, whole) => `Filled in: ${part} of ${plans(whole)}.`,
    total: 'Total',
    belumDiisi: 'nothing yet',
    more: (count) => `... and ${count} more plans; everything with --all`,
    how: (command) => `One plan: ${command}`,
  },

  brief: {
    list: (name, count) => `${name} (${count}):`,
    more: (count) => `- and ${count} more`,
    late: (baris, barisBulan) => `late ${rows(baris)} (${rowMonths(barisBulan)})`,
    undated: (count) => `no month ${count}`,
    jatuhTempo: 'Due',
  },

  usage: {
    unknownExtension: (path, known) =>
      `unknown file extension ${quote(path)}; use ${list(known, 'or')}, or add --format`,
    openNeedsHtml: '--open shows an HTML page in the browser; use --format html or no --format',
    binaryToTerminal: (file) =>
      `this format cannot be shown in a terminal; write a file, for example: rb report -o ${file}`,
    cannotOpen: (file) => `no browser can be opened from here; open ${visible(file)} yourself`,
    reversed: (value, instead) =>
      `the months ${quote(value)} are the wrong way round; write --month ${instead}`,
    unknownQuarter: (value) => `there is no quarter ${quote(value)}; write 1, 2, 3 or 4`,
    unknownSemester: (value) => `there is no half-year ${quote(value)}; write 1 or 2`,
    unknownYear: (value, year) =>
      `cannot read the year ${quote(value)}; write --year alone, or --year ${year}`,
    otherYearAsOf: (date, month, year) =>
      `data as of ${date}; the report is for ${month} ${year}. Choose a month with --month.`,
    unknownArea: (value, known) =>
      `area ${quote(value)} is not in this plan; there are ${list(known.map(String), 'and')}`,
    unknownUnit: (value, meant, known) =>
      `unit ${quote(value)} is not in penugasan.yaml${didYouMean(meant)}; there are ${list(known.map(visible), 'and')}; - for rows without a unit`,
    noUnitsHere: 'this plan has no units yet (penugasan.yaml)',
    noUnits: (folder) =>
      [
        `this plan has no units yet; make ${visible(folder)}/penugasan.yaml, for example:`,
        '  unit:',
        '    - Subbagian Hukum dan SDM',
        '  baris:',
        '    row-id:',
        '      unit: Subbagian Hukum dan SDM',
        'Each row has its id in the file of its area; see plans/README.md.',
      ].join('\n'),
    brokenPlan: (folder) =>
      `${visible(folder)} has errors and is left out; see: rb validate ${visible(folder)}`,
    otherPlans: (count, folder, why) =>
      `${plans(count)} left out, for example ${visible(folder)}: ${why}`,
  },
};
