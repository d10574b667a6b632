/** What the READMEs show is what the commands print. */
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runRb } from './support/run-rb.ts';

/** A line of a transcript that stands for lines left out. */
const LEFT_OUT = '...';

const BLOCK = /^```console\n([\s\S]*?)^```/gm;

const readme = readFileSync('README.md', 'utf8');
const transcripts = [...readme.matchAll(BLOCK)].map(([, block = '']) => {
  const [first = '', ...shown] = block.trimEnd().split('\n');
  return { command: first.replace('$ npx rb ', ''), shown };
});

test('the README shows each command', () => {
  const commands = transcripts.map(({ command }) => command.split(' ')[0]);
  expect(new Set(commands)).toEqual(
    new Set([
      'validate',
      'explain',
      'fmt',
      'report',
      'render',
      'verify',
      'extract',
      'init',
      'record',
    ]),
  );
});

/** A newcomer's clone: the commands run as printed, and later ones use what earlier ones wrote. */
const clone = mkdtempSync(join(tmpdir(), 'rb-readme-'));
cpSync('plans', join(clone, 'plans'), { recursive: true });
cpSync('test/broken-plan', join(clone, 'test/broken-plan'), { recursive: true });

describe('README.md', () => {
  test.each(transcripts)('$command', async ({ command, shown }) => {
    const { stdout, stderr } = await runRb(command, { cwd: clone });
    expect(leaveOut(`${stdout}${stderr}`.trimEnd().split('\n'), shown)).toEqual(shown);
  });
});

test('the two lines of a newcomer are the ones that CI runs', () => {
  expect(readme).toContain('npm ci && npx rb validate && npx rb report --month 6');
  expect(readme).toContain('npm ci && npm test');
  expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci && npm test');
});

/** The printed lines, with those left out that the transcript leaves out. */
function leaveOut(printed: readonly string[], shown: readonly string[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const [index, line] of shown.entries()) {
    if (line.trim() !== LEFT_OUT) {
      result.push(printed[at] ?? '<nothing>');
      at += 1;
      continue;
    }
    result.push(line);
    const next = shown[index + 1];
    const found = next === undefined ? printed.length : printed.indexOf(next, at);
    at = found === -1 ? at : found;
  }
  return at < printed.length ? [...result, ...printed.slice(at)] : result;
}
