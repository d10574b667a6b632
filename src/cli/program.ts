/** The command line as commander knows it; its words are ours. */
import { Command, type Help, Option } from 'commander';
import { cliWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { addCommands } from './commands.ts';
import type { Context } from './io.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
}

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

  addCommands(program, lang, context, done);
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
