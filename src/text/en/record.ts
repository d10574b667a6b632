/** English: `rb record`: what is entered, what changes, and the form. */
import type { record as recordId } from '../id/record.ts';
import { list, quote } from '../phrases.ts';

export const record: typeof recordId = {
  entry: (kode, id, nama) => `${kode} ${id}  ${nama}`,
  entryIsNew: 'new entry',
  changed: (field, from, to) => `${field}: ${from} -> ${to}`,
  set: (field, to) => `${field}: ${to}`,
  removed: (field, from) => `${field}: removed (it was ${from})`,
  nothing: 'nothing changes',
  empty: 'empty',
  dryRun: 'not written (--dry-run)',
  written: (path) => `written: ${path}`,
  refused: (path) =>
    `nothing is written: with this entry ${quote(path)} or the plan would have errors`,
  changedSince: (path) =>
    `${quote(path)} has changed since it was read and is not written; run rb record again`,

  needsId: 'name the row by its id, or use --form or --from',
  needsField: 'say what to enter, for example --status terlaksana',
  needsStatus: (id) =>
    `${quote(id)} has no entry for that month yet; add --status, for example --status terlaksana`,
  needsMonth: (id, months) =>
    months === ''
      ? `${quote(id)} has no planned month; name the month of doing with --month`
      : `name the planned month with --month; ${quote(id)} is planned for ${months}`,
  formNeedsMonth: 'name the month, for example: rb record --form --month 6 -o isian.xlsx',
  oneMonth: (value) => `--month ${quote(value)} is more than one month; name one`,
  unknownRow: (id, meant) =>
    `there is no row with the id ${quote(id)}${
      meant === undefined
        ? '; ids stand in the area files and in rb report --format csv'
        : `; did you mean ${quote(meant)}?`
    }`,
  unplanned: (id, month, months) =>
    `${quote(id)} is not planned for ${month}; its months are ${months}. When it was done is said by --tanggal.`,
  onlyWith: (option, other) => `${option} goes with ${other} only`,
  badDate: (value) =>
    `--tanggal ${quote(value)} is not a date; write year-month-day, for example 2022-06-30`,
  badNumber: (value) =>
    `--jumlah ${quote(value)} is not a number; write for example 3, 1250 or 2,5`,
  needsHasil: '--satuan needs --jumlah',
  needsKendala: '--tindak-lanjut needs --kendala, for example --kendala anggaran',
  badBukti: (bukti, fault, meant) => {
    const what = {
      missing: `there is no file ${quote(bukti)}${meant === undefined ? '' : `; did you mean ${quote(meant)}?`}`,
      folder: `the bukti ${quote(bukti)} is a folder; name the file`,
      outside: `the bukti ${quote(bukti)} lies outside the plan's folder; copy it there first`,
    };
    return what[fault];
  },

  noUnits: (plan) =>
    `this plan gives no rows to units yet; make ${quote(`${plan}/penugasan.yaml`)}, for example:
unit:
  - Subbagian Hukum
baris:
  id-of-row:
    unit: Subbagian Hukum`,
  unknownUnit: (unit, meant, known) =>
    `unknown --unit ${quote(unit)}${meant === undefined ? '' : `; did you mean ${quote(meant)}?`}; units: ${list(known.map(quote), 'or')}`,
  formNeedsOutput:
    'name the file of the form, for example: rb record --form --month 6 -o isian.xlsx',
  noRows: (month) => `no row is planned for ${month}`,

  form: {
    sheet: 'Entries',
    help: 'Instructions',
    title: (month, year) => `Realisasi ${month} ${year}`,
    subject: (satker, unit) => (unit === '' ? satker : `${satker} | ${unit}`),
    nobody: 'no unit',
    unreadable: '[unreadable]',
    columns: {
      id: 'Id',
      kode: 'Kode',
      uraian: 'Description',
      indikator: 'Indicator',
      unit: 'Unit',
      target: 'Target',
      status: 'Status',
      tanggal: 'Date',
      jumlah: 'Result',
      satuan: 'Measure',
      bukti: 'Evidence',
      sebab: 'Obstacle',
      catatanKendala: 'Note on obstacle',
      tindakLanjut: 'Follow-up',
      catatan: 'Note',
    },
    hints: {
      status: 'terlaksana (done), sebagian (in part), belum (not done) or batal (given up)',
      tanggal: 'The day of doing, for example 20-06-2022',
      jumlah: 'A number, for example 3 or 2,5',
      sebab: 'anggaran, sdm, prioritas, persetujuan, bergantung or lain',
    },
    badValue: 'Not a value for this cell',
    instructions: (file) => [
      'How to fill it in',
      '1. Fill in the white columns only; the grey ones are locked, as rb knows the rows by them.',
      '2. Status: terlaksana (done), sebagian (in part), belum (not done) or batal (given up). Leave rows without news empty.',
      '3. Date: the day of doing. What is done on no date still counts as late.',
      '4. Result and Measure: for rows with a target.',
      "5. Evidence: links, or files below the plan's folder; several are parted by a semicolon (;) or a new line.",
      '6. Obstacle: where the status is sebagian or belum. Explain "lain" (other) in Note on obstacle.',
      '7. Note: free; needed for batal.',
      '8. Save as .xlsx and send it back. It is read by:',
      `   rb record --from ${file}`,
    ],
  },

  from: {
    notXlsx: (path) => `${quote(path)} is no Excel file (.xlsx) that can be read`,
    notForm: (path) =>
      `${quote(path)} is no form made by rb record --form, or its hidden sheet is gone; make a new form and copy the entries into it`,
    tooLarge: (path) => `${quote(path)} is too large for a form`,
    otherYear: (year, planYear) =>
      `this form is for ${year}, and the plan for ${planYear}; choose the plan with --plan`,
    otherOffice: (office, planOffice) =>
      `this form is for ${quote(office)}, and the plan is of ${quote(planOffice)}; choose the plan with --plan`,
    read: (month, year, rows) =>
      `form for ${month} ${year}: ${rows} ${rows === 1 ? 'row changes' : 'rows change'}`,
    refused: (count) =>
      `nothing is written: ${count} ${count === 1 ? 'cell needs' : 'cells need'} mending; mend the form and run this again`,
    problem: (cell, value, expected) =>
      value === '' ? `${cell}: empty; ${expected}` : `${cell}: ${quote(value)}; ${expected}`,
    columnGone: (title) => `a column with the title ${quote(title)} must be there`,
    rowsGone: (ids) => `rows that the form has no more stay as they are: ${list(ids, 'and')}`,
    expected: {
      id: 'the id of a row as in the form that was made; added rows are not read',
      idTwice: 'this row stands above already; remove one of them',
      kode: (kode) => `the key of the row has changed; its kode is ${quote(kode)}`,
      status: 'choose terlaksana, sebagian, belum or batal',
      statusGone: 'an entry that is there cannot be emptied by a form; choose its status',
      tanggal: 'write a date, for example 20-06-2022',
      jumlah: 'write a number, for example 3, 1250 or 2,5',
      jumlahMissing: 'there is a measure, so write the result as well',
      sebab: 'choose anggaran, sdm, prioritas, persetujuan, bergantung or lain',
      sebabMissing: 'there is a note on it or a follow-up, so choose the obstacle as well',
      text: 'write it as text',
      conflict: (now) =>
        `it was changed to ${now} after the form was made; make it the same, or make a new form`,
    },
  },
};
