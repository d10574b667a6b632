/** The completion script for bash 4 and later; it needs no bash-completion package. */
import { type CompletedCommand, sharedOptions, valueWords } from './model.ts';

/** @param install lines that tell how to install the script */
export function bashScript(commands: readonly CompletedCommand[], install: string): string {
  const names = commands.map(({ name }) => name);
  const shared = sharedOptions(commands);
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, value }) =>
      value === undefined
        ? []
        : flags.map((flag) => `    '${name} ${flag}') ${toReply(valueWords(value))} ;;`),
    ),
  );
  return `${install}
_rb() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word
  # bash makes a word of its own of "="
  if [[ $cur == '=' ]]; then cur=; elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${names.join('|')}) command=$word; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $prev" in
${values.join('\n')}
    ' --lang') ${toReply(['id', 'en'])} ;;
  esac
  case $cur in
    -*)
      case $command in
${commands.map(({ name, options }) => `        ${name}) ${toReply(options.flatMap(({ flags }) => flags))} ;;`).join('\n')}
        *) ${toReply(shared.flatMap(({ flags }) => flags))} ;;
      esac ;;
  esac
  case $command in
    '') ${toReply([...names, 'help'])} ;;
${commands
  .filter(({ argument }) => argument.kind === 'words')
  .map(({ name, argument }) => `    ${name}) ${toReply(valueWords(argument))} ;;`)
  .join('\n')}
  esac
}
complete -o default -F _rb rb
`;
}

/** Words to choose from; without any bash goes on to the names of files. */
function toReply(words: readonly string[] | undefined): string {
  if (words === undefined) return 'return';
  return `mapfile -t COMPREPLY < <(compgen -W '${words.join(' ')}' -- "$cur"); return`;
}
