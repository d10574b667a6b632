/** `rb completion SHELL`: the script that completes commands, options and their values in a shell. */
import type { Command } from 'commander';
import { cliWords } from '../text/catalogue.ts';
import { bashScript } from './completion/bash.ts';
import { fishScript } from './completion/fish.ts';
import {
  type CompletedCommand,
  completedCommands,
  SHELLS,
  type Shell,
} from './completion/model.ts';
import { powershellScript } from './completion/powershell.ts';
import { zshScript } from './completion/zsh.ts';
import { type Context, EXIT } from './io.ts';
import { oneOf } from './options.ts';

type Script = (commands: readonly CompletedCommand[], install: string) => string;

/** The script of each shell, and the command that installs it. */
const SCRIPTS: Readonly<Record<Shell, { readonly script: Script; readonly install: string }>> = {
  bash: {
    script: bashScript,
    install: 'rb completion bash > ~/.local/share/bash-completion/completions/rb',
  },
  zsh: { script: zshScript, install: 'rb completion zsh > $fpath[1]/_rb' },
  fish: { script: fishScript, install: 'rb completion fish > ~/.config/fish/completions/rb.fish' },
  powershell: { script: powershellScript, install: 'rb completion powershell >> $PROFILE' },
};

/** @throws UsageError for a shell that is none of these */
export function completion(shell: string, program: Command, { io, lang }: Context): number {
  const { script, install } = SCRIPTS[oneOf('shell', shell, SHELLS, lang)];
  const how = `# ${cliWords[lang].help.completionInstall}\n#   ${install}`;
  io.stdout.write(script(completedCommands(program, lang), how));
  return EXIT.ok;
}
