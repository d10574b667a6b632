/**
 * `npm run bench`: how long `rb` takes as a whole process, beside its aims and its peers. Medians of
 * interleaved rounds, compared round by round: ratios hold where seconds do not.
 *
 * `-- --quick` takes fewer rounds and a tenth of the offices, `-- --rounds 11` so many rounds, `-- --only
 * desk,lampiran` some parts: those below, and `others`, slower peers on one plan, which stay out
 * otherwise. `node test/bench/render-sizes.js` compares printing in depth.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OFFICES } from '../corpus/make-corpus.js';
import { countryLines } from './country.js';
import { deskLines } from './desk.js';
import { lampiranLines } from './lampiran.js';
import { otherLines } from './others.js';
import { buildRb, removeRb, root } from './rb.js';
import { reportLines } from './reports.js';
import { toTable } from './table.js';

const PARTS = {
  desk: ({ rounds }) => deskLines({ rounds: 3 * rounds }),
  lampiran: lampiranLines,
  country: countryLines,
  reports: ({ rounds, ...rest }) => reportLines({ ...rest, rounds: Math.ceil(rounds / 3) }),
  others: otherLines,
};
const USUAL = 'desk,lampiran,country,reports';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    rounds: { type: 'string' },
    only: { type: 'string', default: USUAL },
  },
});
const parts = values.only.split(',');
const unknown = parts.find((part) => !Object.hasOwn(PARTS, part));
if (unknown !== undefined) throw new Error(`no part ${unknown}; there are ${Object.keys(PARTS)}`);
const rounds = Number(values.rounds ?? (values.quick ? 3 : 7));
const plans = values.quick ? Math.round(OFFICES / 10) : OFFICES;
const folder = mkdtempSync(join(tmpdir(), 'rb-bench-'));

const lines = [];
try {
  buildRb();
  for (const part of parts) {
    lines.push(...(await PARTS[part]({ folder, rounds, plans })));
  }
} finally {
  removeRb();
  rmSync(folder, { recursive: true });
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [cpu] = cpus();
process.stdout.write(`${new Date().toISOString().slice(0, 10)}, rb ${version}, Node ${process.version}, ${cpus().length} × ${cpu.model}, ${process.platform}; ${rounds} rounds

${toTable(lines)}
`);
