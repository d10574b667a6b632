/** The lists that the plan alone makes: scheduled, due, to be decided, to be verified. */
import type { Block } from '../document/document.ts';
import type { BarisData } from '../schedule/baris-data.ts';
import type { BarisJatuhTempo } from '../schedule/jatuh-tempo.ts';
import type { BarisPerluKeputusan, ReportNumbers } from '../schedule/report-numbers.ts';
import { type BarisTerjadwal, KELOMPOK, type Kelompok } from '../schedule/scheduled.ts';
import {
  cell,
  elide,
  nameDatedPeriod,
  nameMonths,
  namePeriodInFull,
} from './monthly-report-words.ts';
import { SHORT_LIST, shortText } from './report-form.ts';
import {
  jadwalColumn,
  kodeColumn,
  type ListColumn,
  listBlocks,
  namaColumn,
  notesOf,
  printRangkaian,
  type Telling,
  unitColumn,
} from './report-list.ts';

/** On a screen what is new comes first; on paper the rows stand area by area. */
const BY_NEWS: readonly (Kelompok | null)[] = ['mulai', 'sekali', 'selesai', 'lanjut'];

/** What is scheduled in the period. */
export function terjadwalBlocks(numbers: ReportNumbers, telling: Telling): readonly Block[] {
  const { terjadwal, matriks, periode } = numbers;
  const { words, form } = telling;
  const isSplit = KELOMPOK.some((each) => terjadwal[each] !== null);
  const several = terjadwal.baris.some(({ rangkaian }) =>
    rangkaian.some(({ jumlah }) => jumlah > rangkaian.length),
  );
  const bands = new Map(
    matriks.area.map(({ nomor, nama }) => {
      const own = terjadwal.baris.filter(({ area }) => area === nomor);
      return [nomor, `${nomor}. ${nama ?? words.unreadable}: ${words.barisCount(own.length)}`];
    }),
  );
  const splitLegend =
    periode.dari === periode.sampai ? words.terjadwal.legend : words.terjadwal.legendOfPeriod;
  const status: ListColumn<BarisTerjadwal> = {
    title: words.columns.kelompok,
    width: 2,
    cell: ({ kelompok }) => cell(kelompok === null ? '' : words.kelompok[kelompok]),
  };
  return listBlocks<BarisTerjadwal>(
    {
      heading: words.terjadwal.heading(nameDatedPeriod(periode, words), terjadwal.jumlah),
      legend: [
        ...(isSplit ? [splitLegend] : []),
        ...(several && form.screen === undefined ? [words.terjadwal.occurrenceLegend] : []),
      ],
      columns: [
        kodeColumn(telling),
        namaColumn(telling, (baris) => notesOf(baris, baris.rangkaian, telling)),
        ...unitColumn(telling),
        jadwalColumn(telling),
        ...(isSplit ? [status] : []),
      ],
      items:
        form.screen === undefined
          ? terjadwal.baris
          : [...terjadwal.baris].sort(
              (a, b) => BY_NEWS.indexOf(a.kelompok) - BY_NEWS.indexOf(b.kelompok),
            ),
      bandOf: ({ area }) => bands.get(area) ?? String(area),
    },
    telling,
  );
}

