/** What changes in a plan's files when next year's plan is made of them; all else stays as it is. */
import type { Edit } from '../diagnostics/finding.ts';
import { lineText, positionOf, type Span } from '../source/source-file.ts';
import type { Baris, SoundPlan } from './model.ts';
import { walkTexts } from './walk.ts';

/** The texts of `keputusan` that speak of the plan's own year; mengingat names laws, whose years stay. */
const LISTS_OF_THE_YEAR = ['menimbang', 'diktum'] as const;
const TEXTS_OF_THE_YEAR = ['tentang', 'menetapkan'] as const;

/**
 * The edits that make the plan one of `tahun`: its year and the years in its titles, number and
 * date of the decree emptied, and tentative or unverified rows marked for decision.
 */
export function nextPlanEdits(plan: SoundPlan, tahun: number): Edit[] {
  const { rencana, rencanaAt } = plan;
  if (rencanaAt === undefined) return [];
  const { keputusan } = rencana;
  const titles = [
    rencanaAt.span('judul'),
    ...TEXTS_OF_THE_YEAR.filter((key) => keputusan[key] !== undefined).map((key) =>
      rencanaAt.span('keputusan', key),
    ),
    ...LISTS_OF_THE_YEAR.flatMap((key) =>
      (keputusan[key] ?? []).map((_, index) => rencanaAt.span('keputusan', key, index)),
    ),
  ];
  const empty = (['nomor', 'tanggal'] as const).filter((key) => keputusan[key] != null);
  return [
    { span: rencanaAt.span('tahun'), text: String(tahun) },
    ...titles.flatMap((span) => yearEdits(span, rencana.tahun, tahun)),
    ...empty.map((key) => emptied(rencanaAt.span('keputusan', key))),
    ...decisions(plan, tahun),
  ];
}

/** The year where it is the work's own: not a law's (`Nomor 3 Tahun 2022`), not a span of years. */
function yearEdits(span: Span, from: number, to: number): Edit[] {
  const own = new RegExp(
    `(?<!nomor\\s+\\S+\\s+tahun\\s+)(?<=\\btahun\\s+)${from}(?!\\s*[-–]\\s*\\d)\\b`,
    'gi',
  );
  const text = span.file.text.slice(span.start, span.end);
  return [...text.matchAll(own)].map(({ index }) => {
    const start = span.start + index;
    return { span: { file: span.file, start, end: start + String(from).length }, text: String(to) };
  });
}

/** A value gone, with the space between it and its key. */
function emptied(span: Span): Edit {
  const before = span.file.text.slice(0, span.start);
  return { span: { ...span, start: before.trimEnd().length }, text: '' };
}

/** Every doubt of the old plan is a question to the new one; its reason stays. */
function decisions(plan: SoundPlan, tahun: number): Edit[] {
  const old = plan.rencana.tahun;
  const doubt = `Dari rencana ${old}, putuskan untuk ${tahun}. `;
  const tentative = `Tentatif pada rencana ${old}, putuskan jadwalnya untuk ${tahun}. `;
  const places = [...walkTexts(plan)].filter(({ teks }) => teks.perluVerifikasi !== undefined);
  const own = [
    ...(plan.rencana.perlu_verifikasi === undefined ? [] : [['perlu_verifikasi']]),
    ...(plan.rencana.keputusan.perlu_verifikasi === undefined
      ? []
      : [['keputusan', 'perlu_verifikasi']]),
  ].flatMap((keys) => plan.rencanaAt?.span(...keys) ?? []);
  return [
    ...own.map((span) => prefixed(span, doubt)),
    ...places.map(({ teks, baris, isBaris }) =>
      prefixed(
        teks.at.span('perlu_verifikasi'),
        isBaris && baris?.tentatif === true ? tentative : doubt,
      ),
    ),
    ...plan.baris
      .filter(({ tentatif, perluVerifikasi }) => tentatif && perluVerifikasi === undefined)
      .map((baris) => addedBelowTentatif(baris, `perlu_verifikasi: ${tentative.trim()}`)),
  ];
}

/** A sentence put before a text, in whichever style the text is written. */
function prefixed(span: Span, sentence: string): Edit {
  const text = span.file.text.slice(span.start, span.end);
  const start = span.start + (/^(?:[>|][^\n]*\n\s*|["'])?/.exec(text)?.[0].length ?? 0);
  return { span: { file: span.file, start, end: start }, text: sentence };
}

/** A line of its own under the key `tentatif`, as far in as that. */
function addedBelowTentatif({ at }: Baris, line: string): Edit {
  const key = at.key('tentatif');
  const { line: number, column } = positionOf(key.file, key.start);
  const start = key.start - column + 1 + lineText(key.file, number).length;
  return {
    span: { file: key.file, start, end: start },
    text: `\n${' '.repeat(column - 1)}${line}`,
  };
}
