/** The completion script for fish. */
import { type CompletedCommand, type CompletedOption, sharedOptions, valueWords } from './model.ts';

/** @param install lines that tell how to install the script */
export function fishScript(commands: readonly CompletedCommand[], install: string): string {
  const lines = commands.flatMap(({ name, summary, options, argument }) => {
    const here = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    const words = valueWords(argument);
    return [
      `complete -c rb -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...(words === undefined ? [] : [`complete -c rb ${here} -f -a ${quoted(words.join(' '))}`]),
      ...options.map((option) => `complete -c rb ${here} ${optionText(option)}`),
    ];
  });
  const shared = sharedOptions(commands).map(
    (option) => `complete -c rb -n __fish_use_subcommand ${optionText(option)}`,
  );
  return `${install}\ncomplete -c rb -e\n${[...shared, ...lines].join('\n')}\n`;
}

function optionText({ flags, description, value }: CompletedOption): string {
  const names = flags.map((flag) =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  return [...names, ...valueText(value), `-d ${quoted(description)}`].join(' ');
}

function valueText(value: CompletedOption['value']): string[] {
  if (value === undefined) return [];
  if (value.kind === 'path') return ['-r', '-F'];
  const words = valueWords(value);
  return words === undefined ? ['-x'] : ['-x', `-a ${quoted(words.join(' '))}`];
}

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
