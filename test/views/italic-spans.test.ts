/** `*Grand Design*` in a text of the keputusan. */
import { expect, test } from 'vitest';
import { toRuns } from '../../src/views/italic-spans.ts';

test.each<[string, string]>([
  ['biasa', 'biasa'],
  ['tentang *Grand Design* Reformasi', 'tentang |_Grand Design_| Reformasi'],
  ['*Road Map*', '_Road Map_'],
  ['*satu* dan *dua*', '_satu_| dan |_dua_'],
  ['5 * 3 * 2', '5 * 3 * 2'],
  ['satu * dua*', 'satu * dua*'],
  ['bintang* di akhir', 'bintang* di akhir'],
  ['**tebal**', '*|_tebal_|*'],
  ['', ''],
])('%j', (text, shown) => {
  const runs = toRuns(text);
  expect(runs.map((run) => (run.italic ? `_${run.text}_` : run.text)).join('|')).toBe(shown);
});
