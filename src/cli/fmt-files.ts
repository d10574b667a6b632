/** The files that `rb fmt` was asked for, each with what is in it and what it should be. */
import { resolve } from 'node:path';
import { unreadFinding, yamlFindings } from '../diagnostics/file-findings.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { parsePlanYaml } from '../plan/build-plan.ts';
import { formatPlanFile, type PlanFileKind, planFileKind } from '../plan/canonical-form.ts';
import { LARGEST_FILE } from '../source/bounds.ts';
import { markOf } from '../source/byte-order-mark.ts';
import { FileError } from '../source/file-error.ts';
import { statOf } from '../source/on-disk.ts';
import {
  type PlanFolder,
  type ReadFile,
  readPlanFolder,
  toReadFile,
} from '../source/plan-folder.ts';
import { readBytes } from '../source/read-bytes.ts';
import type { SourceFile } from '../source/source-file.ts';
import { cliWords, pathWords } from '../text/catalogue.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import { pathsMeant, planFolders } from './plan-folders.ts';

/** A file, and what formatting makes of it. `path` is as shown to the user. */
export type FmtFile = { readonly path: string } & (
  | { readonly kind: 'sound'; readonly before: string; readonly after: string }
  /** It has to be mended first. */
  | { readonly kind: 'unsound'; readonly findings: readonly Finding[] }
  /** What formatting makes of it says something else: a bug. */
  | { readonly kind: 'unsafe' }
);

/**
 * The files at or below the paths; of a plan of which only files were named, only these.
 *
 * @throws UsageError when there is no plan
 */
export async function* fmtFiles(
  paths: readonly string[],
  context: Context,
): AsyncGenerator<FmtFile> {
  const { cwd } = context.io;
  const named = paths.map((path) => resolve(cwd, path));
  for (const [folder, only] of foldersMeant(paths, context)) {
    const files = readPlanFolder(folder, cwd, { named });
    for (const { kind, file } of filesOf(files)) {
      const absolute = resolve(cwd, file.source.path);
      if (only !== undefined && !only.has(absolute)) continue;
      const mark = file.kind === 'read' ? await markIn(absolute, context) : '';
      yield format(file, mark, () => kind);
    }
  }
}

/** What stands on standard input; its keys tell what kind of file it is. */
export async function fmtStdin({ io, lang }: Context): Promise<FmtFile> {
  const bytes = await io.stdin.read(LARGEST_FILE).catch((error: NodeJS.ErrnoException) => {
    const { code = String(error) } = error;
    const reason = cliWords[lang].files.reasons[code] ?? code;
    throw new UsageError(pathWords[lang].stdin.cannotRead(reason), EXIT.trouble);
  });
  const file = toReadFile('<stdin>', bytes);
  return format(file, markOf(bytes), (source) => planFileKind(parsePlanYaml(source).value));
}

function format(
  file: ReadFile,
  mark: string,
  kindOf: (source: SourceFile) => PlanFileKind,
): FmtFile {
  const { source } = file;
  const { path, text } = source;
  if (file.kind === 'unread') {
    return { path, kind: 'unsound', findings: [unreadFinding(source, file.reason)] };
  }
  const result = formatPlanFile(source, kindOf(source));
  switch (result.kind) {
    case 'formatted':
      return { path, kind: 'sound', before: mark + text, after: result.text };
    case 'unsound':
      return { path, kind: 'unsound', findings: yamlFindings(result.problems) };
    case 'unsafe':
      return { path, kind: 'unsafe' };
  }
}

/** Each plan folder, with the files in it that alone are meant; undefined for all. */
function foldersMeant(
  paths: readonly string[],
  context: Context,
): Map<string, Set<string> | undefined> {
  const meant = new Map<string, Set<string> | undefined>();
  // All paths together first: whatever is wrong with them is said at once.
  for (const folder of planFolders(paths, context)) meant.set(folder, new Set());
  for (const path of pathsMeant(paths, context)) {
    const absolute = resolve(context.io.cwd, path);
    const isFile = statOf(absolute)?.isDirectory() === false;
    for (const folder of planFolders([path], context)) {
      if (isFile) meant.get(folder)?.add(absolute);
      else meant.set(folder, undefined);
    }
  }
  return meant;
}

function filesOf({ rencana, area, penugasan, realisasi }: PlanFolder) {
  const of = (kind: PlanFileKind, files: readonly (ReadFile | undefined)[]) =>
    files.flatMap((file) => (file === undefined ? [] : [{ kind, file }]));
  return [
    ...of('rencana', [rencana]),
    ...of('area', area),
    ...of('penugasan', [penugasan]),
    ...of('realisasi', realisasi),
  ];
}

async function markIn(path: string, { lang }: Context): Promise<string> {
  try {
    return markOf(await readBytes(path, LARGEST_FILE));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { cannotRead, reasons } = cliWords[lang].files;
    throw new UsageError(cannotRead(path, reasons[error.code] ?? error.code), EXIT.trouble);
  }
}
