/** `rb init FOLDER`: a new plan, from nothing or from another year's. It never overwrites a file. */
import { basename, resolve } from 'node:path';
import { newPlanFiles } from '../plan/new-plan.ts';
import { type Place, placesOf, refusedNames, writeNewFiles } from '../source/new-files.ts';
import { shownPath } from '../source/plan-folder.ts';
import { schemaFolder } from '../source/schema-files.ts';
import { initWords } from '../text/catalogue.ts';
import { withoutCommands } from '../text/runner-commands.ts';
import { visible } from '../text/visible.ts';
import { writing } from './deliver.ts';
import { type NewPlan, nextPlan } from './init-next.ts';
import { type Context, EXIT, UsageError } from './io.ts';

export interface InitOptions {
  readonly from?: string;
  readonly year?: string;
}

/** @returns 0; 1 when the plan to start from has errors */
export async function init(
  folder: string,
  options: InitOptions,
  context: Context,
): Promise<number> {
  const { io, lang, quiet } = context;
  const words = initWords[lang];
  const target = resolve(io.cwd, folder);
  const shown = visible(shownPath(target, io.cwd));
  const tahun = readYear(options.year, target, context);
  const [refused] = refusedNames(target);
  if (refused !== undefined) throw new UsageError(words.refused(refused));
  const plan =
    options.from === undefined
      ? blankPlan(tahun, target, context)
      : await nextPlan(options.from, target, tahun, context);
  if (plan === undefined) return EXIT.findings;
  const { files } = plan;
  await writing(() => writePlan(target, files, context), shown, context);
  if (quiet) return EXIT.ok;
  const lines = [
    words.made(tahun, shown, Object.keys(files).length),
    words.toLookAt,
    ...plan.looks.map((look) => `  ${look}`),
    words.next(shown),
  ];
  io.stdout.write(withoutCommands(`${lines.join('\n')}\n`));
  return EXIT.ok;
}

/** @throws FileError, UsageError */
async function writePlan(
  target: string,
  files: NewPlan['files'],
  { lang }: Context,
): Promise<void> {
  const places = placesOf(target, files);
  const namesOf = (place: Place): string[] =>
    Object.keys(files).filter((name) => places.get(name) === place);
  const free = namesOf('free');
  // What an earlier run left half done is completed; a plan that is all there is not made again.
  const present = free.length === 0 ? Object.keys(files) : namesOf('other');
  if (present.length > 0) throw new UsageError(initWords[lang].present(present));
  await writeNewFiles(target, Object.fromEntries(free.map((name) => [name, files[name] ?? ''])));
}

/** As asked for, or as the folder is named. */
function readYear(typed: string | undefined, target: string, { lang }: Context): number {
  const words = initWords[lang];
  const name = typed ?? basename(target);
  if (/^(?:20\d\d|2100)$/.test(name)) return Number(name);
  const isYear = typed !== undefined || /^\d{4}$/.test(name);
  throw new UsageError(isYear ? words.badYear(name) : words.unknownYear(name));
}

function blankPlan(tahun: number, target: string, { lang }: Context): NewPlan {
  const { satker, keputusan, contoh } = initWords[lang].blank;
  return {
    files: newPlanFiles(tahun, schemaFolder(target)),
    looks: [`rencana.yaml: ${satker}`, `rencana.yaml: ${keputusan}`, `area-….yaml: ${contoh}`],
  };
}
