/** Next year's plan out of one that is there: texts and ids kept, what must be decided anew marked. */
import { basename, isAbsolute, normalize, relative, resolve, sep } from 'node:path';
import type { Edit } from '../diagnostics/finding.ts';
import { formatPlanFile, type PlanFileKind } from '../plan/canonical-form.ts';
import { loadPlan } from '../plan/load-plan.ts';
import type { Plan, SoundPlan } from '../plan/model.ts';
import { nextPlanEdits } from '../plan/next-plan.ts';
import { printedTexts } from '../plan/printed-texts.ts';
import { walkTexts } from '../plan/walk.ts';
import { applyEdits } from '../source/apply-edits.ts';
import { lineEndOf, withLineEnd } from '../source/line-end.ts';
import { readPlanFolder, shownPath } from '../source/plan-folder.ts';
import { positionOf, type SourceFile, type Span, toSourceFile } from '../source/source-file.ts';
import { textsFolder } from '../source/texts-folder.ts';
import { initWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { visible } from '../text/visible.ts';
import type { Context } from './io.ts';
import { soundPlan } from './plans.ts';
import { readAsset, withSlashes } from './render-assets.ts';

/** A plan to be written. */
export interface NewPlan {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What a person should look at, a line each. */
  readonly looks: readonly string[];
}

/**
 * @param from the plan to start from, as typed
 * @param target absolute
 * @returns undefined after the errors of that plan have been shown
 */
export async function nextPlan(
  from: string,
  target: string,
  tahun: number,
  context: Context,
): Promise<NewPlan | undefined> {
  const plan = await soundPlan(
    from,
    `init ${visible(shownPath(target, context.io.cwd))} --from`,
    context,
  );
  if (plan === undefined) return undefined;
  const { rencana, area, penugasan } = readPlanFolder(plan.root, context.io.cwd);
  const edits = nextPlanEdits(plan, tahun);
  const texts = Object.fromEntries(
    [
      { kind: 'rencana' as const, files: [rencana] },
      { kind: 'area' as const, files: area },
      { kind: 'penugasan' as const, files: [penugasan] },
    ].flatMap(({ kind, files }) =>
      files
        .flatMap((file) => file?.source ?? [])
        .map((source): [string, string] => {
          const edited = editedText(source, edits);
          const text = withSchemaPath(edited, plan.root, target);
          return [basename(source.path), canonicalText(source.path, text, kind)];
        }),
    ),
  );
  const assets = await readAssets(plan, context);
  return {
    files: { ...texts, ...assets.files },
    looks: [
      ...looksOf(texts, plan.rencana.tahun, context.lang),
      ...assets.outside.map((file) => initWords[context.lang].notCopied(file)),
    ],
  };
}

function editedText(source: SourceFile, edits: readonly Edit[]): string {
  const own = edits.filter(({ span }) => span.file.path === source.path);
  const { text } = applyEdits(
    source.text,
    own.map((edit) => [edit]),
  );
  return withLineEnd(text, lineEndOf(source.text));
}

/** A file that cannot be formatted without guessing stays as its writer had it. */
function canonicalText(path: string, text: string, kind: PlanFileKind): string {
  const formatted = formatPlanFile(toSourceFile(path, text), kind);
  return formatted.kind === 'formatted' ? formatted.text : text;
}

/** The editors' line pointing to the same schema from the new folder. */
function withSchemaPath(text: string, root: string, target: string): string {
  return text.replace(/^(# yaml-language-server: \$schema=)(\.[^\s]*)/gm, (_, mark, path) => {
    const moved = relative(target, resolve(root, path)).split(sep).join('/');
    return `${mark}${moved}`;
  });
}

/** The office's emblem and fonts, where they lie in the plan's folder. */
async function readAssets(
  plan: SoundPlan,
  context: Context,
): Promise<{ files: Record<string, Uint8Array>; outside: string[] }> {
  const { kop, lampiran } = plan.rencana;
  const named = [kop?.logo, ...Object.values(lampiran?.huruf ?? {})].flatMap((file) =>
    file === undefined ? [] : withSlashes(file),
  );
  const files: Record<string, Uint8Array> = {};
  const outside: string[] = [];
  for (const name of new Set(named)) {
    if (isAbsolute(name) || normalize(name).startsWith('..')) outside.push(name);
    else files[name] = await readAsset(resolve(plan.root, name), context);
  }
  return { files, outside };
}

/** What to look at in the new plan, each with its place. */
function looksOf(texts: Readonly<Record<string, string>>, old: number, lang: Lang): string[] {
  const words = initWords[lang];
  const { plan } = loadPlan(textsFolder('.', texts));
  const at = (span: Span | undefined, what: string): string[] =>
    span === undefined ? [] : [`${placeText(span.file, span.start)} ${what}`];
  const { rencana, rencanaAt } = plan;
  const { keputusan, pengecualian = [] } = rencana;
  return [
    ...at(rencanaAt?.key('keputusan', 'nomor'), words.keputusan),
    ...(keputusan?.mengingat === undefined
      ? []
      : at(rencanaAt?.key('keputusan', 'mengingat'), words.mengingat)),
    ...(keputusan?.penanda_tangan === undefined
      ? []
      : at(
          rencanaAt?.span('keputusan', 'penanda_tangan', 'nama'),
          words.penandaTangan(keputusan.penanda_tangan.nama),
        )),
    ...(keputusan?.salinan === undefined
      ? []
      : at(rencanaAt?.key('keputusan', 'salinan'), words.salinan)),
    ...pengecualian.flatMap(({ aturan }, index) =>
      at(rencanaAt?.span('pengecualian', index, 'aturan'), words.pengecualian(visible(aturan))),
    ),
    ...oldYears(plan, old).flatMap((span) => at(span, words.tahunLama(old))),
    ...rowsToDecide(plan, at, lang),
  ];
}

function rowsToDecide(
  plan: Plan,
  at: (span: Span | undefined, what: string) => string[],
  lang: Lang,
): string[] {
  const words = initWords[lang];
  return [...walkTexts(plan)].flatMap(({ teks, baris, isBaris }) => {
    const row = isBaris ? baris : undefined;
    if (row?.tentatif === true) return at(row.at.span('tentatif'), words.tentatif(row.kode));
    if (teks.perluVerifikasi !== undefined)
      return at(teks.at.span('perlu_verifikasi'), words.verifikasi(baris?.kode));
    if (row?.bulan.length === 0) return at(row.at.span('bulan'), words.tanpaBulan(row.kode));
    if (teks.tidakTerbaca !== undefined) return at(teks.at.span('tidak_terbaca'), words.hilang);
    return [];
  });
}

/** Where a printed text still names the old year. */
function oldYears(plan: Plan, old: number): Span[] {
  const year = new RegExp(`\\b${old}\\b`);
  return printedTexts(plan)
    .filter(({ text }) => year.test(text))
    .map(({ span }) => span);
}

function placeText(file: SourceFile, offset: number): string {
  const { line, column } = positionOf(file, offset);
  return `${visible(file.path.replace(/^\.\//, ''))}:${line}:${column}`;
}