/** The rows of which a run of months ends in the period, and what became of them. */
export function jatuhTempoBlocks(numbers: ReportNumbers, telling: Telling): readonly Block[] {
  const { jatuh_tempo, periode, realisasi } = numbers;
  const { words } = telling;
  const { columns } = words;
  const isMonth = periode.dari === periode.sampai;
  const when: ListColumn<BarisJatuhTempo> = {
    title: isMonth ? columns.mulai : columns.jadwal,
    width: 3,
    cell: ({ rangkaian }) =>
      cell(
        isMonth
          ? rangkaian.map(({ dari }) => nameMonths(words.shortMonths, dari, dari)).join(', ')
          : printRangkaian(rangkaian, words),
      ),
  };
  const done: readonly ListColumn<BarisJatuhTempo>[] = [
    {
      title: columns.keadaan,
      width: 4,
      cell: ({ keadaan }) =>
        cell(
          keadaan === null
            ? ''
            : keadaan === 'terlaksana'
              ? { text: words.keadaan[keadaan], tone: 'good' }
              : words.keadaan[keadaan],
        ),
    },
    {
      title: columns.bukti,
      width: 2,
      align: 'right',
      cell: ({ bukti }) => cell(bukti ? String(bukti) : '-'),
    },
  ];
  const isLate = jatuh_tempo.some(({ keadaan }) => keadaan === 'kemudian');
  return listBlocks<BarisJatuhTempo>(
    {
      heading: words.jatuhTempo.heading(nameDatedPeriod(periode, words), jatuh_tempo.length),
      legend: [
        words.jatuhTempo.legend(namePeriodInFull(periode, words)),
        ...(isLate ? [`${words.kemudianLegend}.`] : []),
      ],
      columns: [
        kodeColumn(telling),
        namaColumn(telling, (baris) => notesOf(baris, baris.rangkaian, telling)),
        ...unitColumn(telling),
        when,
        ...(realisasi === 'diisi' ? done : []),
      ],
      items: jatuh_tempo,
    },
    telling,
  );
}

/** The rows without a month and the tentative ones, each once. */
export function perluKeputusanBlocks(
  { perlu_keputusan }: ReportNumbers,
  telling: Telling,
): readonly Block[] {
  const { words, form } = telling;
  const { heading, legend } = words.perluKeputusan;
  const undated = perlu_keputusan.filter(({ sebab }) => sebab === 'tanpa_bulan').length;
  const why: ListColumn<BarisPerluKeputusan> = {
    title: words.columns.sebab,
    width: 5,
    cell: ({ sebab, tentatif, ket }) =>
      cell(
        [
          ...(sebab === 'tanpa_bulan' ? [words.tanpaBulan] : []),
          ...(tentatif ? [words.tentatif] : []),
          ...(ket === null ? [] : [form.screen === undefined ? ket : elide(ket, 24)]),
        ].join(', '),
      ),
  };
  return listBlocks<BarisPerluKeputusan>(
    {
      heading: heading(perlu_keputusan.length, undated, perlu_keputusan.length - undated),
      legend: [legend],
      columns: [
        kodeColumn(telling, ({ sebab }) =>
          sebab === 'tanpa_bulan' ? { sign: 'x', tone: 'alert' } : { sign: '?', tone: 'notice' },
        ),
        namaColumn(telling),
        ...unitColumn(telling),
        jadwalColumn(telling),
        why,
      ],
      items: form.screen === undefined ? perlu_keputusan : mixed(perlu_keputusan),
    },
    telling,
  );
}

/** The first tentative row among those that a shortened list shows, so that it has both kinds. */
function mixed(baris: readonly BarisPerluKeputusan[]): readonly BarisPerluKeputusan[] {
  const tentative = baris.findIndex(({ sebab }) => sebab === 'tentatif');
  const last = SHORT_LIST - 1;
  if (tentative <= last) return baris;
  return [
    ...baris.slice(0, last),
    ...baris.slice(tentative, tentative + 1),
    ...baris.slice(last, tentative),
    ...baris.slice(tentative + 1),
  ];
}

/** The rows in doubt, each with the reason. */
export function perluVerifikasiBlocks(
  { perlu_verifikasi }: ReportNumbers,
  telling: Telling,
): readonly Block[] {
  const { words, form } = telling;
  const { heading, legend, lostText } = words.perluVerifikasiList;
  const reason: ListColumn<BarisData> = {
    title: words.columns.alasan,
    width: 12,
    cell: ({ perlu_verifikasi: why }) => {
      const text = why ?? lostText;
      return cell(form.screen === undefined ? text : elide(text, shortText(form.screen)));
    },
  };
  return listBlocks<BarisData>(
    {
      heading: heading(perlu_verifikasi.length),
      legend: [legend],
      columns: [kodeColumn(telling), namaColumn(telling), ...unitColumn(telling), reason],
      items: perlu_verifikasi,
    },
    telling,
  );
}
