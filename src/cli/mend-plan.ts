/** Applies what findings carry as their fix, round by round, to a plan's texts in memory. */
import type { Finding } from '../diagnostics/finding.ts';
import { isDraft } from '../plan/model.ts';
import type { Outcome } from '../reporters/outcome.ts';
import { applyEdits } from '../source/apply-edits.ts';
import type { PlanFolder, ReadFile } from '../source/plan-folder.ts';
import { toSourceFile } from '../source/source-file.ts';
import type { CheckedPlan } from './plans.ts';

/** A file before and after, with how many findings of each code were mended. */
export interface MendedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly counts: ReadonlyMap<string, number>;
}

export interface MendedPlan {
  /** The files that change, sorted as the plan has them. */
  readonly mended: readonly MendedFile[];
  /** Files with YAML errors: what they say is partly guessed, so their fixes wait. */
  readonly waiting: readonly string[];
  /** Files whose fixes would make new errors, and are not made. */
  readonly givenUp: readonly string[];
  /** Findings that would be mended if the decree were known to be a draft. */
  readonly signed: number;
  /** What is found in the plan as it would be after. */
  readonly outcome: Outcome;
}

/** A fix may bring to light what it hid; more rounds than this would mean that two fixes quarrel. */
const MOST_ROUNDS = 10;

/** The one rule whose fix takes words away, which nobody may do to a signed text. */
const MENDS_WORDS = 'no-typed-number';

/** Minted last of all, because an id is made of the mended text and stays for good. */
const MINTED = 'schema/id';

/** @param check what finds the findings; it is asked again after every round */
export async function mendPlan(
  folder: PlanFolder,
  check: (files: PlanFolder) => Promise<CheckedPlan>,
): Promise<MendedPlan> {
  let current = folder;
  let checked = await check(folder);
  const counts = new Map<string, Map<string, number>>();
  const givenUp = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const attempts = attemptsOf(checked.findings, current, givenUp);
    if (attempts.length === 0) break;
    const texts = new Map(attempts.map(({ path, after }) => [path, after]));
    const tried = withTexts(current, texts);
    const found = await check(tried);
    const spoilt = attempts.filter((each) => isWorse(each, checked.findings, found.findings));
    if (spoilt.length > 0) {
      for (const { path } of spoilt) givenUp.add(path);
      continue;
    }
    for (const { path, mended } of attempts) {
      const ofFile = counts.get(path) ?? new Map<string, number>();
      counts.set(path, ofFile);
      for (const { code } of mended) ofFile.set(code, (ofFile.get(code) ?? 0) + 1);
    }
    current = tried;
    checked = found;
  }
  const after = new Map(filesOf(current).map(({ source }) => [source.path, source.text]));
  const mended = filesOf(folder).flatMap(({ source: { path, text } }) => {
    const changed = counts.get(path);
    if (changed === undefined) return [];
    return [{ path, before: text, after: after.get(path) ?? text, counts: changed }];
  });
  const { files, findings, waived } = checked;
  const unsound = unsoundPaths(findings);
  const left = findings.filter(({ fix }) => fix !== undefined);
  const typed = findings.filter(({ code }) => code === MENDS_WORDS);
  return {
    mended,
    waiting: pathsOf(left).filter((path) => unsound.has(path)),
    givenUp: [...givenUp],
    signed: isDraft(checked.plan) ? 0 : typed.length,
    outcome: { files, findings, waived },
  };
}

interface Attempt {
  readonly path: string;
  readonly after: string;
  /** The findings whose fix is in it. */
  readonly mended: readonly Finding[];
}

function attemptsOf(
  findings: readonly Finding[],
  folder: PlanFolder,
  givenUp: ReadonlySet<string>,
): Attempt[] {
  const unsound = unsoundPaths(findings);
  return filesOf(folder).flatMap(({ source: { path, text } }) => {
    if (givenUp.has(path) || unsound.has(path)) return [];
    const fixable = findings.filter(({ span, fix = [] }) => span.file.path === path && fix[0]);
    const first = fixable.filter(({ code }) => code !== MINTED);
    const chosen = first.length > 0 ? first : fixable;
    if (chosen.length === 0) return [];
    const { text: after, made } = applyEdits(
      text,
      chosen.map(({ fix = [] }) => fix),
    );
    const mended = chosen.filter((_, index) => made[index]);
    return mended.length === 0 ? [] : [{ path, after, mended }];
  });
}

/**
 * Whether the attempt does not do what it should: the file has more findings of a kind about its YAML
 * or its shape than are left of those before. What the rules find may come to light by it.
 */
function isWorse(
  { path, mended }: Attempt,
  before: readonly Finding[],
  after: readonly Finding[],
): boolean {
  const inFile = (findings: readonly Finding[]): Finding[] =>
    findings.filter(({ code, span }) => span.file.path === path && /^(?:yaml|schema)\//.test(code));
  const left = countCodes(inFile(before.filter((each) => !mended.includes(each))));
  return [...countCodes(inFile(after))].some(([code, now]) => now > (left.get(code) ?? 0));
}

function countCodes(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function withTexts(folder: PlanFolder, texts: ReadonlyMap<string, string>): PlanFolder {
  const renew = (file: ReadFile): ReadFile => {
    const text = texts.get(file.source.path);
    if (text === undefined) return file;
    return { kind: 'read', source: toSourceFile(file.source.path, text) };
  };
  const { rencana, area, penugasan, realisasi } = folder;
  return {
    ...folder,
    rencana: rencana && renew(rencana),
    area: area.map(renew),
    penugasan: penugasan && renew(penugasan),
    realisasi: realisasi.map(renew),
  };
}

const filesOf = ({ rencana, area, penugasan, realisasi }: PlanFolder): ReadFile[] =>
  [rencana, ...area, penugasan, ...realisasi].filter((file) => file !== undefined);

/** Files whose YAML has errors. */
const unsoundPaths = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(pathsOf(findings.filter(({ code }) => code.startsWith('yaml/'))));

const pathsOf = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.map(({ span }) => span.file.path)),
];
