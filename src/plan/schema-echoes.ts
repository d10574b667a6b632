/** Which problems of a file's shape only echo another one: one slip is one problem. */
import { suggest } from '../diagnostics/suggest.ts';
import type { Path } from '../source/yaml-tree.ts';
import { isMapping, valueAt } from './raw.ts';
import type { SchemaProblem } from './schema-problems.ts';

type UnknownKey = SchemaProblem & { readonly kind: 'unknown-key' };

/** The problems that stand for a slip each; a value is judged once. */
export function withoutEchoes(
  root: unknown,
  problems: readonly SchemaProblem[],
): readonly SchemaProblem[] {
  const unknown = problems.filter((each): each is UnknownKey => each.kind === 'unknown-key');
  const meant = new Set(problems.flatMap(meantKey));
  const misplaced = new Set(unknown.map(({ key }) => key));
  // With the list under a mistyped key nobody knows what its node has.
  const halfRead = new Set(
    unknown
      .filter(({ path }) => typeof valueAt(root, path) === 'object' && valueAt(root, path) !== null)
      .map(({ path }) => placeKey(path.slice(0, -1), '')),
  );
  const wrong = problems.filter(({ kind }) => kind === 'wrong-kind');
  const slipped = slippedChildren(root, unknown);
  // The text went on the id's line where `nama:` is gone.
  const swallowing = new Set(
    problems
      .filter((each) => each.kind === 'bad-id' && /\s/.test(each.value))
      .map(({ path }) => placeKey(path.slice(0, -1), 'nama')),
  );
  const seen = new Set<string>();
  const own = problems.filter((problem) => {
    const { kind, path } = problem;
    if (kind === 'missing') {
      if (swallowing.has(placeKey(path, problem.key))) return false;
      if (meant.has(placeKey(path, problem.key)) || misplaced.has(problem.key)) return false;
      if (halfRead.has(placeKey(path, ''))) return false;
    }
    if (wrong.some((each) => each !== problem && startsWith(path, each.path))) return false;
    if (kind === 'empty' && isBefore(root, path, wrong)) return false;
    if (slipped.has(problem) || (kind === 'empty' && slipped.has(placeKey(path, '')))) return false;
    const place = `${placeKey(path, '')} ${kind === 'missing' ? problem.key : ''}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
  return own.flatMap((problem) => withOthersMissing(problem, own));
}

/** What one node lacks is one problem, at the first of its keys; an id is minted for itself. */
function withOthersMissing(
  problem: SchemaProblem,
  own: readonly SchemaProblem[],
): readonly SchemaProblem[] {
  if (problem.kind !== 'missing' || problem.key === 'id') return [problem];
  const here = placeKey(problem.path, '');
  const keys = own.flatMap((each) =>
    each.kind === 'missing' && each.key !== 'id' && placeKey(each.path, '') === here
      ? [each.key]
      : [],
  );
  if (keys[0] !== problem.key) return [];
  return [keys.length === 1 ? problem : { ...problem, keys }];
}

const placeKey = (path: Path, key: string): string => [...path, key].join('\u0000');

const startsWith = (path: Path, start: Path): boolean =>
  start.length <= path.length && start.every((step, index) => step === path[index]);

/** Whether the next key of the same mapping holds something of a wrong kind: it belongs under this one. */
function isBefore(root: unknown, path: Path, wrong: readonly SchemaProblem[]): boolean {
  const parent = path.slice(0, -1);
  const mapping = valueAt(root, parent);
  if (!isMapping(mapping)) return false;
  const keys = Object.keys(mapping);
  const next = keys[keys.indexOf(String(path.at(-1))) + 1];
  return wrong.some((each) => placeKey(each.path, '') === placeKey([...parent, next ?? ''], ''));
}

/** The place of the key that a mistyped one was meant to be; `tidak_terbaca` does for `nama`, too. */
function meantKey(problem: SchemaProblem): string[] {
  if (problem.kind === 'colon-in-text') return [placeKey(problem.path.slice(0, -1), 'nama')];
  if (problem.kind !== 'unknown-key') return [];
  const meant = suggest(problem.key, problem.known);
  if (meant === undefined) return [];
  const parent = problem.path.slice(0, -1);
  return [placeKey(parent, meant === 'tidak_terbaca' ? 'nama' : meant)];
}

/**
 * Keys that stand level with the key they belong under, which is therefore empty: the first of them is
 * the slip, or the key above when that is unknown, too. The rest, and that the key is empty, are echoes.
 */
function slippedChildren(root: unknown, unknown: readonly UnknownKey[]): ReadonlySet<unknown> {
  const echoes = new Set<unknown>();
  const unknownBelow = new Set(
    unknown.flatMap(({ path, key }) => path.map((_, depth) => placeKey(path.slice(0, depth), key))),
  );
  const keysOfMapping = new Map<unknown, readonly string[]>();
  for (const problem of unknown) {
    const parent = problem.path.slice(0, -1);
    const mapping = valueAt(root, parent);
    if (!isMapping(mapping)) continue;
    const keys = keysOfMapping.get(mapping) ?? Object.keys(mapping);
    keysOfMapping.set(mapping, keys);
    const isUnknown = (key: string | undefined): boolean =>
      key !== undefined && unknownBelow.has(placeKey(parent, key));
    let first = keys.indexOf(problem.key);
    while (isUnknown(keys[first - 1]) && mapping[keys[first] ?? ''] !== null) first -= 1;
    const head = mapping[keys[first] ?? ''] === null ? keys[first] : keys[first - 1];
    if (head === undefined || head === problem.key || mapping[head] !== null) continue;
    if (isUnknown(head) || keys[first] !== problem.key) echoes.add(problem);
    echoes.add(placeKey([...parent, head], ''));
  }
  return echoes;
}
