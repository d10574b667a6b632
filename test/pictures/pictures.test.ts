/** The README's pictures show what `rb` makes now. `npm run pictures` makes them anew. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { runRb } from '../support/run-rb.ts';
import { terminalSvg } from './terminal-svg.ts';

const PLAN = 'plans/kpu-kubu-raya/2022';
const COLUMNS = 80;
const SHOWN_LINES = 46;

test('report.svg is the report of June', async () => {
  const { stdout } = await runRb(`report ${PLAN} --month 6`);
  const lines = stdout.split('\n').slice(0, SHOWN_LINES);
  const svg = terminalSvg(lines, COLUMNS, 'rb report --month 6');
  await expect(svg).toMatchFileSnapshot('report.svg');
});

/** The PNG itself depends on the version of poppler; the digest of what it shows does not. */
test('lampiran.png is made of the Lampiran as it is now', async () => {
  const { bytes } = await runRb(`render ${PLAN} --format pdf -o -`);
  const digest = createHash('sha256').update(bytes).digest('hex');
  await expect(`${digest}\n`).toMatchFileSnapshot('lampiran.pdf.sha256');
});
