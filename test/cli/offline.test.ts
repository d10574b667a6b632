/** No network: every command does its work where there is none, and tries to reach none. */
import { execFile, spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES, FORM_EXAMPLES, PDF_EXAMPLES } from '../../src/cli/commands.ts';
import { SHELLS } from '../../src/cli/completion/model.ts';
import { FORMAT_NAMES } from '../../src/cli/render-job.ts';
import { REPORT_FORMATS } from '../../src/cli/report-formats.ts';
import { FORMATS as FINDING_FORMATS } from '../../src/cli/validate-job.ts';
import { type InstalledRb, installRb } from '../support/installed-rb.ts';

const run = promisify(execFile);
const MINUTES = 60_000;

const { init, ...others } = EXAMPLES;

/**
 * The commands as the help shows them, and every form: later ones use what earlier ones wrote, and
 * new plans come last, as many commands want only one.
 */
const COMMANDS = [
  ...Object.values(others).flat(),
  ...Object.values(PDF_EXAMPLES).flat(),
  ...FORM_EXAMPLES,
  ...SHELLS.map((shell) => `rb completion ${shell}`),
  ...FINDING_FORMATS.map((form) => `rb validate --format ${form}`),
  ...Object.keys(REPORT_FORMATS).map(
    (form) => `rb report plans/kpu-kubu-raya/2022 --month 6 --format ${form} -o laporan.${form}`,
  ),
  ...FORMAT_NAMES.map(
    (form) => `rb render plans/kpu-kubu-raya/2022 --part all --format ${form} -o keputusan.${form}`,
  ),
  'rb --version',
  'rb --help',
  ...init,
];

/** How to run a command where there is no network at all, not even to the machine itself. */
const CUT_OFF = [
  ['unshare', '-rn'],
  ['unshare', '-n'],
].find(([command = '', ...args]) => spawnSync(command, [...args, 'true']).status === 0);
const reason = CUT_OFF === undefined ? ' (skipped: unshare may not cut off the network here)' : '';

let installed: InstalledRb;
let log: string;

beforeAll(async () => {
  installed = await installRb();
  log = join(installed.folder, 'network.log');
}, 3 * MINUTES);

/** Runs Node, or what Node runs, where every attempt is told to the log. */
async function runWatched(command: readonly string[]) {
  const [first = '', ...args] = command;
  const guard = resolve('test/support/no-network.cjs');
  const env = { ...process.env, NODE_OPTIONS: `--require ${guard}`, RB_NETWORK_LOG: log };
  return run(first, args, { cwd: installed.folder, env });
}

function attempts(): string {
  appendFileSync(log, '');
  const told = readFileSync(log, 'utf8');
  rmSync(log);
  return told;
}

describe('the guards see who tries', () => {
  test.each([
    ['fetch', "fetch('http://127.0.0.1:9')"],
    ['http.request', "require('http').request('http://127.0.0.1:9')"],
    ['https.get', "require('https').get('https://127.0.0.1:9')"],
    ['net.connect', "require('net').connect(9)"],
    ['tls.connect', "require('tls').connect(9)"],
    ['http2.connect', "require('http2').connect('http://127.0.0.1:9')"],
    ['dns.lookup', "require('dns').lookup('contoh.id', () => {})"],
    ['dns.promises.resolve4', "require('dns').promises.resolve4('contoh.id')"],
    ['dgram.send', "require('dgram').createSocket('udp4').send('x', 9, '127.0.0.1')"],
    ['fetch', "import('node:timers').then(() => fetch('http://127.0.0.1:9')).catch(() => {})"],
    [
      'http.get',
      "import('node:http').then(({ get }) => get('http://127.0.0.1:9')).catch(() => {})",
    ],
  ])('%s by %s', async (way, script) => {
    await runWatched(['node', '-e', script]).catch(() => undefined);
    expect(attempts()).toMatch(new RegExp(`^${way}: `));
  });

  test.skipIf(CUT_OFF === undefined)(
    `no server is reached where it is cut off${reason}`,
    async () => {
      const server = createServer((_, response) => response.end('ada'));
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const { port } = server.address() as AddressInfo;
      const ask = [
        'node',
        '-e',
        `fetch('http://127.0.0.1:${port}').then((r) => r.text()).then(console.log)`,
      ];
      const asked = async ([first = '', ...args]: readonly string[]) =>
        (await run(first, args)).stdout;
      expect(await asked(ask)).toBe('ada\n');
      await expect(asked([...(CUT_OFF ?? []), ...ask])).rejects.toThrow('fetch failed');
      server.close();
    },
  );
});

test('every command is among them', async () => {
  const { stdout } = await run(installed.rb, ['--help']);
  const offered = [...stdout.matchAll(/^ {2}([a-z]+) +\S/gm)].map(([, name]) => name);
  const names = new Set(COMMANDS.map((line) => line.split(' ')[1]));
  expect(offered.filter((name) => !names.has(name))).toEqual(['help']);
});

describe.skipIf(CUT_OFF === undefined)(`with the network cut off${reason}`, () => {
  test.each(COMMANDS)('%s', async (line) => {
    const args = line.split(' ').slice(1);
    await runWatched([...(CUT_OFF ?? []), process.execPath, installed.rb, ...args]);
    expect(attempts()).toBe('');
  });
});

describe.skipIf(CUT_OFF === undefined)(
  `what they wrote loads nothing from elsewhere${reason}`,
  () => {
    const read = (name: string) => readFileSync(join(installed.folder, name));

    test.each(['laporan.html', 'keputusan.html'])('%s', (name) => {
      const html = read(name).toString();
      const LOADS =
        /\b(?:src|srcset|href|action|poster|data|ping|background)\s*=\s*["']?([^"'\s>]+)/g;
      const inCss = /url\(([^)]*)\)|@import\s+([^;]*)/g;
      const targets = [...html.matchAll(LOADS), ...html.matchAll(inCss)].map((found) => found[1]);
      expect(html.slice(0, 2000)).toMatch(/default-src (?:'|&#x27;)none/);
      expect(targets.filter((target) => !/^(?:#|data:image\/)/.test(target ?? ''))).toEqual([]);
    });

    test.each(['laporan.docx', 'laporan.xlsx', 'keputusan.docx', 'keputusan.xlsx', 'isian.xlsx'])(
      '%s',
      (name) => {
        const parts = Object.entries(unzipSync(read(name))).filter(([part]) =>
          part.endsWith('.rels'),
        );
        expect(parts).not.toEqual([]);
        expect(
          parts.filter(([, bytes]) => strFromU8(bytes).includes('TargetMode="External"')),
        ).toEqual([]);
      },
    );
  },
);

test('the code that users get loads none of the modules of Node that reach a network', () => {
  const dist = join(installed.folder, 'node_modules/rb/dist');
  const code = readdirSync(dist).filter((name) => /\.c?js$/.test(name));
  expect(code.length).toBeGreaterThan(0);
  const MODULE = /["'`](?:node:)?(?:net|tls|dns|dgram|https?|http2|inspector)(?:\/promises)?["'`]/g;
  const named = code.flatMap((name) => readFileSync(join(dist, name), 'utf8').match(MODULE) ?? []);
  expect(named).toEqual([]);
});
