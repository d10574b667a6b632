/** Every command with its arguments, options and examples. A command's code loads when it runs. */
import type { Command } from 'commander';
import { cliWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import type { ExtractOptions } from './extract.ts';
import type { FmtOptions } from './fmt.ts';
import type { InitOptions } from './init.ts';
import type { Context } from './io.ts';
import type { RenderOptions } from './render-job.ts';
import type { ReportOptions } from './report.ts';
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
  report: ['rb report --month 6', 'rb report --month juni --format markdown -o juni.md'],
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

const ALL_EXAMPLES = { ...EXAMPLES, ...PDF_EXAMPLES };

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

  command('report', '[plan]', words.report, words.reportLong)
    .argument('[plan]', words.plan)
    .option('-m, --month <month>', words.month)
    .option('--format <format>', words.reportFormat, 'text')
    .option('-o, --output <file>', words.output)
    .action(async (plan: string | undefined, options: ReportOptions) => {
      const { report } = await import('./report.ts');
      done(await report(plan, options, context()));
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
