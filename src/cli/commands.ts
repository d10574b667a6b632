/** Every command with its arguments, options and examples. A command's code loads when it runs. */
import type { Command } from 'commander';
import { cliWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import type { ExtractOptions } from './extract.ts';
import type { FmtOptions } from './fmt.ts';
import type { InitOptions } from './init.ts';
import type { Context } from './io.ts';
import type { RecordOptions } from './record-options.ts';
import type { RenderOptions } from './render-job.ts';
import type { ReportOptions } from './report-job.ts';
import type { ValidateOptions } from './validate-job.ts';
import type { VerifyOptions } from './verify.ts';

/** Examples in the help of each command; every one runs as printed in this repository. */
export const EXAMPLES = {
  validate: [
    'rb validate',
    'rb validate plans/kpu-kubu-raya/2022 --all',
    'rb validate --rule no-idle-month=off --show-waived',
    'rb validate --format sarif=rb.sarif --format text',
    'rb validate --fix --dry-run',
  ],
  fmt: ['rb fmt', 'rb fmt --check'],
  explain: ['rb explain', 'rb explain no-cut-text'],
  init: [
    'rb init plans/kpu-contoh/2027',
    'rb init plans/kpu-kubu-raya/2023 --from plans/kpu-kubu-raya/2022',
  ],
  completion: ['rb completion bash'],
  report: [
    'rb report --month 6',
    'rb report --quarter 2 --area 4 --all',
    'rb report --month 6 --only due',
    'rb report --month juni -o juni.md',
    'rb report --month 6 --format ringkas',
    'rb report plans --year --format csv -o fakta.csv',
  ],
  record: [
    'rb record tim-rb --status terlaksana --tanggal 2022-01-20 --bukti SUMBER.md',
    'rb record renstra --month 1 --status belum --kendala anggaran',
    'rb record --form --month 6 -o isian.xlsx',
  ],
  render: [
    'rb render -o lampiran.pdf',
    'rb render --part all -o keputusan.pdf',
    'rb render --part all --draft -o rancangan.docx',
    'rb render plans/kpu-kubu-raya/2022 --format markdown -o lampiran.md',
  ],
} as const;

/** The same, once `lampiran.pdf` is there. */
export const PDF_EXAMPLES = {
  verify: [
    'rb verify lampiran.pdf plans/kpu-kubu-raya/2022',
    'rb verify lampiran.pdf --format json',
  ],
  extract: ['rb extract lampiran.pdf -o pulih'],
} as const;

/** The same, once `isian.xlsx` is there. */
export const FORM_EXAMPLES = ['rb record --from isian.xlsx'] as const;

const ALL_EXAMPLES = {
  ...EXAMPLES,
  ...PDF_EXAMPLES,
  record: [...EXAMPLES.record, ...FORM_EXAMPLES],
};

type CommandName = keyof typeof ALL_EXAMPLES;

/** @param done takes the exit code of the command that ran */
export function addCommands(
  program: Command,
  lang: Lang,
  context: () => Context,
  done: (exitCode: number) => void,
): void {
  const words = cliWords[lang].help;
  const command = (name: CommandName, args: string, short: string, long: string): Command =>
    program
      .command(name)
      .summary(short)
      .description(long)
      .helpOption('-h, --help', words.helpOption)
      .usage(`${words.optionsPlaceholder} ${args}`)
      .addHelpText('after', () =>
        ['', words.examples, ...ALL_EXAMPLES[name].map((example) => `  ${example}`)].join('\n'),
      );

  command('validate', '[path...]', words.validate, words.validateLong)
    .argument('[path...]', words.paths)
    .option('--format <format[=file]>', words.validateFormat, collect)
    .option('--all', words.all)
    .option('--strict', words.strict)
    .option('--rule <code=level>', words.rule, collect)
    .option('--show-waived', words.showWaived)
    .option('--as-of <date>', words.asOf)
    .option('--fix', words.fix)
    .option('--dry-run', words.dryRun)
    .option('--watch', words.watch)
    .option('--changed-since <revision>', words.changedSince)
    .option('--stdin-filename <file>', words.stdinFilename)
    .option('--no-cache', words.noCache)
    .action(async (paths: string[], options: ValidateOptions) => {
      const { validate } = await import('./validate.ts');
      done(await validate(paths, options, context()));
    });

  command('fmt', '[path...]', words.fmt, words.fmtLong)
    .argument('[path...]', words.fmtPaths)
    .option('--check', words.fmtCheck)
    .option('--diff', words.fmtDiff)
    .action(async (paths: string[], options: FmtOptions) => {
      const { fmt } = await import('./fmt.ts');
      done(await fmt(paths, options, context()));
    });

  command('explain', '[rule]', words.explain, words.explainLong)
    .argument('[rule]', words.explainRule)
    .action(async (rule: string | undefined) => {
      const { explain } = await import('./explain.ts');
      done(await explain(rule, context()));
    });

  command('init', '<folder>', words.init, words.initLong)
    .argument('<folder>', words.initFolder)
    .option('--from <plan>', words.initFrom)
    .option('--year <year>', words.initYear)
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('./init.ts');
      done(await init(folder, options, context()));
    });

  command('report', '[plan...]', words.report, words.reportLong)
    .argument('[plan...]', words.reportPlans)
    .option('-m, --month <month>', words.month)
    .option('--quarter <quarter>', words.quarter)
    .option('--semester <semester>', words.semester)
    .option('--year [year]', words.year)
    .option('--as-of <date>', words.reportAsOf)
    .option('--area <number>', words.area, collect)
    .option('--unit <name>', words.unit, collect)
    .option('--only <kind>', words.only)
    .option('--by <by>', words.by)
    .option('--all', words.reportAll)
    .option('--format <format>', words.reportFormat)
    .option('-o, --output <file>', words.output)
    .option('--open', words.open)
    .action(async (plans: string[], options: ReportOptions) => {
      const { report } = await import('./report.ts');
      done(await report(plans, options, context()));
    });

  command('record', '[id]', words.record, words.recordLong)
    .argument('[id]', words.recordId)
    .option('--plan <folder>', words.recordPlan)
    .option('-m, --month <month>', words.recordMonth)
    .option('--status <status>', words.recordStatus)
    .option('--tanggal <date>', words.recordTanggal)
    .option('--jumlah <number>', words.recordJumlah)
    .option('--satuan <text>', words.recordSatuan)
    .option('--bukti <file|link>', words.recordBukti, collect)
    .option('--kendala <sebab>', words.recordKendala)
    .option('--catatan <text>', words.recordCatatan)
    .option('--tindak-lanjut <text>', words.recordTindakLanjut)
    .option('--dry-run', words.recordDryRun)
    .option('--form', words.recordForm)
    .option('--unit <name>', words.recordUnit)
    .option('-o, --output <file>', words.recordOutput)
    .option('--from <file>', words.recordFrom)
    .action(async (id: string | undefined, options: RecordOptions) => {
      const { record } = await import('./record.ts');
      done(await record(id, options, context()));
    });

  command('render', '[plan]', words.render, words.renderLong)
    .argument('[plan]', words.plan)
    .option('-o, --output <file>', words.output)
    .option('--format <format>', words.renderFormat)
    .option('--part <part>', words.part)
    .option('--draft', words.draft)
    .option('--signed-copy', words.signedCopy)
    .option('--signature-field', words.signatureField)
    .option('--font <file>', words.font)
    .action(async (plan: string | undefined, options: RenderOptions) => {
      const { render } = await import('./render.ts');
      done(await render(plan, options, context()));
    });

  command('verify', '<file> [plan]', words.verify, words.verifyLong)
    .argument('<file>', words.pdfFile)
    .argument('[plan]', words.verifyPlan)
    .option('--format <format>', words.extractFormat, 'text')
    .action(async (file: string, plan: string | undefined, options: VerifyOptions) => {
      const { verify } = await import('./verify.ts');
      done(await verify(file, plan, options, context()));
    });

  command('extract', '<file>', words.extract, words.extractLong)
    .argument('<file>', words.pdfFile)
    .option('-o, --output <folder>', words.extractOutput)
    .option('--format <format>', words.extractFormat, 'text')
    .action(async (file: string, options: ExtractOptions) => {
      const { extract } = await import('./extract.ts');
      done(await extract(file, options, context()));
    });

  command('completion', '<shell>', words.completion, words.completionLong)
    .argument('<shell>', words.completionShell)
    .action(async (shell: string) => {
      const { completion } = await import('./completion.ts');
      done(completion(shell, program, context()));
    });
}

/** Options that may be given several times. */
const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];
