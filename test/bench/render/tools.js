/** What is measured beside `rb render`: each tool's script, and its packages at one exact version. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../install.js';
import { bundle } from './bundle.js';
import { CHROMIUM } from './chromium-path.js';

const here = dirname(fileURLToPath(import.meta.url));

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
  return [await bundleTable(), ...PEERS.map(prepare)];
}

function prepare({ name, script, packages, holds }) {
  const version = [...packages, ...(holds === undefined ? [] : [`(${holds})`])].join(' ');
  try {
    return { name, version, script: join(here, script), folder: install(packages) };
  } catch (error) {
    return { name, version, problem: error.message };
  }
}

async function bundleTable() {
  const tool = { name: 'rb, table alone' };
  try {
    return { ...tool, script: await bundle('rb-table.js'), folder: here };
  } catch (error) {
    return { ...tool, problem: error.message.split('\n')[1] ?? error.message };
  }
}
