/** The report in a few lines of plain text, to be pasted into a chat. */
import type { BarisData } from '../schedule/baris-data.ts';
import type { ManyPlans } from '../schedule/plan-totals.ts';
import type { ReportNumbers } from '../schedule/report-numbers.ts';
import { KELOMPOK } from '../schedule/scheduled.ts';
import { printPersen, type Share } from '../schedule/share.ts';
import type { Lang } from '../text/lang.ts';
import { withoutCommands } from '../text/runner-commands.ts';
import { visible } from '../text/visible.ts';
import {
  elide,
  nameFilter,
  nameMeasured,
  namePeriodInFull,
  reportWords,
  type Words,
} from './monthly-report-words.ts';
import { nameManyPeriods, planNames } from './report-many.ts';

/** The most characters that it takes, its last line break included. */
export const BRIEF_LENGTH = 1500;

/** Characters of a row's name, of a unit's, of the office's. */
const NAME = 70;
const UNIT = 30;
const SATKER = 80;
/** Of what was chosen, which may name many units. */
const FILTER = 200;

/** Rows of a list, as long as they fit. */
const MOST_ROWS = 5;

interface BriefList {
  readonly name: string;
  readonly lines: readonly string[];
}

/** At most `BRIEF_LENGTH` characters; the lists become shorter until they fit. */
export function reportBrief(numbers: ReportNumbers, lang: Lang): string {
  const words = reportWords[lang];
  const { jatuh_tempo, terlambat, perlu_keputusan, periode } = numbers;
  const rowLine = ({ kode, nama, unit }: BarisData, note = ''): string => {
    const notes = [
      ...(unit === null ? [] : [elide(visible(unit), UNIT)]),
      ...(note === '' ? [] : [note]),
    ];
    const name = elide(visible(nama ?? words.unreadable), NAME);
    return `- ${kode} ${name}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
  };
  const lists: BriefList[] = [
    {
      name: words.brief.list(
        `${words.brief.jatuhTempo} ${nameMeasured(periode, words)}`,
        jatuh_tempo.length,
      ),
      lines: jatuh_tempo.map((each) =>
        rowLine(each, each.keadaan === null ? '' : words.keadaan[each.keadaan]),
      ),
    },
    ...(terlambat === null
      ? []
      : [
          {
            name: words.brief.list(words.summary.terlambat, terlambat.jumlah),
            lines: terlambat.baris.map((each) =>
              rowLine(each, words.terlambat.lewat(each.lewat_bulan)),
            ),
          },
        ]),
    {
      name: words.brief.list(words.summary.perluKeputusan, perlu_keputusan.length),
      lines: perlu_keputusan.map((each) =>
        rowLine(each, each.sebab === 'tanpa_bulan' ? words.tanpaBulan : words.tentatif),
      ),
    },
  ].filter(({ lines }) => lines.length > 0);
  return fitted(headLines(numbers, words), lists, words);
}

/** Title, period and the numbers, a line each. */
function headLines(numbers: ReportNumbers, words: Words): readonly string[] {
  const { summary } = words;
  const { rencana, periode, tanggal_data, cakupan_jadwal, terjadwal, rencana_sampai } = numbers;
  const { capaian, terlambat, saringan, perlu_verifikasi } = numbers;
  const share = (label: string, each: Share, base: string): string =>
    `${label}: ${printPersen(each)} (${base})`;
  const groups = KELOMPOK.flatMap((each) =>
    terjadwal[each] ? [`${words.kelompok[each]} ${terjadwal[each]}`] : [],
  );
  const month = (number: number): string => words.months[number - 1] ?? '';
  const { pembilang: have, penyebut: rows } = cakupan_jadwal;
  const { pembilang: planned, penyebut: all } = rencana_sampai;
  return [
    words.title(rencana.tahun, elide(visible(rencana.singkatan ?? rencana.satker), SATKER)),
    `${words.subject(namePeriodInFull(periode, words))}, ${words.dataDate(tanggal_data)}`,
    ...(saringan === null ? [] : [elide(visible(nameFilter(saringan, words)), FILTER)]),
    '',
    share(summary.cakupan, cakupan_jadwal, summary.cakupanBase(have, rows)),
    `${summary.terjadwal(nameMeasured(periode, words))}: ${words.barisCount(terjadwal.jumlah)}${groups.length === 0 ? '' : ` (${groups.join(', ')})`}`,
    share(
      summary.rencana(month(periode.sampai)),
      rencana_sampai,
      summary.rencanaBase(planned, all),
    ),
    capaian === null || capaian.sampai === null
      ? `${summary.capaianPlain}: ${capaian === null ? summary.belumDiisi : summary.nothingPassed}`
      : share(
          summary.capaian(month(capaian.sampai)),
          capaian,
          summary.capaianBase(capaian.pembilang, capaian.penyebut, capaian.berbukti),
        ),
    ...(terlambat === null
      ? []
      : [`${summary.terlambat}: ${words.terlambat.both(terlambat.jumlah, terlambat.baris_bulan)}`]),
    `${summary.perluVerifikasi}: ${words.barisCount(perlu_verifikasi.length)}`,
  ];
}

/** Several plans: the totals, and the most urgent plans. */
export function manyPlansBrief({ rencana, jumlah }: ManyPlans, lang: Lang): string {
  const words = reportWords[lang];
  const { many, brief, summary } = words;
  const [first] = rencana;
  const { terlambat, capaian, cakupan_jadwal } = jumlah;
  const head = [
    many.title(jumlah.rencana),
    ...(first === undefined ? [] : [words.subject(nameManyPeriods(rencana, words))]),
    '',
    `${summary.cakupan}: ${printPersen(cakupan_jadwal)} (${summary.cakupanBase(cakupan_jadwal.pembilang, cakupan_jadwal.penyebut)})`,
    capaian === null
      ? `${summary.capaianPlain}: ${summary.belumDiisi}`
      : `${summary.capaianPlain}: ${printPersen(capaian)} (${summary.rencanaBase(capaian.pembilang, capaian.penyebut)})`,
    ...(terlambat === null ? [] : [brief.late(terlambat.jumlah, terlambat.baris_bulan)]),
    many.filled(jumlah.diisi, jumlah.rencana),
  ];
  const nameOf = planNames(rencana);
  const lines = rencana.map((plan) => {
    const late = plan.terlambat;
    const parts = [
      late === null ? summary.belumDiisi : brief.late(late.jumlah, late.baris_bulan),
      brief.undated(plan.tanpa_bulan),
    ];
    return `- ${elide(visible(nameOf(plan)), NAME)}: ${parts.join(', ')}`;
  });
  return fitted(head, [{ name: brief.list(many.heading, rencana.length), lines }], words);
}

/** The longest form that fits: the same number of rows of each list, from many to none. */
function fitted(head: readonly string[], lists: readonly BriefList[], words: Words): string {
  for (let most = MOST_ROWS; ; most--) {
    const lines = [
      ...head,
      ...lists.flatMap(({ name, lines: rows }) => {
        const rest = rows.length - most;
        const shown = rows.slice(0, most);
        return ['', name, ...shown, ...(rest > 0 && most > 0 ? [words.brief.more(rest)] : [])];
      }),
      '',
    ];
    const text = withoutCommands(lines.join('\n'));
    if (text.length <= BRIEF_LENGTH || most === 0) return text;
  }
}
