/** The outcome of `rb verify` as data, and how it comes about. */
import type { Document } from '../document/document.ts';
import { type Reading, toReading } from '../document/reading.ts';
import { type FileProblem, planOfTexts } from '../intake/attached-plan.ts';
import { checkPages } from '../intake/check-pages.ts';
import { type Comparison, compareReadings, type Side } from '../intake/compare.ts';
import type { DrawnProblem } from '../intake/drawn-problem.ts';
import type { PrintedDecree } from '../intake/read-decree.ts';
import type { SoundPlan } from '../plan/model.ts';
import { withLineEnd } from '../source/line-end.ts';
import type { Cetakan, NamedText } from '../source/manifest.ts';
import { decree, missingForDecree } from '../views/decree.ts';
import { VERSION } from './version.ts';

export interface Verification {
  readonly cetakan: Cetakan;
  readonly pageCount: number;
  readonly sides: readonly Side[];
  readonly counts: {
    readonly rows: number;
    readonly checks: number;
    readonly texts: number;
    readonly files: number;
  };
  readonly files: readonly FileProblem[];
  /** Why a plan does not make a decree that could be compared. */
  readonly broken: readonly Broken[];
  readonly comparison: Comparison;
  /** The page of an item of the pages' reading. */
  readonly pageOf: ReadonlyMap<object, number>;
  readonly drawn: readonly DrawnProblem[];
  readonly notes: readonly Note[];
}

export type Broken =
  | { readonly kind: 'no-plan'; readonly names: readonly string[] }
  | { readonly kind: 'incomplete'; readonly side: Side; readonly names: readonly string[] };

export type Note =
  | {
      readonly kind: 'prints-same' | 'file-differs' | 'only-in-plan' | 'only-in-pdf' | 'logo';
      readonly name: string;
    }
  | { readonly kind: 'not-printed'; readonly names: readonly string[] }
  | { readonly kind: 'signed'; readonly count: number }
  | { readonly kind: 'signed-pages'; readonly pages: readonly number[] }
  | { readonly kind: 'other-version'; readonly printed: string; readonly now: string };

/** The plan in its folder. */
export interface FolderPlan {
  readonly plan: SoundPlan;
  /** The files it is printed from. */
  readonly files: readonly NamedText[];
  /** Files of the folder that are never printed. */
  readonly unprinted: readonly string[];
}

export const isSame = ({ files, broken, comparison, drawn }: Verification): boolean =>
  files.length + broken.length + comparison.differences.length + drawn.length === 0;

export function verifyDecree(printed: PrintedDecree, folder: FolderPlan | undefined): Verification {
  const { attached, pages, reading, pageOf, annotations } = printed;
  const { cetakan } = attached.manifest;
  const broken: Broken[] = [];
  const print = (plan: SoundPlan, side: Side): Document | undefined => {
    const names = missingForDecree(plan.rencana, toOptions(cetakan));
    if (names.length === 0) return decree(plan, toOptions(cetakan));
    broken.push({ kind: 'incomplete', side, names });
    return undefined;
  };
  const inside = planOfTexts(attached.files);
  const insidePlan = 'plan' in inside ? inside.plan : undefined;
  if ('where' in inside) broken.push({ kind: 'no-plan', names: inside.where });
  const documents = {
    attached: insidePlan && print(insidePlan, 'attached'),
    plan: folder && print(folder.plan, 'plan'),
  };
  const readings: Partial<Record<Side, Reading>> = { pages: reading };
  if (documents.attached !== undefined) readings.attached = toReading(documents.attached);
  if (documents.plan !== undefined) readings.plan = toReading(documents.plan);
  const comparison = compareReadings(readings);
  const expected = documents.attached ?? documents.plan;
  return {
    cetakan,
    pageCount: pages.length,
    sides: (['pages', 'attached', 'plan'] as const).filter((side) => readings[side] !== undefined),
    counts: {
      ...countRows(cetakan, insidePlan ?? folder?.plan),
      texts: reading.items.filter(({ kind }) => kind === 'text').length,
      files: attached.files.length,
    },
    files: attached.problems,
    broken,
    comparison,
    pageOf,
    drawn: expected === undefined ? annotations.problems : checkPages(printed, expected),
    notes: [
      ...fileNotes(attached.files, folder, comparison),
      ...(insidePlan?.rencana.kop?.logo === undefined
        ? []
        : [{ kind: 'logo', name: insidePlan.rencana.kop.logo } as const]),
      ...(annotations.signatures === 0
        ? []
        : [{ kind: 'signed', count: annotations.signatures } as const]),
      ...(annotations.signedPages.length === 0
        ? []
        : [{ kind: 'signed-pages', pages: annotations.signedPages } as const]),
      ...(attached.manifest.rb === VERSION
        ? []
        : [{ kind: 'other-version', printed: attached.manifest.rb, now: VERSION } as const]),
    ],
  };
}

const toOptions = ({ bagian, rancangan, salinan }: Cetakan) => ({
  part: bagian,
  draft: rancangan,
  signedCopy: salinan,
  signatureField: false,
});

function countRows(
  { bagian }: Cetakan,
  plan: SoundPlan | undefined,
): Pick<Verification['counts'], 'rows' | 'checks'> {
  const baris = bagian === 'keputusan' ? [] : (plan?.baris ?? []);
  return { rows: baris.length, checks: baris.reduce((sum, { bulan }) => sum + bulan.length, 0) };
}

/** Files that differ although, or because of which, what is printed does. */
function fileNotes(
  inside: readonly NamedText[],
  folder: FolderPlan | undefined,
  { differences, renumbered }: Comparison,
): Note[] {
  if (folder === undefined) return [];
  const isPlanOther = [...differences, ...renumbered].some(
    ({ values }) => JSON.stringify(values.plan) !== JSON.stringify(values.attached),
  );
  const outside = new Map(folder.files.map(({ nama, text }) => [nama, text]));
  const notes = inside.flatMap(({ nama: name, text }): Note[] => {
    const other = outside.get(name);
    if (other === undefined) return [{ kind: 'only-in-pdf', name }];
    // Git on Windows ends lines in its own way: nobody has changed anything.
    if (withLineEnd(other, '\n') === withLineEnd(text, '\n')) return [];
    return [{ kind: isPlanOther ? 'file-differs' : 'prints-same', name }];
  });
  const names = new Set(inside.map(({ nama }) => nama));
  const added = folder.files.filter(({ nama }) => !names.has(nama));
  return [
    ...notes,
    ...added.map(({ nama: name }): Note => ({ kind: 'only-in-plan', name })),
    ...(folder.unprinted.length === 0
      ? []
      : [{ kind: 'not-printed', names: folder.unprinted } as const]),
  ];
}
