/** `rb record <id> --month 6 …`: one row's entry, field by field. */
import { suggest } from '../diagnostics/suggest.ts';
import type { Baris, SoundPlan } from '../plan/model.ts';
import type { Bulan } from '../plan/months.ts';
import { onOneLine } from '../plan/raw.ts';
import {
  changedFields,
  type Isian,
  parseJumlah,
  parseTanggal,
  SEBAB,
  STATUS,
  withoutEmpty,
} from '../plan/realisasi-fields.ts';
import type { EntryChange } from '../plan/record-realisasi.ts';
import { recordWords } from '../text/catalogue.ts';
import { withoutCommands } from '../text/runner-commands.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import { oneOf } from './options.ts';
import { readBukti } from './record-bukti.ts';
import { monthName, monthsName, readMonth } from './record-month.ts';
import { ENTRY_OPTIONS, type RecordOptions } from './record-options.ts';
import {
  changeMonth,
  checkChanged,
  isError,
  isianOf,
  openPlan,
  showErrors,
} from './record-plan.ts';
import {
  changedMeanwhile,
  changeLines,
  showMonthDiff,
  showWarnings,
  writeMonthIfSame,
} from './record-tell.ts';

/**
 * Fields that are not named stay as they are; an empty one (`--catatan ""`) is taken away, and a bukti
 * is added to those that are there.
 *
 * @param tries how often to begin anew when the file is changed by another meanwhile
 * @returns 1 when the plan would have errors
 * @throws UsageError
 */
export async function recordEntry(
  id: string,
  options: RecordOptions,
  context: Context,
  tries = 10,
): Promise<number> {
  const { io, lang } = context;
  const words = recordWords[lang];
  if (!Object.keys(ENTRY_OPTIONS).some((name) => name in options)) {
    throw new UsageError(words.needsField);
  }
  const opened = await openPlan(options.plan, context);
  if (opened === undefined) return EXIT.findings;
  const { plan } = opened;
  const row = findRow(id, plan, context);
  const bulan = meantMonth(row, options.month, plan, context);
  const before = isianOf(plan, row, bulan);
  if (before === undefined && options.status === undefined) {
    throw new UsageError(words.needsStatus(id));
  }
  const after = readFields(before ?? {}, options, plan, context);
  if (before !== undefined && changedFields(before, after).length === 0) {
    io.stdout.write(`${words.nothing}\n`);
    return EXIT.ok;
  }
  const change: EntryChange = { id, ...(before === undefined ? {} : { before }), after };
  const file = changeMonth(opened, bulan, [change], context);
  const checked = await checkChanged(opened, file, options.plan, context);
  if (checked.findings.some(isError)) {
    showErrors(checked, context);
    io.stderr.write(`\n${words.refused(file.shown)}\n`);
    return EXIT.findings;
  }
  if (options.dryRun === true) {
    showMonthDiff(file, context);
  } else {
    const isWritten = await writeMonthIfSame(opened, file, context);
    // Somebody else entered something just then: what was read is old, and their entry is to stay.
    if (!isWritten && tries > 1) return recordEntry(id, options, context, tries - 1);
    if (!isWritten) throw changedMeanwhile(file, context);
    io.stdout.write(withoutCommands(`${changeLines(change, row, lang).join('\n')}\n`));
  }
  showWarnings(checked, file, [id], context);
  return EXIT.ok;
}

function findRow(id: string, { baris }: SoundPlan, { lang }: Context): Baris {
  const row = baris.find((each) => each.id === id);
  if (row !== undefined) return row;
  const ids = baris.map((each) => each.id);
  throw new UsageError(recordWords[lang].unknownRow(id, suggest(id, ids)));
}

/** The month named; the only one that the row has when none is. */
function meantMonth(
  { id, bulan: planned }: Baris,
  month: string | undefined,
  { rencana }: SoundPlan,
  context: Context,
): Bulan {
  const { lang } = context;
  const words = recordWords[lang];
  const [only] = planned;
  if (month === undefined) {
    if (only !== undefined && planned.length === 1) return only;
    throw new UsageError(words.needsMonth(id, monthsName(planned, lang)));
  }
  const bulan = readMonth(month, rencana.tahun, context);
  if (planned.length === 0 || planned.includes(bulan)) return bulan;
  throw new UsageError(words.unplanned(id, monthName(bulan, lang), monthsName(planned, lang)));
}

type Changed = { readonly [K in keyof Isian]?: Isian[K] | undefined };

function readFields(
  before: Isian,
  options: RecordOptions,
  plan: SoundPlan,
  context: Context,
): Isian {
  const { lang } = context;
  const words = recordWords[lang];
  const { status, tanggal, jumlah, satuan, bukti, kendala, catatan, tindakLanjut } = options;
  const changed: { -readonly [K in keyof Changed]: Changed[K] } = { ...before };
  if (status !== undefined) changed.status = oneOf('--status', status, STATUS, lang);
  if (tanggal !== undefined) {
    changed.tanggal = orNone(tanggal, parseTanggal);
    if (tanggal !== '' && changed.tanggal === undefined) {
      throw new UsageError(words.badDate(tanggal));
    }
  }
  if (jumlah !== undefined) {
    changed.jumlah = orNone(jumlah, parseJumlah);
    if (jumlah !== '' && changed.jumlah === undefined)
      throw new UsageError(words.badNumber(jumlah));
  }
  if (satuan !== undefined) {
    if (changed.jumlah === undefined) throw new UsageError(words.needsHasil);
    changed.satuan = orNone(satuan, onOneLine);
  }
  if (bukti !== undefined) changed.bukti = addBukti(before.bukti ?? [], bukti, plan, context);
  if (kendala !== undefined) {
    changed.sebab = kendala === '' ? undefined : oneOf('--kendala', kendala, SEBAB, lang);
  }
  if (tindakLanjut !== undefined) {
    if (changed.sebab === undefined) throw new UsageError(words.needsKendala);
    changed.tindakLanjut = orNone(tindakLanjut, onOneLine);
  }
  if (catatan !== undefined) {
    // Beside a kendala the note explains it.
    const field = kendala === undefined || kendala === '' ? 'catatan' : 'catatanKendala';
    changed[field] = orNone(catatan, onOneLine);
  }
  return withoutEmpty(changed);
}

function orNone<T>(value: string, read: (value: string) => T): T | undefined {
  return value.trim() === '' ? undefined : read(value);
}

function addBukti(
  before: readonly string[],
  typed: readonly string[],
  plan: SoundPlan,
  { io, lang }: Context,
): string[] {
  // An empty one stands for none of those that are there.
  const kept = typed.includes('') ? [] : before;
  const added = typed
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const read = readBukti(each, plan.root, io.cwd);
      if ('bukti' in read) return read.bukti;
      const { kind, meant } = read.fault;
      throw new UsageError(recordWords[lang].badBukti(each, kind, meant));
    });
  return [...new Set([...kept, ...added])];
}
