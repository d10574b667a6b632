/** `rb extract FILE.pdf -o FOLDER`: the YAML that a printed decree carries, as files again. */
import { resolve, sep } from 'node:path';
import { type AttachedPlan, type FileProblem, planOfTexts } from '../intake/attached-plan.ts';
import { readAttached } from '../intake/read-attached.ts';
import { FileError } from '../source/file-error.ts';
import type { NamedText } from '../source/manifest.ts';
import { type Place, placesOf, writeNewFiles } from '../source/new-files.ts';
import { statOf } from '../source/on-disk.ts';
import { cliWords, verifyWords } from '../text/catalogue.ts';
import { withoutCommands } from '../text/runner-commands.ts';
import { toJsonText, visible } from '../text/visible.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import { oneOf } from './options.ts';
import { readPdfBytes } from './read-pdf.ts';

export interface ExtractOptions {
  readonly output?: string;
  readonly format: string;
}

const FORMATS = ['text', 'json'] as const;
/** The version of the JSON below; it grows when a field changes its meaning or goes. */
const VERSI = 1;

/** @returns 0; 1 when files are not as the manifest says, or others stand in their place */
export async function extract(
  path: string,
  options: ExtractOptions,
  context: Context,
): Promise<number> {
  const { io, lang } = context;
  const words = verifyWords[lang];
  const format = oneOf('--format', options.format, FORMATS, lang);
  const { output } = options;
  if (output === undefined || output === '' || output === '-') {
    throw new UsageError(words.needsFolder);
  }
  const read = await readAttached(await readPdfBytes(path, context));
  if ('unreadable' in read) {
    throw new UsageError(words.unreadable(path, read.unreadable), EXIT.trouble);
  }
  const { files, problems } = read.value;
  if (files.length === 0) throw new UsageError(words.nothingInside, EXIT.trouble);
  const folder = resolve(io.cwd, output);
  if (statOf(folder)?.isDirectory() === false) throw new UsageError(words.notFolder(output));
  const texts = Object.fromEntries(files.map(({ nama, text }) => [nama, text]));
  const places = await guarded(() => placesOf(folder, texts), context);
  const at = (place: Place): NamedText[] => files.filter(({ nama }) => places.get(nama) === place);
  const conflicts = at('other');
  if (conflicts.length > 0) {
    const names = conflicts.map(({ nama }) => visible(nama));
    io.stderr.write(`${cliWords[lang].usage.prefix}${words.conflict(names, output)}\n`);
    return EXIT.findings;
  }
  const wanted = at('free');
  const free = Object.fromEntries(wanted.map(({ nama, text }) => [nama, text]));
  await guarded(() => writeNewFiles(folder, free), context);
  const outcome = { output, files, wanted, problems, notInside: filesNotInside(read.value) };
  if (format === 'json') io.stdout.write(toJson(outcome, context));
  else showText(outcome, context);
  return problems.length === 0 ? EXIT.ok : EXIT.findings;
}

interface Outcome {
  /** The folder as typed. */
  readonly output: string;
  readonly files: readonly NamedText[];
  /** Those of the files that were written; the others stood there already. */
  readonly wanted: readonly NamedText[];
  readonly problems: readonly FileProblem[];
  readonly notInside: readonly string[];
}

function showText({ output, files, wanted, problems, notInside }: Outcome, context: Context): void {
  // With `/` on every system, as all paths are shown.
  const shownFolder = output.split(sep).join('/');
  const { io, lang, quiet } = context;
  const words = verifyWords[lang];
  const lines = files.map(({ nama }) => {
    const shown = visible(`${shownFolder.replace(/\/$/, '')}/${nama}`);
    return wanted.some((each) => each.nama === nama) ? words.wrote(shown) : words.kept(shown);
  });
  const said = [...lines, words.restored(files.length, visible(shownFolder))];
  io.stdout.write(withoutCommands(`${said.join('\n')}\n`));
  const warnings = problems.map(({ nama, reason }) => words.fileProblem[reason](visible(nama)));
  const notes = notInside.length === 0 || quiet ? [] : [words.notInside(notInside.map(visible))];
  io.stderr.write([...warnings, ...notes].map((line) => `${line}\n`).join(''));
}

function toJson({ output, files, wanted, problems, notInside }: Outcome, context: Context): string {
  const words = verifyWords[context.lang];
  return toJsonText({
    versi: VERSI,
    folder: output,
    berkas: files.map(({ nama }) => ({
      nama,
      ditulis: wanted.some((each) => each.nama === nama),
    })),
    masalah: problems.map(({ nama, reason }) => ({
      kode: reason,
      berkas: nama,
      pesan: words.fileProblem[reason](nama),
    })),
    tidak_tersimpan: notInside,
  });
}

/** What the system refuses is said in words. */
async function guarded<T>(run: () => T | Promise<T>, { lang }: Context): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { cannotWrite, reasons } = cliWords[lang].files;
    const reason = reasons[error.code] ?? error.code;
    throw new UsageError(cannotWrite(error.path, reason), EXIT.trouble);
  }
}

/** Files that the plan names and that only its own folder has. */
function filesNotInside({ files }: AttachedPlan): string[] {
  const made = planOfTexts(files);
  if (!('plan' in made)) return [];
  const { kop, lampiran } = made.plan.rencana;
  const fonts = Object.values(lampiran?.huruf ?? {}).filter((each) => typeof each === 'string');
  return [...new Set([...(kop?.logo === undefined ? [] : [kop.logo]), ...fonts])];
}
