/** The canonical form of a plan's files: the zod schemas say in which order keys stand. */
import * as z from 'zod';
import { type FormattedYaml, formatYaml } from '../source/format-yaml.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Form, FREE_FORM, type Written } from '../source/yaml-form.ts';
import { parsePlanYaml } from './build-plan.ts';
import { parseBulan, printBulan } from './months.ts';
import { isMapping, onOneLine } from './raw.ts';
import { areaSchema } from './schema/area.ts';
import { penugasanSchema } from './schema/penugasan.ts';
import { realisasiSchema } from './schema/realisasi.ts';
import { rencanaSchema } from './schema/rencana.ts';
import { branchesOf, keysOf, meantBranch, stepInto } from './schema-shape.ts';

/** The kinds of file in a plan's folder. */
export type PlanFileKind = 'rencana' | 'area' | 'penugasan' | 'realisasi';

const SCHEMA: Readonly<Record<PlanFileKind, z.ZodType>> = {
  rencana: rencanaSchema,
  area: areaSchema,
  penugasan: penugasanSchema,
  realisasi: realisasiSchema,
};

/** A file of a plan in canonical form: what is loaded from it stays the same. */
export function formatPlanFile(source: SourceFile, kind: PlanFileKind): FormattedYaml {
  return formatYaml(source, parsePlanYaml, (value) => formOf(branchesOf(SCHEMA[kind]), value));
}

/** What kind of file holds this value, by its keys; for a text that comes without a name. */
export function planFileKind(value: unknown): PlanFileKind {
  const kinds: readonly PlanFileKind[] = ['rencana', 'area', 'penugasan'];
  const meant = meantBranch(
    kinds.map((kind) => SCHEMA[kind]),
    value,
  );
  const kind = kinds.find((each) => SCHEMA[each] === meant);
  const isKnown = isMapping(value) && keysOf(meant).some((key) => Object.hasOwn(value, key));
  return kind !== undefined && isKnown ? kind : 'realisasi';
}

function formOf(branches: readonly z.ZodType[], value: unknown): Form {
  if (branches.length === 0) return FREE_FORM;
  const meant = meantBranch(branches, value);
  const entered = meant === undefined ? branches : [meant];
  const written = typeof value === 'string' ? writtenText(branches, value) : undefined;
  return {
    keys: keysOf(meant),
    below: (step, inner) => {
      const next = entered.flatMap((each) => branchesOf(stepInto(each, step)));
      return step === 'bulan' && next.length > 0 ? bulanForm(inner) : formOf(next, inner);
    },
    ...(written === undefined ? {} : { written }),
  };
}

/** Months that can be read are printed as ranges; what cannot be read is left as it is. */
function bulanForm(value: unknown): Form {
  const parsed = parseBulan(value);
  if ('problem' in parsed) return FREE_FORM;
  return { ...FREE_FORM, written: { kind: 'yaml', yaml: printBulan(parsed.months) } };
}

/**
 * White space has no meaning in a plan's texts (`onOneLine`). A text that is not sound is left as it
 * is: to mend it would be to say something else.
 */
function writtenText(branches: readonly z.ZodType[], text: string): Written | undefined {
  const branch = branches.find((each) => each.safeParse(text).success);
  if (branch instanceof z.ZodEnum && !branch.options.every(isWord)) {
    return { kind: 'text', text, quoted: true };
  }
  if (branch instanceof z.ZodString) {
    return { kind: 'text', text: onOneLine(text), quoted: false };
  }
  return undefined;
}

/** Of a choice like `"1."`, `"a."`, `"-"` some need quotes, and so all have them. */
const isWord = (option: unknown): boolean => /^\w[\w-]*$/.test(String(option));
