/** The command line as commander knows it; its words are ours. Commands load when they run. */
import { Command, type Help, Option } from 'commander';
import { cliWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import type { ExtractOptions } from './extract.ts';
import type { Context } from './io.ts';
import type { RenderOptions } from './render-job.ts';
import type { ReportOptions } from './report.ts';
import type { ValidateOptions } from './validate.ts';
import type { VerifyOptions } from './verify.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** Examples in the help of each command; every one runs as printed in this repository. */
export const EXAMPLES = {
  validate: [
    'rb validate',
    'rb validate plans/kpu-kubu-raya/2022 --all',
    'rb validate --format json',
  ],
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

/**
 * @param toContext makes the commands' context of the options that all share
 * @param done takes the exit code of the command that ran
 * @param writeOut takes help and version; complaints are only thrown
 */
export function createProgram(
  version: string,
  lang: Lang,
  toContext: (options: GlobalOptions) => Context,
  done: (exitCode: number) => void,
  writeOut: (text: string) => void,
): Command {
  const words = cliWords[lang].help;
  const program = new Command('rb');
  const context = (): Context => toContext(program.opts<GlobalOptions>());

  program
    .usage(words.usageOfRb)
    .description(words.description)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.helpOption)
    .helpCommand('help [command]', words.helpCommand)
    .addOption(new Option('--lang <id|en>', words.lang))
    .addOption(new Option('--color', words.color))
    .addOption(new Option('--no-color', words.noColor))
    .addOption(new Option('-q, --quiet', words.quiet))
    .showSuggestionAfterError(false)
    .configureHelp(translatedHelp(lang))
    .exitOverride()
    .configureOutput({ writeOut, writeErr: () => {}, outputError: () => {} });
  program.addHelpText('after', () => `\n${words.exitCodes}`);

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
    .option('--format <format>', words.validateFormat, 'text')
    .option('--all', words.all)
    .option('--strict', words.strict)
    .option('--as-of <date>', words.asOf)
    .action(async (paths: string[], options: ValidateOptions) => {
      const { validate } = await import('./validate.ts');
      done(await validate(paths, options, context()));
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

  return program;
}

/** Commander's own headings and terms in the language asked for. */
function translatedHelp(lang: Lang): Partial<Help> {
  const words = cliWords[lang].help;
  const headings: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Global Options:': words.globalOptions,
    'Commands:': words.commands,
  };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => headings[title] ?? title,
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((arg) => `[${arg.name()}${arg.variadic ? '...' : ''}]`),
      ].join(' '),
    optionDescription: (option) => option.description,
  };
}
