/** Checks the names of a plan's files and folders: on every system each must be there, and be one file. */
import { basename, dirname } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import type { PlanFolder, ReadFile } from '../source/plan-folder.ts';
import { PENUGASAN_NAME, RENCANA_NAME } from '../source/plan-folder.ts';
import { isRefusedByWindows, nameKey } from '../source/portable-name.ts';
import { type SourceFile, toSourceFile } from '../source/source-file.ts';
import { findingWords } from '../text/catalogue.ts';
import type { findings } from '../text/id/findings.ts';
import { quote } from '../text/phrases.ts';

type NameFault = keyof typeof findings.fileName;

export interface FileNames {
  readonly findings: readonly Finding[];
  /** Files that are there a second time under another name; nobody knows which is meant. */
  readonly twice: ReadonlySet<ReadFile>;
}

export function checkFileNames(folder: PlanFolder): FileNames {
  const { rencana, area, penugasan, realisasi } = folder;
  const findings: Finding[] = refusedFolders(folder);
  const twice = new Set<ReadFile>();
  const seen = new Map<string, ReadFile>();
  for (const file of [rencana, penugasan, ...area, ...realisasi]) {
    if (file === undefined) continue;
    const { source } = file;
    const name = nameOf(source);
    const same = seen.get(nameKey(source.path));
    const first = same ?? originalOf(name, folder, file);
    if (first === undefined) seen.set(nameKey(source.path), file);
    else {
      twice.add(file);
      findings.push(fault(same === undefined ? 'second' : 'same', source, name, first.source));
    }
    if (isRefusedByWindows(name)) findings.push(fault('refused', source, name));
  }
  return { findings, twice };
}

/**
 * Plan folders that are one folder on Windows and macOS: a finding for each behind the first.
 *
 * @param paths as shown, each with its finding at the same index
 */
export function checkFolderNames(paths: readonly string[]): readonly (Finding | undefined)[] {
  const seen = new Map<string, string>();
  return paths.map((path) => {
    const first = seen.get(nameKey(path));
    seen.set(nameKey(path), first ?? path);
    if (first === undefined || first === path) return undefined;
    const [own, other] = [path, first].map((each) => toSourceFile(`${each}/rencana.yaml`, ''));
    return own && fault('sameFolder', own, path, other);
  });
}

/** `rencana.yaml` for a `rencana.yml` beside it: only one can be the plan's. */
function originalOf(name: string, folder: PlanFolder, file: ReadFile): ReadFile | undefined {
  const original = RENCANA_NAME.test(name)
    ? folder.rencana
    : PENUGASAN_NAME.test(name)
      ? folder.penugasan
      : undefined;
  return original === file ? undefined : original;
}

/** The names of the folders that a plan is known by, `plans/<satker>/<tahun>`, wherever `rb` stands. */
export function folderNames({ root }: Pick<PlanFolder, 'root'>): string[] {
  return [basename(dirname(root)), basename(root)];
}

function refusedFolders(folder: PlanFolder): Finding[] {
  const { rencana } = folder;
  if (rencana === undefined) return [];
  return folderNames(folder)
    .filter(isRefusedByWindows)
    .map((name) => fault('refused', rencana.source, name));
}

function fault(kind: NameFault, source: SourceFile, name: string, first?: SourceFile): Finding {
  const at = (file: SourceFile) => ({ file, start: 0, end: 0 });
  return {
    code: 'schema/berkas',
    severity: kind === 'refused' ? 'warning' : 'error',
    span: at(source),
    facts: { nama: name },
    scopes: [],
    related: [],
    word: (lang) =>
      findingWords[lang].fileName[kind](quote(name), quote(first === undefined ? '' : first.path)),
  };
}

const nameOf = ({ path }: SourceFile): string => path.slice(path.lastIndexOf('/') + 1);
