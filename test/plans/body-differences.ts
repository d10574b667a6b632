/** Compares `rencana.yaml` with the decree's body in the scan, lines 1-82. */
import type { Rencana } from '../../src/plan/schema/rencana.ts';
import { lineOf, type Scan, words } from './scan.ts';
import { differences } from './table-differences.ts';

const LAST_BODY_LINE = 82;

/** The first word of the next page at a page's foot: printed by rb, no text of the plan. */
const CATCHWORDS: Readonly<Record<number, string>> = {
  23: '4. Peraturan . . .',
  37: 'Menetapkan . . .',
};

/** Labels of a diktum, which the machine read after the beginning of its text. */
const MOVED_LABELS: Readonly<Record<number, string>> = { 41: 'KESATU', 47: 'KEDUA', 49: ':' };

/** Labels before a part of a sentence whose beginning stands on a line above. */
const LABELS_INSIDE: Readonly<Record<number, string>> = { 35: 'Menetapkan :', 43: ':' };

/** A stretch of the body, and what the plan and the printed labels make of it. */
interface Stretch {
  readonly lines: readonly number[];
  readonly text: string | undefined;
}

/** What the plan says otherwise than the repaired scan, and what only one of them says. */
export function bodyDifferences(rencana: Rencana, scan: Scan): string[] {
  const stretches = bodyOf(rencana);
  const claimed = stretches.flatMap(({ lines }) => lines);
  const unclaimed = Array.from({ length: LAST_BODY_LINE }, (_, index) => index + 1).filter(
    (line) => lineOf(scan, line).trim() !== '' && !claimed.includes(line),
  );
  const said = stretches.map(({ text }) => text).join('\n');
  return [
    ...stretches.flatMap(({ lines, text = '' }) =>
      differences(
        `lines ${lines.join(', ')}`,
        words(...lines.map((line) => withoutMarks(scan, line))),
        words(text),
      ),
    ),
    ...unclaimed.map((line) => `line ${line} is nowhere in the plan: ${lineOf(scan, line)}`),
    ...textsOf(rencana)
      .filter((text) => !said.includes(text))
      .map((text) => `the scan does not say "${text}"`),
  ];
}

/** A line's text: `**` is bold type, and some labels stand before the middle of a sentence. */
function withoutMarks(scan: Scan, line: number): string {
  const text = lineOf(scan, line).replaceAll('**', '');
  const label = LABELS_INSIDE[line] ?? '';
  if (!text.startsWith(label)) throw new Error(`line ${line} does not begin with "${label}"`);
  return text.slice(label.length);
}

/** The texts that the decree's body should hold; the plan's own words about it are left out. */
function textsOf({ judul, kop, satker, keputusan }: Rencana): string[] {
  const { nama: _, singkatan: __, ...address } = satker;
  const { perlu_verifikasi: ___, tanggal: ____, salinan, ...decree } = keputusan;
  const { tidak_terbaca: _____, ...copy } = salinan ?? {};
  const leaves = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(leaves)
        : [];
  return leaves([judul, kop, address, decree, copy]);
}

function bodyOf({ judul, kop, satker, keputusan }: Rencana): Stretch[] {
  const { menimbang = [], mengingat = [], diktum = [], penanda_tangan, salinan } = keputusan;
  const letterhead = kop?.baris?.join(' ');
  const say = (lines: Stretch['lines'], text: string | undefined): Stretch => ({ lines, text });
  const list = (lines: Stretch['lines'], labels: readonly string[], texts: readonly string[]) =>
    lines.map((line, index) => say([line], `${labels[index]} ${texts[index]}`));
  return [
    say([5, 6], letterhead),
    say([8], keputusan.judul),
    say([9], `NOMOR : ${keputusan.nomor}`),
    say([10], 'TENTANG'),
    say([11, 12, 13], keputusan.tentang),
    say([15], `${keputusan.pejabat},`),
    ...list([17, 18], ['- Menimbang : a.', '- b.'], menimbang),
    ...list(
      [19, 20, 21, 25, 26, 27, 28, 29, 30],
      ['- Mengingat : 1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.'],
      mengingat,
    ),
    say([32], 'MEMUTUSKAN :'),
    say([34, 35], keputusan.menetapkan),
    say([39, 43], diktum[0]),
    say([45], diktum[1]),
    say([51], `Ditetapkan di ${keputusan.tempat}`),
    say([52], `pada tanggal ${inWords(keputusan.tanggal ?? '')}`),
    say([54, 55], `${penanda_tangan?.jabatan},`),
    say([57], 'ttd'),
    say([59], penanda_tangan?.nama),
    say([61], 'Salinan sesuai dengan aslinya'),
    say([63, 65], salinan?.unit),
    say([67], `${salinan?.jabatan},`),
    say([73, 74], letterhead),
    say([75], `Alamat : ${satker.alamat}`),
    say([77], `Telp. ${satker.telepon}`),
    say([79], `Fax. ${satker.faks}`),
    say([81, 82], judul),
    ...[...Object.entries(CATCHWORDS), ...Object.entries(MOVED_LABELS)].map(([line, text]) =>
      say([Number(line)], text),
    ),
  ];
}

const inWords = (iso: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
