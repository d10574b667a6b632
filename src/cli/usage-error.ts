/** Rewords commander's complaints about how `rb` was called. */
import type { Command, CommanderError } from 'commander';
import { suggest } from '../diagnostics/suggest.ts';
import { cliWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';

/**
 * @param argv to tell which command the complaint is about
 * @returns what to print; undefined when commander only wanted to stop (help, version)
 */
export function wordUsageError(
  error: CommanderError,
  program: Command,
  argv: readonly string[],
  lang: Lang,
): string | undefined {
  const words = cliWords[lang].usage;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const named = argv.find((arg) => !arg.startsWith('-'));
  const command = program.commands.find((each) => each.name() === named);
  const withHelp = (message: string): string =>
    `${message}\n${words.seeHelp(command === undefined ? 'rb' : `rb ${command.name()}`)}`;
  const unknownCommand = (name: string): string => {
    const known = program.commands.map((each) => each.name());
    return words.unknownCommand(name, suggest(name, known));
  };
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return undefined;
    case 'commander.help': {
      // Help that was asked for, unless commander shows it because it knows nothing better.
      if (error.exitCode === 0) return undefined;
      const asked = argv.includes('help') ? argv[argv.indexOf('help') + 1] : undefined;
      return withHelp(asked === undefined ? words.missingCommand : unknownCommand(asked));
    }
    case 'commander.unknownOption': {
      const options = [...(command?.options ?? []), ...program.options];
      const known = options
        .flatMap(({ long, short }) => [long, short])
        .flatMap((flag) => flag ?? []);
      return withHelp(words.unknownOption(quoted, suggest(quoted, [...known, '--help'])));
    }
    case 'commander.unknownCommand':
      return withHelp(unknownCommand(quoted));
    case 'commander.optionMissingArgument':
      return withHelp(words.optionNeedsValue(quoted.replace(/ <.*$/, '')));
    case 'commander.missingArgument':
      return withHelp(words.missingArgument(quoted));
    case 'commander.excessArguments':
      return command === undefined
        ? withHelp(words.missingCommand)
        : withHelp(words.tooManyArguments);
    default:
      return withHelp(error.message);
  }
}
