/** What the centre waits for: the plans of all offices checked, beside ajv-cli and Biome. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from '../corpus/make-corpus.js';
import { preparePeers } from './checkers.js';
import { rb } from './rb.js';
import { inRounds, median, pairedRatio, run } from './rounds.js';
import { duration, times } from './table.js';

const COLD = 'rb, cold';
const AGAIN = 'rb, unchanged';
const AGAIN_MS = 400;

/** @returns the table's lines */
export function countryLines({ folder, plans, rounds }) {
  const corpus = join(folder, 'corpus');
  const { files, bytes, faults } = makeCorpus(corpus, plans);
  const cache = join(folder, 'cache');
  const env = { XDG_CACHE_HOME: cache };
  const validate = { ...rb('validate', join(corpus, 'plans')), env, ends: [1] };
  const withoutCache = () => rmSync(cache, { recursive: true, force: true });
  for (const name of [COLD, AGAIN])
    checkFound(run(name, inLines(validate), { keep: true }), faults);
  const peers = preparePeers(corpus, faults);
  for (const peer of peers) checkSeen(peer);
  const found = inRounds(
    {
      [COLD]: { ...validate, before: withoutCache },
      [AGAIN]: validate,
      ...Object.fromEntries(peers.map(({ name, command }) => [name, command])),
    },
    rounds,
  );
  const cold = found.get(COLD);
  const ms = (name) => duration(median(found.get(name)));
  const work = `\`rb validate\`, ${files.toLocaleString('en')} files (${(bytes / 1e6).toFixed(1)} MB, ${faults.length} faulty)`;
  return [
    ...peers.map(({ name, of }) => {
      const ratio = pairedRatio(cold, found.get(name));
      return {
        work: `${work}, empty cache`,
        measured: `${ms(COLD)}; ${times(ratio)} ${name} (${ms(name)}, ${of})`,
        aim: `< 1 × ${name.replace(/@[\d.]+$/, '')}`,
        met: ratio < 1,
      };
    }),
    {
      work: `${work}, again, unchanged`,
      measured: ms(AGAIN),
      aim: `≤ ${duration(AGAIN_MS)}`,
      met: median(found.get(AGAIN)) <= AGAIN_MS,
    },
  ];
}

const inLines = (command) => ({ ...command, argv: [...command.argv, '--format', 'jsonl'] });

/** `rb` must find every faulty file and no other, with its cache, too. */
function checkFound({ stdout }, faults) {
  const findings = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const found = findings.map(({ berkas, aturan }) => `${berkas.split('plans/').at(-1)} ${aturan}`);
  const made = faults.map(({ file, code }) => `${file} ${code}`);
  if (String(found.sort()) !== String(made.sort())) throw new Error('rb did not find the faults');
}

/** A peer that reads fewer files than it is given would be fast for nothing. */
function checkSeen({ name, command, files, countSeen }) {
  const seen = countSeen(run(name, command, { keep: true }));
  if (seen !== files) throw new Error(`${name} read ${seen} of ${files} files`);
}
