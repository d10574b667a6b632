/** The made corpus: the same bytes for the same seed, no two files alike, and `rb` finds just its faults. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runRb } from '../support/run-rb.ts';

type Fault = { file: string; schema: string; kind: string; code: string };

const PLANS = 16;
const FILES_PER_PLAN = 8;
const folder = mkdtempSync(join(tmpdir(), 'rb-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

const make = (name: string, seed: number, share: number) => {
  const to = join(folder, name);
  const numbers = [PLANS, seed, share].map(String);
  execFileSync(process.execPath, ['test/corpus/make-corpus.js', to, ...numbers]);
  return to;
};
const filesOf = (corpus: string) =>
  readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(corpus, path)).isFile())
    .sort();
const hashes = (corpus: string) =>
  filesOf(corpus).map((path) =>
    createHash('sha256')
      .update(readFileSync(join(corpus, path)))
      .digest('hex'),
  );
const faultsOf = (corpus: string): Fault[] =>
  JSON.parse(readFileSync(join(corpus, 'faults.json'), 'utf8'));

const corpus = make('seed 1', 1, 0.3);
const plans = join(corpus, 'plans');
const faults = faultsOf(corpus);

test('a seed makes the same bytes again, another seed others', () => {
  const again = make('seed 1 again', 1, 0.3);
  expect(filesOf(again)).toEqual(filesOf(corpus));
  expect(hashes(again)).toEqual(hashes(corpus));
  // What is random are the areas; a rencana.yaml is told apart by its office.
  const other = new Set(hashes(make('seed 2', 2, 0.3)));
  expect(hashes(plans).filter((hash) => other.has(hash)).length).toBeLessThanOrEqual(PLANS);
});

test('a plan has 8 YAML files, and no two of the corpus are alike', () => {
  const files = filesOf(plans);
  expect(files).toHaveLength(PLANS * FILES_PER_PLAN);
  expect(files.every((path) => path.endsWith('.yaml'))).toBe(true);
  expect(new Set(hashes(plans)).size).toBe(files.length);
});

test('the JSON says what the YAML says, where that has no fault', () => {
  const faulty = new Set(faults.map(({ file }) => file));
  const sound = filesOf(plans).filter((file) => !faulty.has(file));
  expect(sound.length).toBeGreaterThan(0);
  for (const file of sound) {
    const json = join(corpus, 'json', file.replace(/yaml$/, 'json'));
    expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(
      parse(readFileSync(join(plans, file), 'utf8')),
    );
  }
});

test('files are as unlike in size as those of the real plan', () => {
  const sizes = filesOf(plans).map((file) => statSync(join(plans, file)).size);
  const mean = sizes.reduce((a, b) => a + b) / sizes.length;
  expect(mean).toBeGreaterThan(8_000);
  expect(mean).toBeLessThan(12_000);
  expect(Math.max(...sizes) / Math.min(...sizes)).toBeGreaterThan(9);
});

test('rb finds each fault as what it is, one finding a faulty file, and nothing in any other file', async () => {
  const { stdout } = await runRb('validate plans --format jsonl', { cwd: corpus });
  const found = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ berkas, aturan }) => `${berkas.replace('plans/', '')} ${aturan}`);
  expect(found.sort()).toEqual(faults.map(({ file, code }) => `${file} ${code}`).sort());
});

test('every kind of fault stands in the corpus, in the share of files that was asked for', () => {
  expect(faults).toHaveLength(Math.round(PLANS * FILES_PER_PLAN * 0.3));
  const kinds = new Set(faults.map(({ kind }) => kind));
  expect(kinds.size).toBe(18);
});
