/** Mints the `id` of rows that have none, from their texts: short, readable, used once in the plan. */
import type { Edit, Finding } from '../diagnostics/finding.ts';
import { lineEndOf } from '../source/line-end.ts';
import type { PlanFolder, ReadFile } from '../source/plan-folder.ts';
import { positionOf, type Span } from '../source/source-file.ts';
import type { YamlFile } from '../source/yaml-file.ts';
import type { Path } from '../source/yaml-tree.ts';
import { isMapping, toText, valueAt } from './raw.ts';

/** A longer text is cut at a word; a person retypes an id now and then. */
const LONGEST = 40;

/** Words that tell no row from another. */
const FILLERS: ReadonlySet<string> = new Set(
  'agar akan atas atau bagi dalam dan dari dengan di guna ini itu ke kepada oleh pada para secara serta telah tentang terhadap untuk yang'.split(
    ' ',
  ),
);

/** "… di lingkungan KPU Kabupaten …": what every second row of a plan ends with. */
const PLACE_OF_ALL = /\bdi lingkungan\b/i;

/** What YAML reads as something else than a text, and what `di` of a waiver means by it. */
const RESERVED = /^(?:true|false|null|rencana|area-\d+)$/;

/**
 * An id for a row with this text, as its schema wants it: lower-case ASCII, words joined by hyphens.
 * Numbers and single letters in front are left out: they say where a row stands, and rows move.
 */
export function slugOf(teks: string): string {
  const [own = ''] = teks.split(PLACE_OF_ALL);
  const plain = (own.trim() === '' ? teks : own)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘\x60]/gu, '')
    .toLowerCase();
  const words: readonly string[] = plain.match(/[a-z0-9]+/g) ?? [];
  const named = words.findIndex((word) => /^[a-z]{2}/.test(word));
  const fromName = named === -1 ? words : words.slice(named);
  const telling = fromName.filter((word) => !FILLERS.has(word));
  const [first = 'baris', ...more] = telling.length === 0 ? fromName : telling;
  let slug = first.slice(0, LONGEST);
  for (const word of more) {
    if (slug.length + 1 + word.length > LONGEST) break;
    slug += `-${word}`;
  }
  return /^[a-z]{2}/.test(slug) && !RESERVED.test(slug) ? slug : `baris-${slug}`;
}

/**
 * The text by which people know the row at `path`: its own, or the first below it (of a bundle the
 * first member's, of a lost text its indikator's); '' where all are lost. Undefined where no row can be.
 */
export function rowText(file: YamlFile, path: Path): string | undefined {
  if (typeof path.at(-1) !== 'number') return undefined;
  return firstText(valueAt(file.value, path)) ?? '';
}

function firstText(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = firstText(item);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isMapping(value)) return toText(value);
  const own = toText(value['nama']);
  if (own !== undefined) return own;
  return firstText([value['gabungan'], value['rincian'], value['indikator']]);
}

/** Every id that a file of the plan has or names, also where a file is broken. */
export function idsNamed({ rencana, area, penugasan, realisasi }: PlanFolder): Set<string> {
  const files = [rencana, ...area, penugasan, ...realisasi];
  return new Set(files.flatMap((file) => (file === undefined ? [] : idsNamedIn(file))));
}

/** `id: …` and `di: …`; the keys of `penugasan.yaml` and `realisasi/`, among which others do no harm. */
const NAMED = [
  /\b(?:id|di)["']?[ \t]*:\s*["']?([a-z0-9-]+)/g,
  /^[ \t]*["']?([a-z0-9-]+)["']?[ \t]*:/gm,
];

function idsNamedIn({ source }: ReadFile): string[] {
  return NAMED.flatMap((pattern) => [...source.text.matchAll(pattern)].map(([, id = '']) => id));
}

/**
 * The findings, those of a row without an `id` (`schema/id`, with the row's text as the fact `teks`)
 * with the edit that gives it one.
 *
 * @param taken tells the ids that no row may be given
 */
export function mintIds(
  findings: readonly Finding[],
  taken: () => ReadonlySet<string>,
): readonly Finding[] {
  if (!findings.some(lacksId)) return findings;
  const used = new Set(taken());
  return findings.map((finding) => {
    const { span, facts } = finding;
    if (!lacksId(finding)) return finding;
    const id = firstFree(slugOf(String(facts['teks'])), used);
    const edit = facts['kind'] === 'missing' ? toFirstKey(span, id) : toEmptyValue(span, id);
    if (edit === undefined) return finding;
    used.add(id);
    return { ...finding, fix: [edit] };
  });
}

const lacksId = ({ code, facts }: Finding): boolean =>
  code === 'schema/id' && typeof facts['teks'] === 'string';

function firstFree(slug: string, used: ReadonlySet<string>): string {
  let id = slug;
  for (let count = 2; used.has(id); count += 1) id = `${slug}-${count}`;
  return id;
}

/** @param span the row's first key, before which the id goes, on a line of its own */
function toFirstKey({ file, start }: Span, id: string): Edit | undefined {
  const lead = file.text.slice(start - positionOf(file, start).column + 1, start);
  if (!/^ *(?:- +)*$/.test(lead) || file.text[start] === '{') return undefined;
  const insertion = `id: ${id}${lineEndOf(file.text)}${' '.repeat(lead.length)}`;
  return { span: { file, start, end: start }, text: insertion };
}

/** @param span the key `id` where nothing follows it, or the empty value (`null`) */
function toEmptyValue({ file, start, end }: Span, id: string): Edit | undefined {
  const written = file.text.slice(start, end);
  if (/^(?:~|null|Null|NULL)$/.test(written)) return { span: { file, start, end }, text: id };
  const [, colon = '', quotes = ''] = NOTHING_BEHIND.exec(file.text.slice(end)) ?? [];
  if (!/^(["']?)id\1$/.test(written) || colon === '') return undefined;
  const from = end + colon.length;
  return { span: { file, start: from, end: from + quotes.length }, text: ` ${id}` };
}

/** From behind a key: its colon, and quotes with nothing between them. */
const NOTHING_BEHIND = /^([ \t]*:)([ \t]*(?:""|''))?(?=[ \t]*(?:#|\r?\n|$))/;
