/** Makes `lampiran.png` of the Lampiran's first page, with poppler's pdftoppm. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const pdf = join(mkdtempSync(join(tmpdir(), 'rb-picture-')), 'lampiran.pdf');

const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' });

run(process.execPath, 'bin/rb.cjs', 'render', 'plans/kpu-kubu-raya/2022', '-o', pdf, '--quiet');
run(
  'pdftoppm',
  '-r',
  '90',
  '-f',
  '1',
  '-l',
  '1',
  '-png',
  '-singlefile',
  pdf,
  join(here, 'lampiran'),
);
