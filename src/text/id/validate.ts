/** Indonesian: the words of `rb validate` round its findings. */

export const validate = {
  severity: { error: 'galat', warning: 'peringatan', note: 'catatan' },
  why: 'sebab',
  how: 'cara',
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
};
