/** Completion scripts, run by the shells they are for. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/rules.ts';
import { runRb } from '../support/run-rb.ts';

/** What is typed before Tab, and some of what must (not) be offered. */
const CASES = [
  { typed: 'rb ', offers: ['validate', 'report', 'render', 'fmt', 'init'], not: ['--all'] },
  { typed: 'rb val', offers: ['validate'], not: ['report'] },
  { typed: 'rb validate --f', offers: ['--format', '--fix'], not: ['--all', '--font'] },
  { typed: 'rb validate --format s', offers: ['sarif'], not: ['markdown', 'pdf'] },
  { typed: 'rb render --format ', offers: ['pdf', 'docx', 'html'], not: ['sarif'] },
  { typed: 'rb --lang ', offers: ['id', 'en'], not: [] },
  { typed: 'rb explain no-cut', offers: ['no-cut-text'], not: ['no-duplicate-id'] },
  { typed: 'rb completion ', offers: ['bash', 'zsh', 'fish', 'powershell'], not: ['validate'] },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'rb-'));

/** What each shell offers after `typed`, one a line, perhaps with a description. */
const ASK: Readonly<Record<string, (typed: string) => string>> = {
  bash: (typed) => {
    const words = typed.split(' ');
    const line = `source ${folder}/rb.bash; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _rb; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['--norc', '-c', line], { encoding: 'utf8' });
  },
  fish: (typed) => {
    const line = `source ${folder}/rb.fish; complete -C '${typed}'`;
    return execFileSync('fish', ['--no-config', '-c', line], { encoding: 'utf8' });
  },
  zsh: (typed) => {
    // zsh completes only at a terminal; its own module zpty is one.
    const line = `zmodload zsh/zpty
zpty z zsh -f -i
say() { zpty -w z "$1" }
say 'PROMPT=; stty -echo cols 200'
say 'autoload -Uz compinit; compinit -D -u; source ${folder}/rb.zsh'
say 'LISTMAX=10000; unset zle_bracketed_paste; bindkey "^I" list-choices; bindkey "^X" send-break'
say 'done-listing() { print LIST""ED }; zle -N done-listing; bindkey "^X" done-listing'
say 'print READ""Y'
zpty -r -m z out '*READY*'
zpty -n -w z $'${typed}\\t\\x18'
zpty -r -m z out '*LISTED*'
print -r -- "$out"
zpty -d z`;
    const shown = execFileSync('zsh', ['-f', '-c', line], { encoding: 'utf8', timeout: 20_000 });
    return stripVTControlCharacters(shown);
  },
};

beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    const { code, stdout } = await runRb(`completion ${shell}`);
    expect(code).toBe(0);
    writeFileSync(join(folder, `rb.${shell}`), stdout);
  }
});

describe.each(Object.keys(ASK))('in %s', (shell) => {
  const isMissing = spawnSync(shell, ['--version']).error !== undefined;
  if (isMissing) console.warn(`skipped: ${shell} is not installed here; .ci/run has it`);
  test.skipIf(isMissing).each(CASES)('after "$typed"', ({ typed, offers, not }) => {
    const offered = ASK[shell]?.(typed) ?? '';
    const words = offered.split(/[\s,]+/);
    for (const word of offers) expect(words).toContain(word);
    for (const word of not) expect(words).not.toContain(word);
  });
});

test('every shell is told of every rule', async () => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    const { stdout } = await runRb(`completion ${shell}`);
    for (const { code } of RULES) expect(stdout).toContain(code);
  }
});

test('PowerShell: quotes are doubled, brackets are closed', async () => {
  const { stdout } = await runRb('completion powershell --lang en');
  const bare = stdout.replace(/'(?:[^'\n]|'')*'/g, '').replace(/"[^"\n]*"/g, '');
  expect(bare).not.toContain("'");
  for (const [open, close] of [
    ['{', '}'],
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    expect(bare.split(open).length).toBe(bare.split(close).length);
  }
});

test('another shell is wrong usage', async () => {
  const { code, stderr } = await runRb('completion bsh');
  expect(code).toBe(2);
  expect(stderr).toContain('maksud Anda "bash"?');
});
