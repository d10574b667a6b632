/** A whole run of `rb`: arguments in, exit code out. */
import { CommanderError } from 'commander';
import { cliWords } from '../text/catalogue.ts';
import { LANGS } from '../text/lang.ts';
import { withoutCommands } from '../text/runner-commands.ts';
import { visible } from '../text/visible.ts';
import { type Context, EXIT, type Io, type Output, UsageError } from './io.ts';
import { oneOf, readLang } from './options.ts';
import { createProgram, type GlobalOptions } from './program.ts';
import { wordUsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/**
 * Runs one command. Never throws and never exits.
 *
 * @param argv the arguments after `rb`
 * @returns 0 no error; 1 an error in a plan, or a PDF that differs; 2 wrong usage or no plan; 3 could not read or write
 */
export async function main(argv: readonly string[], given: Io): Promise<number> {
  const io = { ...given, stderr: withoutCommandsIn(given.stderr) };
  const exitCode = await runCommand(argv, io);
  return (await isLost(argv, io)) ? EXIT.trouble : exitCode;
}

/** What is said beside the product quotes names and texts, and is all for people. */
function withoutCommandsIn(output: Output): Output {
  return {
    ...output,
    write: (chunk) => output.write(typeof chunk === 'string' ? withoutCommands(chunk) : chunk),
  };
}

/** Whether something that the command said could not be written; that is said where it still can be. */
async function isLost(argv: readonly string[], { env, stdout, stderr }: Io): Promise<boolean> {
  await stdout.drained?.();
  const code = stdout.failure?.();
  if (code !== undefined) {
    const { usage, files } = cliWords[readLang(argv, env).lang];
    stderr.write(`${usage.prefix}${files.cannotShow(files.reasons[code] ?? code)}\n`);
  }
  await stderr.drained?.();
  return code !== undefined || stderr.failure?.() !== undefined;
}

async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  const { lang, unknown } = readLang(argv, io.env);
  const words = cliWords[lang];
  const fail = (message: string, exitCode: number): number => {
    io.stderr.write(`${words.usage.prefix}${message}\n`);
    return exitCode;
  };
  let exitCode: number = EXIT.ok;
  const toContext = ({ color, quiet }: GlobalOptions): Context => ({
    io,
    lang,
    quiet: quiet === true,
    color: (output: Output) => color ?? wantsColor(io, output),
  });
  const done = (code: number): void => {
    exitCode = code;
  };
  const program = createProgram(VERSION, lang, toContext, done, (text) => io.stdout.write(text));
  try {
    if (unknown !== undefined) oneOf('--lang', unknown, LANGS, lang);
    if (argv.length === 0) {
      program.outputHelp();
      return EXIT.usage;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof UsageError) return fail(error.message, error.exitCode);
    if (error instanceof CommanderError) {
      const message = wordUsageError(error, program, argv, lang);
      return message === undefined ? EXIT.ok : fail(message, EXIT.usage);
    }
    return fail(words.bug(visible(String(error))), EXIT.trouble);
  }
}

/** Colour on a terminal, unless NO_COLOR (no-color.org) or a dumb terminal says otherwise. */
function wantsColor({ env }: Io, output: Output): boolean {
  return output.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
