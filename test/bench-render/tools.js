/** What is measured beside `rb render`: each tool's script, and its packages at one exact version. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { CHROMIUM } from './chromium-path.js';

const here = dirname(fileURLToPath(import.meta.url));

/** Kept between runs. */
const CACHE = join(tmpdir(), 'rb-bench-peers');

const PEERS = [
  { name: 'pdfmake', script: 'pdfmake.js', packages: ['pdfmake@0.3.11'] },
  {
    name: 'jsPDF AutoTable',
    script: 'jspdf.js',
    packages: ['jspdf@4.2.1', 'jspdf-autotable@5.0.9'],
  },
  {
    name: 'Typst',
    script: 'typst.js',
    packages: ['@myriaddreamin/typst-ts-node-compiler@0.7.0'],
    holds: 'Typst 0.14.2',
  },
  {
    name: 'Chromium',
    script: 'chromium.js',
    packages: ['playwright-core@1.65.1'],
    holds: spawnSync(CHROMIUM, ['--version']).stdout?.toString().trim() ?? 'no Chromium',
  },
];

/**
 * The tools, installed: `{ name, version, script, folder }`, or `{ name, version, problem }` for one
 * that cannot be had here.
 */
export async function prepareTools() {
  return [await bundleTable(), ...PEERS.map(install)];
}

function install({ name, script, packages, holds }) {
  const version = [...packages, ...(holds === undefined ? [] : [`(${holds})`])].join(' ');
  const folder = join(CACHE, packages.join('_').replaceAll('/', '_'));
  // npm writes this file last.
  if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) {
    process.stderr.write(`npm install ${packages.join(' ')}\n`);
    mkdirSync(folder, { recursive: true });
    const flags = ['--prefix', '.', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'];
    const npm = spawnSync('npm', ['install', ...flags, ...packages], { cwd: folder });
    if (npm.status !== 0) return { name, version, problem: 'npm could not install it' };
  }
  return { name, version, script: join(here, script), folder };
}

/** Bundles `rb-table.js` with `src/` to where Node still finds this package's dependencies. */
async function bundleTable() {
  const tool = { name: 'rb, table alone' };
  const script = join(here, '../../node_modules/.cache/rb-bench/rb-table.js');
  try {
    await build({
      entryPoints: [join(here, 'rb-table.js')],
      outfile: script,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'silent',
    });
    return { ...tool, script, folder: here };
  } catch (error) {
    return { ...tool, problem: error.message.split('\n')[1] ?? error.message };
  }
}
