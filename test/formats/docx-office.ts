/** Opens files with LibreOffice, where it is installed: what it reads, others read. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';

const isInstalled = (command: string): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

/** The commands that these tests need and this machine has not. */
export const missing = ['soffice', 'pdftotext', 'pdfinfo'].filter((name) => !isInstalled(name));
export const reason = missing.length === 0 ? '' : ` (skipped: ${missing.join(', ')} not installed)`;

/** LibreOffice starts slowly. */
export const SLOW = 120_000;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A file in a folder of its own, with a LibreOffice that shares nothing with any other. */
export function openInOffice(bytes: Uint8Array, name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'rb-office-'));
  folders.push(folder);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

  /** @returns the path of the file in the other format */
  const convert = (format: string): string => {
    const place = ['--outdir', folder, path];
    run(
      'soffice',
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      format,
      ...place,
    );
    return path.replace(/\.\w+$/, `.${format.split(':')[0]}`);
  };
  return {
    bytes: (format: string): Uint8Array => readFileSync(convert(format)),
    text: (format: string): string => readFileSync(convert(format), 'utf8').replace(/^\uFEFF/, ''),
    /** Each page's text, and what `pdfinfo` says. */
    pdf: () => {
      const pdf = convert('pdf');
      const pages = run('pdftotext', '-layout', pdf, '-').split('\f').slice(0, -1);
      return { pages, info: run('pdfinfo', '-f', '1', '-l', String(pages.length), pdf) };
    },
  };
}

/** Sizes of a PDF's pages in whole millimetres, from what `pdfinfo` says. */
export function pageSizes(info: string): string[] {
  const millimetres = (points: string): number => Math.round((Number(points) * 25.4) / 72);
  return [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(
    ([, width = '', height = '']) => `${millimetres(width)} x ${millimetres(height)}`,
  );
}
