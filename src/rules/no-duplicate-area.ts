/** Rule: every area number stands in one file. */
import { areaOf } from '../plan/missing-area.ts';
import { areaScope, defineRule } from './define-rule.ts';
import { areaExample, ROW_EXAMPLE } from './example-plan.ts';

export const noDuplicateArea = defineRule<{ nomor: number }>({
  code: 'no-duplicate-area',
  severity: 'error',
  words: {
    id: {
      summary: 'Setiap nomor area ada pada satu berkas.',
      why: 'dua area bernomor sama tidak dapat dicetak berurutan',
      message: ({ nomor }) => `area ${nomor} sudah ada pada berkas lain`,
      how: () => 'ganti nomor salah satu area, atau satukan isinya',
      related: () => 'area bernomor sama ada di sini',
    },
    en: {
      summary: 'Every area number stands in one file.',
      why: 'two areas of one number cannot be printed in order',
      message: ({ nomor }) => `area ${nomor} already stands in another file`,
      how: () => 'change the number of one of them, or put them together',
      related: () => 'the area of the same number is here',
    },
  },
  valid: [{}],
  invalid: [
    {
      'area-1-tata-laksana.yaml': areaExample(ROW_EXAMPLE.replace('id: arsip', 'id: arsip-2')),
    },
  ],
  check: ({ areaFiles }) =>
    areaFiles.flatMap((file) => {
      const owner = file.nomor === undefined ? undefined : areaOf(areaFiles, file.nomor);
      if (file.nomor === undefined || owner === undefined || owner === file) return [];
      const related = owner.at.span('nomor');
      const scopes = [areaScope(file.nomor)];
      return [{ span: file.at.span('nomor'), facts: { nomor: file.nomor }, scopes, related }];
    }),
});
