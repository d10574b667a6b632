/** Rule: an area has programs, a program kegiatan, a kegiatan sub kegiatan. */
import type { Area, Kegiatan, Program } from '../plan/model.ts';
import { quote } from '../text/phrases.ts';
import { areaScope, defineRule, type Hit } from './define-rule.ts';
import { AREA_NAME, RENCANA_NAME, rencanaExample, withKegiatan } from './example-plan.ts';

type Level = 'area' | 'program' | 'kegiatan';

const BELOW = { area: 'program', program: 'kegiatan', kegiatan: 'sub_kegiatan' } as const;

const EMPTY_AREA = 'nomor: 1\nnama: Penataan Tata Laksana\nprogram: []\n';

export const noEmptyArea = defineRule<{ level: Level; nama: string }>({
  code: 'no-empty-area',
  severity: 'error',
  words: {
    id: {
      summary: 'Setiap area memuat program, setiap program kegiatan, setiap kegiatan sub kegiatan.',
      why: 'tanpa isi tidak ada yang dijadwalkan, dan Lampiran mencetak baris kosong',
      message: ({ level, nama }) => `${level} ${quote(nama)} tidak memuat ${BELOW[level]}`,
      how: ({ level }) =>
        `isi ${BELOW[level]}, hapus ${level} ini, atau beri pengecualian dengan alasannya`,
    },
    en: {
      summary: 'Every area has programs, every program kegiatan, every kegiatan sub kegiatan.',
      why: 'without content nothing is scheduled, and the Lampiran prints an empty row',
      message: ({ level, nama }) => `the ${level} ${quote(nama)} has no ${BELOW[level]}`,
      how: ({ level }) => `fill in ${BELOW[level]}, remove the ${level}, or waive it with a reason`,
    },
  },
  valid: [
    {},
    {
      [AREA_NAME]: EMPTY_AREA,
      [RENCANA_NAME]: rencanaExample(`pengecualian:
  - aturan: no-empty-area
    di: area-1
    alasan: Halaman area 1 hilang.`),
    },
  ],
  invalid: [
    { [AREA_NAME]: EMPTY_AREA },
    {
      [AREA_NAME]: `${EMPTY_AREA.replace(' []', '')}  - nama: Penguatan Tata Laksana\n    kegiatan: []\n`,
    },
    withKegiatan('sub_kegiatan: []'),
  ],
  check: (plan) => {
    const hits: Hit<{ level: Level; nama: string }>[] = [];
    for (const area of plan.area) {
      const scopes = [areaScope(area.nomor)];
      const look = (level: Level, node: Area | Program | Kegiatan, below: readonly unknown[]) => {
        if (!isEmpty(node, below)) return;
        hits.push({
          span: node.at.span(BELOW[level]),
          facts: { level, nama: node.nama ?? '' },
          scopes,
        });
      };
      look('area', area, area.program);
      for (const program of area.program) {
        look('program', program, program.kegiatan);
        for (const kegiatan of program.kegiatan) look('kegiatan', kegiatan, kegiatan.isi);
      }
    }
    return hits;
  },
});

/** A list that is there with nothing in it; what could not be read is not empty. */
const isEmpty = ({ isUnread }: Area | Program | Kegiatan, below: readonly unknown[]): boolean =>
  isUnread !== true && below.length === 0;
