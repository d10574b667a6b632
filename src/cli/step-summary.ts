/** Adds to the page that GitHub Actions shows for a step (`$GITHUB_STEP_SUMMARY`). */
import { appendFile, stat, truncate } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toFileError } from '../source/file-error.ts';
import { cliWords, validateWords } from '../text/catalogue.ts';
import type { Context } from './io.ts';

/** GitHub drops the whole page of a step whose file is larger (in bytes). */
const LARGEST = 1024 * 1024;

/**
 * Appends the Markdown after what other commands of the step wrote. The page is an extra: what keeps
 * it from being written is a warning.
 */
export async function addToStepSummary(markdown: string, { io, lang }: Context): Promise<void> {
  const typed = io.env['GITHUB_STEP_SUMMARY'];
  if (typed === undefined || typed === '') return;
  const path = resolve(io.cwd, typed);
  const { failed, full } = validateWords[lang].stepSummary;
  const { usage, files } = cliWords[lang];
  const warn = (reason: string): void => {
    io.stderr.write(`${usage.prefix}${failed(reason)}\n`);
  };
  try {
    const size = await sizeOf(path);
    const text = size === 0 ? markdown : `\n${markdown}`;
    if (size + Buffer.byteLength(text) > LARGEST) warn(full);
    else await append(path, text, size);
  } catch (error) {
    const { code } = toFileError(path, error);
    warn(files.reasons[code] ?? code);
  }
}

/** Whole or not at all: half a table would spoil what other commands wrote. */
async function append(path: string, text: string, size: number): Promise<void> {
  try {
    await appendFile(path, text);
  } catch (error) {
    await truncate(path, size).catch(() => undefined);
    throw error;
  }
}

/** 0 for a file that is not there yet. */
const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );
