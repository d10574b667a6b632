/** Rule: an area's file is named `area-<nomor>-<slug>.yaml`, and no other YAML file lies beside it. */
import { misnumberedAreas, numberInName } from '../plan/missing-area.ts';
import { toSlug } from '../plan/slug.ts';
import { quote } from '../text/phrases.ts';
import { areaScope, defineRule, RENCANA_SCOPE } from './define-rule.ts';
import { AREA_NAME, areaExample, EXAMPLE_PLAN, ROW_EXAMPLE } from './example-plan.ts';

const NAME = /^area-([1-9]\d?)-[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

export const useAreaFilename = defineRule<{ berkas: string; seharusnya: string }>({
  code: 'use-area-filename',
  severity: 'warning',
  words: {
    id: {
      summary: 'Berkas area bernama area-<nomor>-<nama-pendek>.yaml.',
      why: 'nama berkas menunjukkan areanya dan urutannya tanpa membukanya',
      message: ({ berkas, seharusnya }) =>
        seharusnya === ''
          ? `berkas ${quote(berkas)} bukan bagian rencana dan tidak ikut dibaca`
          : `berkas ${quote(berkas)} seharusnya bernama ${quote(seharusnya)}`,
      how: ({ seharusnya }) =>
        seharusnya === ''
          ? 'pindahkan berkas ini dari folder rencana, atau beri nama area-<nomor>-….yaml bila ini area'
          : `ganti nama berkas menjadi ${seharusnya}`,
    },
    en: {
      summary: 'An area file is named area-<nomor>-<short-name>.yaml.',
      why: 'the name of the file tells its area and order without opening it',
      message: ({ berkas, seharusnya }) =>
        seharusnya === ''
          ? `the file ${quote(berkas)} is no part of the plan and is not read`
          : `the file ${quote(berkas)} should be named ${quote(seharusnya)}`,
      how: ({ seharusnya }) =>
        seharusnya === ''
          ? 'move the file out of the plan folder, or name it area-<nomor>-….yaml if it is an area'
          : `rename the file to ${seharusnya}`,
    },
  },
  valid: [{}],
  invalid: [
    { [AREA_NAME]: '', 'area-2-tata-laksana.yaml': areaExample(ROW_EXAMPLE) },
    { [AREA_NAME]: '', 'Area 1 Tata Laksana.yaml': areaExample(ROW_EXAMPLE) },
    { ...EXAMPLE_PLAN, 'catatan.yaml': 'rapat: 12 Juni\n' },
  ],
  check: (plan) => {
    // A file named after a missing area has the right name, and the wrong number.
    const rightlyNamed = misnumberedAreas(plan).misnumbered.filter(({ file, meant }) =>
      meant.includes(numberInName(file) ?? 0),
    );
    const areaFiles = plan.areaFiles.filter(
      (each) => !rightlyNamed.some(({ file }) => file === each),
    );
    return areaFiles.flatMap(({ file, nomor, nama, stray }) => {
      const berkas = file.path.slice(file.path.lastIndexOf('/') + 1);
      const named = NAME.exec(berkas)?.[1];
      if (!stray && named !== undefined && (nomor === undefined || Number(named) === nomor)) {
        return [];
      }
      if (!stray && nomor === undefined) return [];
      const seharusnya = stray ? '' : `area-${nomor}-${toSlug(nama ?? '') || 'nama'}.yaml`;
      const scopes = nomor === undefined ? [RENCANA_SCOPE] : [areaScope(nomor)];
      return [{ span: { file, start: 0, end: 0 }, facts: { berkas, seharusnya }, scopes }];
    });
  },
});
