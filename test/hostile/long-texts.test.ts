/** A plan of texts as long as texts may be is made into every form, in time, and no text loses a letter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';
import { longPlan } from './long-plan.ts';

/** CPU time in ms for one form: a quiet machine takes less than two seconds, one in company thrice that. */
const SOON = 6000;

async function made(line: string, cwd: string): Promise<void> {
  const before = process.cpuUsage();
  const { code, stderr } = await runRb(line, { cwd });
  const { user } = process.cpuUsage(before);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^ditulis: \S+\n$/)]);
  expect({ ms: user / 1000 < SOON ? 'in time' : user / 1000 }).toEqual({ ms: 'in time' });
}

/** What a file says, without spaces, line ends, tags and the signs that Markdown puts before others. */
function lettersIn(path: string): string {
  const bytes = readFileSync(path);
  const parts = /\.(?:xlsx|docx)$/.test(path)
    ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
    : [bytes.toString()];
  return parts.join('\n').replaceAll(/<[^>]*>|\s|\\/g, '');
}

/** What the decree does not print. */
const UNPRINTED = /^Awal(?:Satker|Singkatan|Paraf|Alasan|Istilah|Verifikasi)/;

describe.each([
  ['a word', 'kata'],
  ['many words', 'kata yang biasa '],
])('each text is %s', (_, filling) => {
  const files = longPlan(filling);
  const cwd = tempPlan(files);
  const textsOf = (names: readonly string[]): string[] =>
    names.flatMap((name) => files[name]?.match(/Awal.*Akhir\w+/g) ?? []);
  const decree = textsOf(['rencana.yaml', 'area-1-uji.yaml']);
  const printed = decree.filter((text) => !UNPRINTED.test(text));
  const lostIn = (file: string, texts: readonly string[]): string[] => {
    const letters = lettersIn(join(cwd, file));
    const lost = texts.filter((text) => !letters.includes(text.replaceAll(' ', '')));
    return lost.map((text) => text.slice(0, 20));
  };

  test.each(['docx', 'xlsx', 'html', 'markdown'])('render --format %s', async (format) => {
    await made(`render --part all --signed-copy --format ${format} -o d.${format}`, cwd);
    expect(printed).toHaveLength(39);
    expect(lostIn(`d.${format}`, printed)).toEqual([]);
  });

  test('render --format pdf, of which verify reads every row', async () => {
    await made('render --part all --signed-copy -o d.pdf', cwd);
    const { code, stdout } = await runRb('verify d.pdf plans/contoh/2023', { cwd });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^sama: 4 baris/)]);
  }, 30_000);

  /** How many of the texts stand in a form of the whole plan: its rows, and what was done of them. */
  test.each([
    ['json', 22],
    ['jsonl', 19],
    ['csv', 19],
    ['xlsx', 21],
  ])('report --format %s', async (format, count) => {
    await made(`report --month 6 --format ${format} -o r.${format}`, cwd);
    const texts = [...new Set(textsOf(Object.keys(files)))];
    const letters = lettersIn(join(cwd, `r.${format}`));
    const begun = texts.filter((text) => letters.includes(text.slice(0, 14).replaceAll(' ', '')));
    expect(begun).toHaveLength(count);
    expect(lostIn(`r.${format}`, begun)).toEqual([]);
  });

  test.each(['text', 'markdown', 'html', 'ics', 'docx', 'pdf', 'ringkas'])(
    'report --format %s',
    (format) => made(`report --month 6 --format ${format} -o r.${format}`, cwd),
  );

  test('the form, and back', async () => {
    await made('record --form --month 5 -o form.xlsx', cwd);
    const { code, stderr } = await runRb('record --from form.xlsx', { cwd });
    expect([code, stderr]).toEqual([0, '']);
  });
});
