/** `rb report --open`: the page is written to a file and shown in the browser. */
import { resolve } from 'node:path';
import { newTempFile, removeTempFile } from '../source/temp-file.ts';
import { reportWords } from '../views/monthly-report-words.ts';
import { deliver, writing } from './deliver.ts';
import type { Context } from './io.ts';

/** @param output as typed; without it a file of its own among the system's temporary ones */
export async function openPage(
  bytes: string | Uint8Array,
  output: string | undefined,
  context: Context,
): Promise<void> {
  const { io, lang } = context;
  const name = 'laporan.html';
  const file = output ?? (await writing(async () => newTempFile(name), name, context));
  await deliver(bytes, file, context).catch((error: unknown) => {
    if (output === undefined) removeTempFile(file);
    throw error;
  });
  const isShown = await io.open(resolve(io.cwd, file));
  if (!isShown) io.stderr.write(`${reportWords[lang].usage.cannotOpen(file)}\n`);
}
