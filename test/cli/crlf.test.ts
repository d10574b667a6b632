/** Files with the line ends of Windows: every command says and does the same, and keeps the line ends. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MADE_REALISASI } from '../support/made-realisasi.ts';
import { type RunOptions, runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const REAL = 'plans/kpu-kubu-raya/2022';
const MADE = 'plans/contoh/2023';

/** Of a plan, a file that `fmt` and `--fix` change. */
const AREA = 'area-3-penataan-tata-laksana.yaml';
const UNTIDY = (MADE_REALISASI[AREA] ?? '')
  .replace('- id: sop\n            nama: Penyusunan', '- nama:   1. Penyusunan')
  .replace('bulan: 7-9', 'bulan: Juli s.d. September');

const toCrlf = (text: string): string => text.replaceAll('\n', '\r\n');

/** Every text below a folder, by its path. */
function textsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => /\.(?:yaml|md)$/.test(name) && statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

const lineEnds = (text = ''): string =>
  `${text.split('\r\n').length - 1} CRLF, ${text.split(/(?<!\r)\n/).length - 1} LF`;

/** Two working folders with the real plan, a made one and a broken one: with LF, and with CRLF. */
function bothFolders(): { readonly lf: string; readonly crlf: string } {
  const lf = tempPlan(MADE_REALISASI);
  cpSync(join(lf, MADE), join(lf, 'kotor'), { recursive: true });
  writeFileSync(join(lf, 'kotor', AREA), UNTIDY);
  cpSync(REAL, join(lf, REAL), { recursive: true });
  cpSync('test/broken-plan', join(lf, 'rusak'), { recursive: true });
  const crlf = mkdtempSync(join(tmpdir(), 'rb-crlf-'));
  cpSync(lf, crlf, { recursive: true });
  for (const [name, text] of Object.entries(textsIn(crlf))) {
    writeFileSync(join(crlf, name), toCrlf(text));
  }
  return { lf, crlf };
}

async function runBoth(line: string, options: RunOptions = {}) {
  const folders = bothFolders();
  const run = async (cwd: string) => {
    const { code, stdout, stderr } = await runRb(line, { cwd, ...options });
    return { code, stdout, stderr };
  };
  return { folders, lf: await run(folders.lf), crlf: await run(folders.crlf) };
}

describe('what is said is the same', () => {
  test.each([
    'validate --all',
    'validate rusak --all',
    'validate rusak --format json',
    'validate rusak --format github',
    'validate kotor --all',
    'validate kotor --fix --dry-run',
    'fmt kotor --diff',
    'fmt rusak --check',
    'fmt --check',
    `report ${REAL} --month 6 --all`,
    `report ${MADE} --month 6 --format json`,
    `report ${MADE} --year --format csv`,
    'report --year --format jsonl',
    `report ${MADE} --month 6 --format html`,
    `report ${MADE} --month 6 --format ics`,
    `render ${REAL} --part all --format markdown`,
    `render ${REAL} --part all --format html`,
    `record --plan ${MADE} inventarisasi-keputusan --month 5 --status terlaksana --tanggal 2023-05-30 --bukti https://contoh.go.id/a --dry-run`,
  ])('rb %s', async (line) => {
    const { lf, crlf } = await runBoth(line);
    // The lines of a patch end as the file's do, or git could not apply it.
    const isPatch = lf.stdout.includes('\n@@ ');
    const said = isPatch ? { ...crlf, stdout: crlf.stdout.replaceAll('\r\n', '\n') } : crlf;
    expect(said).toEqual(lf);
    expect(said.stdout === crlf.stdout).toBe(!isPatch);
    expect(lf.stdout + lf.stderr).not.toBe('');
  });

  test('rb validate - of a text from an editor', async () => {
    const name = `${MADE}/area-1-manajemen-perubahan.yaml`;
    const text = readFileSync(join(bothFolders().lf, name), 'utf8').replace('bulan:', 'bulann:');
    const line = `validate - --stdin-filename ${name} --format json`;
    const { lf } = await runBoth(line, { stdin: text });
    const { crlf } = await runBoth(line, { stdin: toCrlf(text) });
    expect(lf.stdout).toContain('bulann');
    expect(crlf).toEqual(lf);
  });
});

describe('what is written is the same, with the line ends that the files have', () => {
  test.each([
    ['fmt kotor', 0],
    ['validate kotor --fix', 1],
    [
      `record --plan ${MADE} inventarisasi-keputusan --month 5 --status terlaksana --tanggal 2023-05-30 --bukti https://contoh.go.id/a`,
      0,
    ],
    [`init plans/contoh/2024 --from ${MADE}`, 0],
    [`init plans/kpu-kubu-raya/2023 --from ${REAL}`, 0],
  ])('rb %s', async (line, code) => {
    const { folders, lf, crlf } = await runBoth(line);
    expect(crlf).toEqual(lf);
    expect(lf.code).toBe(code);
    const before = textsIn(bothFolders().lf);
    const after = textsIn(folders.lf);
    expect(after).not.toEqual(before);
    const written = textsIn(folders.crlf);
    expect(Object.keys(written)).toEqual(Object.keys(after));
    const other = Object.entries(after).filter(([name, text]) => written[name] !== toCrlf(text));
    expect(other.map(([name]) => [name, lineEnds(written[name])])).toEqual([]);
  });
});

describe('a PDF', () => {
  test('says on every system what the plan says', async () => {
    const { lf, crlf } = bothFolders();
    for (const from of [lf, crlf]) {
      const pdf = join(from, 'lampiran.pdf');
      expect((await runRb(`render ${REAL} -o ${pdf}`, { cwd: from })).code).toBe(0);
      for (const to of [lf, crlf]) {
        const { code, stdout } = await runRb(`verify ${pdf} ${REAL}`, { cwd: to });
        expect({ code, stdout }).toMatchObject({
          code: 0,
          stdout: expect.stringMatching(/^sama: /),
        });
        expect(stdout).not.toMatch(/lain|berbeda/);
      }
    }
  });

  test('gives back the bytes that went in', async () => {
    const { crlf } = bothFolders();
    await runRb(`render ${REAL} -o lampiran.pdf`, { cwd: crlf });
    expect((await runRb('extract lampiran.pdf -o pulih', { cwd: crlf })).code).toBe(0);
    const [inside, own] = [textsIn(join(crlf, 'pulih')), textsIn(join(crlf, REAL))];
    expect(Object.keys(inside).length).toBeGreaterThan(7);
    for (const [name, text] of Object.entries(inside)) expect(text).toBe(own[name]);
  });
});
