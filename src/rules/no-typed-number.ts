/** Rule: numbers are not typed into texts, because `rb` prints them. */
import type { Edit } from '../diagnostics/finding.ts';
import { isDraft, type Place, type Plan } from '../plan/model.ts';
import { onOneLine } from '../plan/raw.ts';
import { editsIn, type TextInFile, textInFile } from '../plan/text-in-file.ts';
import { type Visited, walk, walkTexts } from '../plan/walk.ts';
import { quote } from '../text/phrases.ts';
import { areaScope, barisScopes, defineRule, type Hit, RENCANA_SCOPE } from './define-rule.ts';
import { KEPUTUSAN_EXAMPLE, withKegiatan, withKeputusan } from './example-plan.ts';
import { suspects } from './screen.ts';

/** `1. `, `2) `, `(3) `, `a. `, `- `, `• ` at the start of a text; a dash also without its space. */
const TYPED = /^\s*(?:(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-–—•*·])\s+(?=\S)|[-–—•·](?=\p{L}))/u;

/** `KESATU :` at the start of a diktum. */
const DIKTUM = /^\s*KE[A-Z]+(?:\s+BELAS)?\s*:\s*/;

export const noTypedNumber = defineRule<{ nomor: string }>({
  code: 'no-typed-number',
  severity: 'error',
  words: {
    id: {
      summary: 'Nomor tidak diketik di dalam teks; rb yang memberi nomor.',
      why: 'nomor yang diketik tercetak dua kali dan keliru begitu urutannya berubah',
      message: ({ nomor }) => `nomor ${quote(nomor)} diketik di awal teks`,
      how: ({ nomor }) => `hapus ${quote(nomor)}; rb mencetak nomornya sendiri`,
    },
    en: {
      summary: 'Numbers are not typed into texts; rb numbers them.',
      why: 'a typed number is printed twice and goes wrong when the order changes',
      message: ({ nomor }) => `the number ${quote(nomor)} is typed at the start of the text`,
      how: ({ nomor }) => `remove ${quote(nomor)}; rb prints the number itself`,
    },
  },
  valid: [
    {},
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: 2 (dua) kali penataan arsip aktif
    indikator: 100% arsip aktif terdaftar
    bulan: 1-12`),
  ],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: 1. Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: 1-12`),
    withKeputusan(KEPUTUSAN_EXAMPLE.replace('- bahwa', '- a. bahwa')),
  ],
  check: (plan) => {
    const mayMend = isDraft(plan);
    const { rencana, rencanaAt } = plan;
    const decree = (['menimbang', 'mengingat', 'diktum'] as const).flatMap((key) =>
      (rencana.keputusan?.[key] ?? []).flatMap((_, index) => {
        const pattern = key === 'diktum' ? DIKTUM : TYPED;
        const found = findTyped(pattern, rencanaAt, ['keputusan', key, index], mayMend);
        return found === undefined ? [] : [{ ...found, scopes: [RENCANA_SCOPE] }];
      }),
    );
    const hits: Hit<{ nomor: string }>[] = [...decree];
    for (const { teks, area, baris } of suspectNodes(plan)) {
      const found = findTyped(TYPED, teks.at, ['nama'], mayMend);
      if (found === undefined) continue;
      const scopes = baris === undefined ? [areaScope(area.nomor)] : barisScopes(baris);
      hits.push({ ...found, scopes });
    }
    return hits;
  },
});

/** The nodes that may begin with a number, in their order. */
function suspectNodes(plan: Plan): readonly Visited[] {
  const named = suspects(plan, 'number').flatMap(({ node }) => node ?? []);
  // A text may be written where nobody knows whether it is the node's name.
  const unsure = walk(plan).nameless.filter(({ teks }) => teks.at.written('nama') !== undefined);
  if (unsure.length === 0) return named;
  const all = new Set([...named, ...unsure]);
  return walkTexts(plan).filter((node) => all.has(node));
}

export const findTypedNumber = (text: string, pattern = TYPED): string | undefined =>
  pattern.exec(text)?.[0];

function findTyped(
  pattern: RegExp,
  at: Place | undefined,
  keys: readonly (string | number)[],
  mayMend: boolean,
): Omit<Hit<{ nomor: string }>, 'scopes'> | undefined {
  const written = at?.written(...keys);
  const typed = findTypedNumber(written ?? '', pattern);
  if (at === undefined || written === undefined || typed === undefined) return undefined;
  const text = textInFile(written, at.span(...keys));
  const nomor = onOneLine(typed);
  const start = typed.length - typed.trimStart().length;
  const span = text.place(start, typed.trimEnd().length);
  const fix = mayMend ? withoutNumber(text, start, typed.length) : undefined;
  return { span, facts: { nomor }, ...(fix === undefined ? {} : { fix }) };
}

/** The text without these characters; one that YAML would then read otherwise is put in quotes. */
function withoutNumber(text: TextInFile, start: number, end: number): readonly Edit[] | undefined {
  const { span, written } = text;
  const edits = editsIn(text, [{ start, end, text: '' }]);
  const isBare = !/^["'|>]/.test(span.file.text.slice(span.start, span.end));
  if (edits !== undefined || !isBare) return edits;
  return [{ span, text: JSON.stringify(onOneLine(written.slice(end))) }];
}
