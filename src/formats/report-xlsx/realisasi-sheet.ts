/** The sheet of realisasi: what was entered, and the months that have passed without an entry. */
import type { Fakta } from '../../schedule/facts.ts';
import type { ReportNumbers } from '../../schedule/report-numbers.ts';
import type { Value } from './cell.ts';
import { footOf, introOf, type Words } from './sheet-words.ts';
import type { TableSheet } from './table-sheet.ts';

export function realisasiSheet(
  facts: readonly Fakta[],
  numbers: ReportNumbers,
  words: Words,
): TableSheet {
  const isFilled = numbers.realisasi === 'diisi';
  const { columns } = words;
  const middle = { align: 'center' } as const;
  return {
    name: words.sheets.realisasi,
    intro: [...introOf(numbers, words), isFilled ? words.realisasiLegend : words.realisasiNone],
    tables: [
      {
        head: [
          { title: columns.kode, width: 52 },
          { title: columns.nama, width: 150 },
          { title: columns.unit, width: 62 },
          { title: columns.bulan, width: 40, look: middle },
          { title: columns.keadaan, width: 84 },
          { title: columns.tanggal, width: 62, look: middle },
          { title: columns.hasil, width: 40, look: middle },
          { title: columns.satuan, width: 54 },
          { title: columns.target, width: 52, look: middle },
          { title: columns.satuan, width: 54 },
          { title: columns.bukti, width: 38, look: middle },
          { title: columns.sebab, width: 68 },
          { title: columns.catatanKendala, width: 110 },
          { title: columns.tindakLanjut, width: 110 },
          { title: columns.catatan, width: 100 },
        ],
        rows: isFilled ? facts.filter(isTold).map((fact) => toRow(fact, words)) : [],
      },
    ],
    frozenColumns: 2,
    foot: footOf(numbers, words),
  };
}

const isTold = ({ status, direncanakan, lewat }: Fakta): boolean =>
  status !== null || (direncanakan && lewat);

function toRow(fact: Fakta, words: Words): Value[] {
  return [
    fact.kode,
    fact.nama ?? words.unreadable,
    fact.unit,
    fact.bulan,
    stateOf(fact, words),
    fact.tanggal === null ? null : { day: fact.tanggal },
    fact.jumlah,
    fact.satuan ?? (fact.jumlah === null ? null : fact.target_satuan),
    fact.target_jumlah,
    fact.target_satuan,
    fact.status === null ? null : fact.bukti,
    fact.sebab === null ? null : words.sebab[fact.sebab],
    fact.catatan_kendala,
    fact.tindak_lanjut,
    fact.catatan,
  ];
}

function stateOf({ keadaan, terlambat }: Fakta, words: Words): string | null {
  if (keadaan === null) return null;
  const name = words.keadaan[keadaan];
  return terlambat ? words.late(name) : name;
}
