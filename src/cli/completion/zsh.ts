/** The completion script for zsh. */
import {
  type CompletedCommand,
  type CompletedOption,
  sharedOptions,
  type Value,
  valueWords,
} from './model.ts';

/** @param install lines that tell how to install the script */
export function zshScript(commands: readonly CompletedCommand[], install: string): string {
  const summaries = commands.map(({ name, summary }) => quoted(`${name}:${summary}`));
  const shared = sharedOptions(commands).map(optionSpec);
  const cases = commands.map(({ name, options, argument }) => {
    const specs = [...options.map(optionSpec), quoted(`*:argumen:${action(argument)}`)];
    return `        ${name})\n        _arguments -S \\\n          ${specs.join(' \\\n          ')} ;;`;
  });
  return `#compdef rb
${install}
_rb() {
  local -a commands
  commands=(
    ${summaries.join('\n    ')}
  )
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C -S \\
    ${shared.join(' \\\n    ')} \\
    '1:perintah:->command' '*::argumen:->rest'
  case $state in
    command) _describe -t commands 'rb' commands ;;
    rest)
      case $words[1] in
${cases.join('\n')}
      esac ;;
  esac
}
if [[ "\${funcstack[1]}" == _rb ]]; then _rb "$@"; else compdef _rb rb; fi
`;
}

/** `{-o,--output}'[description]:value:_files'`. */
function optionSpec({ flags, description, value }: CompletedOption): string {
  const text = description.replaceAll(/[[\]]/g, '\\$&').replaceAll(':', '\\:');
  const spec = quoted(`[${text}]${value === undefined ? '' : `:nilai:${action(value)}`}`);
  // With several names zsh is told that one excludes the others.
  return flags.length === 1
    ? `${quoted('*')}${flags[0]}${spec}`
    : `${quoted(`(${flags.join(' ')})`)}{${flags.join(',')}}${spec}`;
}

function action(value: Value): string {
  if (value.kind === 'path') return '_files';
  const words = valueWords(value);
  return words === undefined ? ' ' : `(${words.join(' ')})`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
