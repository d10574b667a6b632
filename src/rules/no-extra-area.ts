/** Rule: no area has a number above `jumlah_area`. */
import { areaCount, misnumberedAreas } from '../plan/missing-area.ts';
import { list } from '../text/phrases.ts';
import { areaScope, defineRule, RENCANA_SCOPE } from './define-rule.ts';
import {
  AREA_NAME,
  areaExample,
  RENCANA_NAME,
  ROW_EXAMPLE,
  rencanaExample,
} from './example-plan.ts';

const SECOND_ROW = ROW_EXAMPLE.replace('id: arsip', 'id: arsip-inaktif');

interface ExtraFacts extends Record<string, number | readonly number[]> {
  /** One, or the run of numbers that goes on from `jumlah`. */
  readonly nomor: readonly number[];
  readonly jumlah: number;
  /** The missing areas that it may be. */
  readonly meant: readonly number[];
  /** The `jumlah_area` that would be right; 0 where none would. */
  readonly instead: number;
}

const listed = (nomor: readonly number[], conjunction: string): string =>
  list(nomor.map(String), conjunction);

export const noExtraArea = defineRule<ExtraFacts>({
  code: 'no-extra-area',
  severity: 'error',
  words: {
    id: {
      summary: 'Tidak ada area yang nomornya melebihi jumlah_area.',
      why: 'area di luar jumlahnya menunjukkan nomor yang salah ketik, atau jumlah_area yang tertinggal',
      message: ({ nomor, jumlah, meant }) => {
        const missing =
          meant.length === 0 ? '' : `, sedangkan area ${listed(meant, 'dan')} belum ada`;
        return `area ${listed(nomor, 'dan')} melebihi jumlah_area, yaitu ${jumlah}${missing}`;
      },
      how: ({ meant, instead }) => {
        if (meant.length > 0) return `perbaiki nomor menjadi ${listed(meant, 'atau')}`;
        return instead === 0
          ? 'perbaiki nomor, atau sesuaikan jumlah_area pada rencana.yaml'
          : `perbaiki nomor, atau tulis jumlah_area: ${instead} pada rencana.yaml`;
      },
      related: () => 'jumlah_area',
    },
    en: {
      summary: 'No area has a number above jumlah_area.',
      why: 'an area beyond their count is a mistyped number, or a jumlah_area that was left behind',
      message: ({ nomor, jumlah, meant }) => {
        const missing = meant.length === 0 ? '' : `, while area ${listed(meant, 'and')} is missing`;
        const verb = nomor.length > 1 ? 'are' : 'is';
        return `area ${listed(nomor, 'and')} ${verb} above jumlah_area, which is ${jumlah}${missing}`;
      },
      how: ({ meant, instead }) => {
        if (meant.length > 0) return `change nomor to ${listed(meant, 'or')}`;
        return instead === 0
          ? 'correct nomor, or change jumlah_area in rencana.yaml'
          : `correct nomor, or write jumlah_area: ${instead} in rencana.yaml`;
      },
      related: () => 'jumlah_area',
    },
  },
  valid: [
    {},
    {
      [RENCANA_NAME]: rencanaExample().replace('jumlah_area: 1', 'jumlah_area: 2'),
      'area-2-penataan-organisasi.yaml': areaExample(SECOND_ROW, 2),
    },
  ],
  invalid: [
    { 'area-2-penataan-organisasi.yaml': areaExample(SECOND_ROW, 2) },
    {
      'area-2-penataan-organisasi.yaml': areaExample(SECOND_ROW, 2),
      'area-3-akuntabilitas.yaml': areaExample(
        ROW_EXAMPLE.replace('id: arsip', 'id: arsip-vital'),
        3,
      ),
    },
    // The file is named area-1-…: one slip, not also a missing area and a wrong name.
    { [AREA_NAME]: areaExample(ROW_EXAMPLE, 11) },
    {
      [RENCANA_NAME]: rencanaExample().replace('jumlah_area: 1', 'jumlah_area: 2'),
      'area-3-penataan-organisasi.yaml': areaExample(SECOND_ROW, 3),
    },
  ],
  check: (plan) => {
    const { rencana, rencanaAt, hasSoundAreaCount } = plan;
    if (rencanaAt === undefined || !hasSoundAreaCount) return [];
    const jumlah = areaCount(plan);
    const extra = misnumberedAreas(plan).misnumbered.filter(
      ({ file: { nomor = 0 } }) => nomor > jumlah,
    );
    // Areas that go on from the last one: it is `jumlah_area` that was left behind, once.
    const free = new Set(
      extra.filter(({ meant }) => meant.length === 0).map(({ file }) => file.nomor),
    );
    const run: number[] = [];
    while (free.has(jumlah + run.length + 1)) run.push(jumlah + run.length + 1);
    const instead = jumlah + run.length;
    // A file that cannot be read says so itself.
    const readable = extra.flatMap(({ file, meant }) => {
      const area = plan.area.find(({ at }) => at.file === file.file);
      return area === undefined ? [] : [{ area, meant }];
    });
    const first = readable.find(({ area }) => run.includes(area.nomor));
    const groups = [
      ...(first === undefined ? [] : [{ ...first, nomor: run, instead }]),
      ...readable
        .filter(({ area }) => !run.includes(area.nomor))
        .map((each) => ({ ...each, nomor: [each.area.nomor], instead: 0 })),
    ];
    return groups.map(({ area, ...facts }) => ({
      span: area.at.span('nomor'),
      facts: { ...facts, jumlah },
      scopes: [...facts.nomor.map(areaScope), RENCANA_SCOPE],
      ...(rencana.jumlah_area === undefined ? {} : { related: rencanaAt.span('jumlah_area') }),
    }));
  },
});
