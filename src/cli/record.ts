/** `rb record`: enters what was achieved, row by row or by a form in Excel. */
import { recordWords } from '../text/catalogue.ts';
import { visible } from '../text/visible.ts';
import { type Context, UsageError } from './io.ts';
import { ENTRY_OPTIONS, type RecordOptions } from './record-options.ts';

const FORM_OPTIONS = { unit: '--unit', output: '--output' } as const;

/**
 * @returns 0; 1 when the plan, or what is entered, has errors: then nothing is written
 * @throws UsageError
 */
export async function record(
  id: string | undefined,
  options: RecordOptions,
  context: Context,
): Promise<number> {
  const words = recordWords[context.lang];
  const refuse = (names: Readonly<Record<string, string>>, other: string): void => {
    const given = Object.keys(names).find((name) => name in options);
    if (given !== undefined) throw new UsageError(words.onlyWith(names[given] ?? given, other));
  };
  if (options.from !== undefined) {
    refuse({ form: '--form', ...FORM_OPTIONS, month: '--month' }, '--form');
    refuse(ENTRY_OPTIONS, '<id>');
    if (id !== undefined) throw new UsageError(words.onlyWith(visible(id), '--month'));
    const { recordForm } = await import('./record-from.ts');
    return recordForm(options.from, options, context);
  }
  if (options.form === true) {
    refuse({ ...ENTRY_OPTIONS, dryRun: '--dry-run' }, '<id>');
    if (id !== undefined) throw new UsageError(words.onlyWith(visible(id), '--month'));
    const { makeForm } = await import('./record-form.ts');
    return makeForm(options, context);
  }
  refuse(FORM_OPTIONS, '--form');
  if (id === undefined) throw new UsageError(words.needsId);
  const { recordEntry } = await import('./record-entry.ts');
  return recordEntry(id, options, context);
}
