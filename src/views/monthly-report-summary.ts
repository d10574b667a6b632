/** The report's summary: each number with its base, on one line each. */
import type { Block, Paragraph, Row, Tone } from '../document/document.ts';
import type { Capaian } from '../schedule/capaian.ts';
import type { ReportNumbers } from '../schedule/report-numbers.ts';
import { KELOMPOK } from '../schedule/scheduled.ts';
import { printPersen, type Share } from '../schedule/share.ts';
import {
  among,
  cell,
  nameMeasured,
  nameMonths,
  paragraph,
  type Words,
} from './monthly-report-words.ts';
import type { ReportForm } from './report-form.ts';

/** Cells of a full bar. */
const BAR = 10;

/** What a line of the summary says. */
interface Measure {
  readonly label: string;
  readonly value: string;
  readonly tone?: Tone;
  /** Shown as a bar where the report has bars. */
  readonly share?: Share;
  /** One below the other; empty ones are left out. */
  readonly explanation: readonly string[];
}

/** Heading and table of the summary. */
export function summaryBlocks(
  numbers: ReportNumbers,
  words: Words,
  { bars = false }: ReportForm,
): readonly Block[] {
  const rows = [...planned(numbers, words), ...achieved(numbers, words), ...open(numbers, words)];
  const { measure, value, explanation } = words.columns;
  return [
    { kind: 'heading', level: 2, runs: [{ text: words.summary.heading }] },
    {
      kind: 'table',
      columns: [
        { title: measure, width: 3 },
        { title: value, width: 1, align: 'right' },
        { title: explanation, width: 8 },
      ],
      head: [],
      groups: [{ rows: rows.map((each) => toRow(each, bars)) }],
    },
  ];
}

/** What the plan alone tells. */
function planned(numbers: ReportNumbers, words: Words): readonly Measure[] {
  const { summary } = words;
  const { cakupan_jadwal, rencana_sampai, terjadwal, periode } = numbers;
  const groups = KELOMPOK.flatMap((each) =>
    terjadwal[each] === null ? [] : [`${words.kelompok[each]} ${terjadwal[each]}`],
  );
  return [
    {
      label: summary.cakupan,
      value: printPersen(cakupan_jadwal),
      share: cakupan_jadwal,
      explanation: [
        summary.cakupanBase(cakupan_jadwal.pembilang, cakupan_jadwal.penyebut),
        among(cakupan_jadwal, words),
      ],
    },
    {
      label: summary.terjadwal(nameMeasured(periode, words)),
      value: String(terjadwal.jumlah),
      explanation: [
        groups.length === 0 ? words.barisCount(terjadwal.jumlah) : groups.join(', '),
        among(terjadwal, words),
      ],
    },
    {
      label: summary.rencana(monthName(periode.sampai, words)),
      value: printPersen(rencana_sampai),
      share: rencana_sampai,
      explanation: [
        summary.rencanaBase(rencana_sampai.pembilang, rencana_sampai.penyebut),
        among(rencana_sampai, words),
      ],
    },
  ];
}

/** What realisasi tells; one line where there is none. */
function achieved(numbers: ReportNumbers, words: Words): readonly Measure[] {
  const { summary } = words;
  const { capaian, capaian_periode, terlambat, bukti_dukung, di_luar_jadwal, periode } = numbers;
  if (capaian === null || capaian_periode === null || terlambat === null) {
    return [{ label: summary.capaianPlain, value: '-', explanation: [summary.belumDiisi] }];
  }
  const { jumlah, baris_bulan } = terlambat;
  const outside = di_luar_jadwal?.length ?? 0;
  return [
    capaianMeasure(
      capaian.sampai === null
        ? summary.capaianPlain
        : summary.capaian(monthName(capaian.sampai, words)),
      capaian,
      words,
    ),
    // From January on the period's own capaian is the one above.
    ...(periode.dari === 1 || capaian_periode.sampai === null
      ? []
      : [
          capaianMeasure(
            summary.capaianPeriod(
              capaian_periode.sampai === periode.sampai
                ? nameMeasured(periode, words)
                : nameMonths(words.months, periode.dari, capaian_periode.sampai),
            ),
            capaian_periode,
            words,
          ),
        ]),
    {
      label: summary.terlambat,
      value: String(jumlah),
      ...(jumlah > 0 ? { tone: 'alert' as const } : {}),
      explanation: [summary.terlambatBase(baris_bulan), among(terlambat, words)],
    },
    ...(bukti_dukung === null
      ? []
      : [
          {
            label: summary.bukti(nameMeasured(periode, words)),
            value: printPersen(bukti_dukung.lengkap),
            share: bukti_dukung.lengkap,
            explanation: [
              summary.buktiBase(bukti_dukung.lengkap.pembilang, bukti_dukung.lengkap.penyebut),
            ],
          },
        ]),
    ...(outside === 0
      ? []
      : [
          {
            label: summary.diLuarJadwal,
            value: String(outside),
            explanation: [summary.diLuarJadwalBase],
          },
        ]),
  ];
}

function capaianMeasure(label: string, capaian: Capaian, words: Words): Measure {
  const { pembilang, penyebut, terlambat, batal, berbukti, lebih_awal } = capaian;
  const { capaianBase, capaianParts, early, nothingPassed } = words.summary;
  return {
    label,
    value: printPersen(capaian),
    share: capaian,
    explanation: [
      penyebut === 0 ? nothingPassed : capaianBase(pembilang, penyebut, berbukti),
      penyebut === 0 ? '' : capaianParts(penyebut, pembilang, terlambat, batal),
      among(capaian, words),
      lebih_awal === 0 ? '' : early(lebih_awal),
    ],
  };
}

/** What somebody has to settle. */
function open(numbers: ReportNumbers, words: Words): readonly Measure[] {
  const { summary } = words;
  const { perlu_keputusan, perlu_verifikasi, cakupan_jadwal } = numbers;
  const undated = perlu_keputusan.filter(({ sebab }) => sebab === 'tanpa_bulan').length;
  const tentative = perlu_keputusan.length - undated;
  return [
    {
      label: summary.perluKeputusan,
      value: String(perlu_keputusan.length),
      ...(perlu_keputusan.length > 0 ? { tone: 'notice' as const } : {}),
      explanation: [summary.perluKeputusanParts(undated, tentative)],
    },
    {
      label: summary.perluVerifikasi,
      value: String(perlu_verifikasi.length),
      explanation: [summary.perluVerifikasiBase(cakupan_jadwal.penyebut)],
    },
  ];
}

const monthName = (month: number, { months }: Words): string => months[month - 1] ?? '';

function toRow({ label, value, tone, share, explanation }: Measure, hasBars: boolean): Row {
  const [first = '', ...more] = explanation.filter((text) => text !== '');
  const drawn = hasBars && share !== undefined ? bar(share) : '';
  const content: Paragraph[] = [first === '' ? drawn.trim() : `${drawn}${first}`, ...more].map(
    (text) => paragraph(text),
  );
  const run = { text: value, bold: true, ...(tone === undefined ? {} : { tone }) };
  return { cells: [cell(label), cell(run), { content }] };
}

/** `[#####.....] `: full only when complete, empty only when there is nothing. */
function bar({ pembilang, penyebut }: Share): string {
  if (penyebut === 0) return '';
  const filled = Math.max(Math.floor((pembilang * BAR) / penyebut), pembilang > 0 ? 1 : 0);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] `;
}
