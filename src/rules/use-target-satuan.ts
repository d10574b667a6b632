/** Rule: a row's hasil is in the satuan of its target, so that it can be added up. */
import { onOneLine } from '../plan/raw.ts';
import { entriesWithRow } from '../plan/realisasi.ts';
import { quote } from '../text/phrases.ts';
import { barisScopes, defineRule, type Example } from './define-rule.ts';
import { PENUGASAN_NAME, penugasanExample, realisasiExample } from './example-plan.ts';

const example = (satuan: string): Example => ({
  [PENUGASAN_NAME]: `${penugasanExample('arsip', 'Ortala')[PENUGASAN_NAME]}    target:
      jumlah: 12
      satuan: berkas
`,
  ...realisasiExample(`status: terlaksana
tanggal: 2023-06-20
hasil:
  jumlah: 3
  satuan: ${satuan}
bukti:
  - https://contoh.go.id/arsip.pdf`),
});

export const useTargetSatuan = defineRule<{ id: string; satuan: string; target: string }>({
  code: 'use-target-satuan',
  severity: 'warning',
  words: {
    id: {
      summary: 'Hasil ditulis dalam satuan targetnya.',
      why: 'hasil dalam satuan lain tidak dapat dijumlahkan, sehingga tidak terhitung dalam capaian target',
      message: ({ id, satuan, target }) =>
        `hasil ${quote(id)} dalam ${quote(satuan)}, padahal targetnya dalam ${quote(target)}`,
      how: ({ target }) =>
        `tulis hasilnya dalam ${quote(target)}, atau betulkan satuan target di penugasan.yaml`,
      related: () => 'satuan target',
    },
    en: {
      summary: 'The hasil of a row is in the satuan of its target.',
      why: 'amounts in another unit cannot be added up, and do not count towards the target',
      message: ({ id, satuan, target }) =>
        `the hasil of ${quote(id)} is in ${quote(satuan)}, and its target in ${quote(target)}`,
      how: ({ target }) =>
        `write the hasil in ${quote(target)}, or correct the satuan of the target in penugasan.yaml`,
      related: () => 'the satuan of the target',
    },
  },
  valid: [example('berkas')],
  invalid: [example('dokumen')],
  check: (plan) => {
    const { penugasan, penugasanAt } = plan;
    if (penugasan === undefined || penugasanAt === undefined) return [];
    return entriesWithRow(plan).flatMap(({ entry: { id, hasil, at }, row }) => {
      const target = penugasan.baris[id]?.target?.satuan;
      const satuan = hasil?.satuan;
      if (target === undefined || satuan === undefined || isSame(satuan, target)) return [];
      return [
        {
          span: at.span('hasil', 'satuan'),
          facts: { id, satuan, target },
          scopes: barisScopes(row),
          related: penugasanAt.span('baris', id, 'target', 'satuan'),
        },
      ];
    });
  },
});

const isSame = (a: string, b: string): boolean =>
  onOneLine(a).toLowerCase() === onOneLine(b).toLowerCase();
