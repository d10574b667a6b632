/** The tiles at the top: each measure as one large number, with what it was counted of. */
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Capaian } from '../../schedule/capaian.ts';
import { KELOMPOK } from '../../schedule/scheduled.ts';
import { printPersen, type Share } from '../../schedule/share.ts';
import { among, nameMonths, type Page } from './page.ts';
import { type Section, toSection } from './section.ts';

interface Tile {
  readonly label: string;
  readonly value: string;
  /** A line each; empty ones are left out. */
  readonly lines: readonly string[];
  /** Drawn as a bar. */
  readonly share?: Share;
  /** Something to decide on. */
  readonly tone?: 'alert' | 'notice' | undefined;
  /** The list that tells more, when there is something in it. */
  readonly list?: string | undefined;
}

export function summarySection(page: Page): Section {
  const tiles = [...plannedTiles(page), ...achievedTiles(page), ...openTiles(page)];
  return toSection(
    { id: 'ringkasan', title: page.words.summary.heading },
    h('dl.tiles', tiles.map(toTile)),
  );
}

function toTile({ label, value, lines, share, tone, list }: Tile): Element {
  return h('div.tile', tone === undefined ? {} : { className: [tone] }, [
    h('dt', list === undefined ? label : h('a', { href: `#${list}` }, label)),
    h('dd.value', value),
    ...(share === undefined ? [] : [h('dd.meter', { ariaHidden: 'true' }, toBar(share))]),
    ...lines.filter((line) => line !== '').map((line) => h('dd', line)),
  ]);
}

/** Its length is in the picture, as the policy allows no style on an element. */
function toBar({ pembilang, penyebut }: Share): Element {
  const width = penyebut === 0 ? 0 : Number(((pembilang * 100) / penyebut).toFixed(2));
  return s('svg', { viewBox: '0 0 100 4', preserveAspectRatio: 'none' }, [
    s('rect.track', { width: 100, height: 4 }),
    s('rect.part', { width: Math.min(width, 100), height: 4 }),
  ]);
}

function plannedTiles({ numbers, words, months }: Page): Tile[] {
  const { cakupan_jadwal, terjadwal, rencana_sampai, periode } = numbers;
  const { summary } = words;
  const groups = KELOMPOK.flatMap((each) => {
    const count = terjadwal[each];
    return count === null ? [] : [words.countOf(summary.kelompok[each], count)];
  });
  return [
    {
      label: summary.cakupan,
      value: printPersen(cakupan_jadwal),
      lines: [
        words.of(cakupan_jadwal.pembilang, words.baris(cakupan_jadwal.penyebut)),
        among(cakupan_jadwal, words),
      ],
      share: cakupan_jadwal,
    },
    {
      label: summary.terjadwal(months),
      value: String(terjadwal.jumlah),
      lines: [
        groups.length === 0 ? words.baris(terjadwal.jumlah) : groups.join(words.andBetween),
        among(terjadwal, words),
      ],
      list: groups.length === 0 || terjadwal.jumlah === 0 ? undefined : 'terjadwal',
    },
    {
      label: summary.rencana(words.months[periode.sampai - 1] ?? ''),
      value: printPersen(rencana_sampai),
      lines: [
        words.of(rencana_sampai.pembilang, words.barisBulan(rencana_sampai.penyebut)),
        among(rencana_sampai, words),
      ],
      share: rencana_sampai,
    },
  ];
}

function achievedTiles({ numbers, words, months }: Page): Tile[] {
  const { capaian, capaian_periode, bukti_dukung, periode } = numbers;
  const { summary } = words;
  if (capaian === null || capaian_periode === null || bukti_dukung === null) {
    const label = summary.capaian(words.months[periode.sampai - 1] ?? '');
    return [{ label, value: words.nothing, lines: [summary.belumDiisi, summary.belumDiisiNote] }];
  }
  const known = capaian.sampai === null ? '' : (words.months[capaian.sampai - 1] ?? '');
  const own = capaian_periode;
  const ownMonths =
    own.dari === null || own.sampai === null
      ? months
      : nameMonths(words.months, own.dari, own.sampai);
  const { lengkap } = bukti_dukung;
  return [
    toCapaianTile(summary.capaian(known), capaian, words),
    // From January on it would say the same again.
    ...(periode.dari === 1 ? [] : [toCapaianTile(summary.capaianPeriode(ownMonths), own, words)]),
    {
      label: summary.bukti(months),
      value: printPersen(lengkap),
      lines: [
        summary.buktiComplete(words.of(lengkap.pembilang, words.barisBulan(lengkap.penyebut))),
      ],
      share: lengkap,
      list: 'bukti-dukung',
    },
  ];
}

function toCapaianTile(label: string, capaian: Capaian, words: Page['words']): Tile {
  const { pembilang, penyebut, terlambat, batal, berbukti, lebih_awal, dari } = capaian;
  const { summary } = words;
  return {
    label,
    value: printPersen(capaian),
    lines:
      dari === null
        ? [summary.belumLewat]
        : [
            words.of(pembilang, words.barisBulan(penyebut)),
            summary.capaianParts(pembilang, terlambat, batal),
            summary.berbukti(berbukti, pembilang),
            lebih_awal === 0 ? '' : summary.lebihAwal(lebih_awal),
            among(capaian, words),
          ],
    share: capaian,
  };
}

function openTiles({ numbers, words, months }: Page): Tile[] {
  const { jatuh_tempo, terlambat, tanpa_bulan, perlu_keputusan, perlu_verifikasi } = numbers;
  const { summary } = words;
  const rows = numbers.cakupan_jadwal.penyebut;
  const undated = tanpa_bulan.length;
  const decide = perlu_keputusan.length;
  return [
    {
      label: summary.jatuhTempo(months),
      value: String(jatuh_tempo.length),
      lines: [words.baris(jatuh_tempo.length)],
      list: jatuh_tempo.length === 0 ? undefined : 'jatuh-tempo',
    },
    ...(terlambat === null
      ? []
      : [
          {
            label: summary.terlambat,
            value: String(terlambat.jumlah),
            lines: [
              `${words.baris(terlambat.jumlah)}${words.andBetween}${words.barisBulan(terlambat.baris_bulan)}`,
              among(terlambat, words),
            ],
            tone: terlambat.jumlah === 0 ? undefined : ('alert' as const),
            list: 'terlambat',
          },
        ]),
    {
      label: summary.perluKeputusan,
      value: String(decide),
      lines: [
        words.of(decide, words.baris(rows)),
        summary.perluKeputusanParts(undated, decide - undated),
      ],
      tone: decide === 0 ? undefined : 'notice',
      list: decide === 0 ? undefined : undated > 0 ? 'tanpa-bulan' : 'tentatif',
    },
    {
      label: summary.perluVerifikasi,
      value: String(perlu_verifikasi.length),
      lines: [words.of(perlu_verifikasi.length, words.baris(rows))],
      tone: perlu_verifikasi.length === 0 ? undefined : 'notice',
      list: perlu_verifikasi.length === 0 ? undefined : 'perlu-verifikasi',
    },
  ];
}
