/** Indonesian: the words of `rb validate` round its findings. */

export const validate = {
  severity: { error: 'galat', warning: 'peringatan', note: 'catatan' },
  why: 'sebab',
  how: 'cara',
  /** What to do, at the start of a sentence. */
  howSentence: (how: string) => `Cara: ${how}`,
  whySentence: (why: string) => `Sebab: ${why}`,
  waived: 'dikecualikan',
  related: (where: string, what: string) => `lihat: ${where} ${what}`,
  more: (count: number, code: string) => `dan ${count} lagi dari ${code}`,
  moreHint: 'semua temuan: rb validate --all',
  summary: (files: number, errors: number, warnings: number, notes: number, waived: number) =>
    [
      `${files} berkas`,
      `${errors} galat`,
      `${warnings} peringatan`,
      ...(notes === 0 ? [] : [`${notes} catatan`]),
      ...(waived === 0 ? [] : [`${waived} dikecualikan`]),
    ].join(', '),
  /** Several plans, a line each. */
  plans: {
    plan: 'rencana',
    error: 'galat',
    warning: 'peringatan',
    note: 'catatan',
    total: (plans: number, clean: number) => `${plans} rencana, ${clean} tanpa galat`,
    moreErrors: (count: number) => `dan ${count} galat lagi`,
    hint: 'satu rencana: rb validate FOLDER; semua temuan: rb validate --all',
  },
  junit: { passed: 'tanpa temuan yang menggagalkan' },
  sarif: {
    root: 'Akar repositori.',
    yaml: 'Setiap berkas adalah YAML yang benar.',
    schema: 'Setiap nilai berbentuk seperti yang diminta skema.',
    more: (command: string) => `Selengkapnya: ${command}`,
  },
  markdown: {
    file: 'Berkas',
    error: 'Galat',
    warning: 'Peringatan',
    note: 'Catatan',
    waived: 'Dikecualikan',
    line: 'Baris',
    severity: 'Tingkat',
    finding: 'Temuan',
    rule: 'Aturan',
    clean: 'Tidak ada temuan.',
    hidden: (count: number) =>
      `${count} temuan lagi tidak ditampilkan di sini; seluruhnya dengan rb validate --all.`,
  },
  stepSummary: {
    failed: (reason: string) =>
      `ringkasan langkah (GITHUB_STEP_SUMMARY) tidak dapat ditambah: ${reason}; temuan lain tidak terpengaruh`,
    full: 'berkasnya sudah mendekati batas 1 MiB dari GitHub',
  },
};
