/** `rb verify FILE.pdf [plan]`: what a printed decree says, held against its source. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { readDecree } from '../intake/read-decree.ts';
import { readPlanFolder } from '../source/plan-folder.ts';
import { verifyWords } from '../text/catalogue.ts';
import { withoutCommands } from '../text/runner-commands.ts';
import { visible } from '../text/visible.ts';
import { decreeFiles } from './decree-files.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import { oneOf } from './options.ts';
import { soundPlan } from './plans.ts';
import { readPdfBytes } from './read-pdf.ts';
import { type FolderPlan, isSame, verifyDecree } from './verification.ts';
import { toVerificationJson } from './verify-json.ts';
import { toVerificationText } from './verify-text.ts';

export interface VerifyOptions {
  readonly format: string;
}

const FORMATS = ['text', 'json'] as const;

/** @returns 0 when all say the same; 1 when they do not, or the plan has errors */
export async function verify(
  path: string,
  planPath: string | undefined,
  options: VerifyOptions,
  context: Context,
): Promise<number> {
  const { io, lang, quiet } = context;
  const format = oneOf('--format', options.format, FORMATS, lang);
  const bytes = await readPdfBytes(path, context);
  const folder = planPath === undefined ? undefined : await folderPlan(path, planPath, context);
  if (planPath !== undefined && folder === undefined) return EXIT.findings;
  const read = await readDecree(bytes);
  if ('unreadable' in read) {
    throw new UsageError(verifyWords[lang].unreadable(path, read.unreadable), EXIT.trouble);
  }
  const verification = verifyDecree(read.value, folder);
  const pdf = { path, sha256: createHash('sha256').update(bytes).digest('hex') };
  const about = { pdf, plan: folder?.plan.folder };
  io.stdout.write(
    format === 'json'
      ? toVerificationJson(verification, about, lang)
      : withoutCommands(toVerificationText(verification, about, { lang, quiet })),
  );
  return isSame(verification) ? EXIT.ok : EXIT.findings;
}

/** @returns undefined after the plan's errors have been shown */
async function folderPlan(
  pdf: string,
  path: string,
  context: Context,
): Promise<FolderPlan | undefined> {
  const plan = await soundPlan(path, `verify ${visible(pdf)}`, context);
  if (plan === undefined) return undefined;
  const { penugasan, realisasi } = readPlanFolder(plan.root, context.io.cwd);
  return {
    plan,
    files: decreeFiles(plan),
    unprinted: [
      ...(penugasan === undefined ? [] : [basename(penugasan.source.path)]),
      ...(realisasi.length === 0 ? [] : ['realisasi/']),
    ],
  };
}
