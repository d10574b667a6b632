/** The PDF as tools of others read it: poppler and qpdf, where they are installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Document, Paragraph } from '../../../src/document/document.ts';
import { loadPlan } from '../../../src/plan/load-plan.ts';
import { walkTexts } from '../../../src/plan/walk.ts';
import { readPlanFolder } from '../../../src/source/plan-folder.ts';
import { runRb } from '../../support/run-rb.ts';
import { pdfOf } from './read-back.ts';
import { sampleDocument } from './sample.ts';

const PLAN = 'plans/kpu-kubu-raya/2022';
const isInstalled = (command: string): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
const missing = ['pdftotext', 'pdfinfo', 'pdffonts', 'qpdf'].filter((name) => !isInstalled(name));
const reason = missing.length === 0 ? '' : ` (skipped: ${missing.join(', ')} not installed)`;

describe.skipIf(missing.length > 0)(`by poppler and qpdf${reason}`, () => {
  const pdf = join(mkdtempSync(join(tmpdir(), 'rb-pdf-')), 'lampiran.pdf');
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, { encoding: 'utf8' });

  beforeAll(async () => {
    const { code } = await runRb(`render ${PLAN} -o ${pdf}`);
    expect(code).toBe(0);
  });

  test('qpdf finds nothing wrong', () => {
    expect(run('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found');
  });

  test('the tags read row by row, as the document does', async () => {
    const document = sampleDocument(26);
    const file = join(dirname(pdf), 'contoh.pdf');
    writeFileSync(file, await pdfOf(document));
    const read = [...run('pdfinfo', '-struct-text', file).matchAll(/^ *"(.*)"$/gm)];
    expect(lettersOf(read.map(([, text]) => text))).toBe(lettersOf(textsIn(document)));
  });

  test('the pages are F4 landscape', () => {
    expect(run('pdfinfo', pdf)).toMatch(/Page size: +935\.43\d* x 609\.4\d* pts/);
  });

  test('every font is embedded', () => {
    const fonts = run('pdffonts', pdf).trimEnd().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +\d+$/);
  });

  test('every word of the plan is in the text', async () => {
    const { plan } = loadPlan(readPlanFolder(join(process.cwd(), PLAN), process.cwd()));
    const printed = run('pdftotext', '-raw', pdf, '-').replace(/\s+/g, '');
    const words = [...walkTexts(plan)].flatMap(({ teks }) => teks.nama?.split(' ') ?? []);
    expect(words.length).toBeGreaterThan(1_000);
    expect(words.filter((word) => !printed.includes(word))).toEqual([]);
  });
});

const lettersOf = (texts: readonly (string | undefined)[]): string =>
  texts.join('').replace(/\s/g, '');

/** The document's texts in reading order: tables row by row, each from left to right. */
function textsIn({ sections }: Document): string[] {
  const ofParagraph = ({ label = '', runs }: Pick<Paragraph, 'label' | 'runs'>): string =>
    label + runs.map(({ text }) => text).join('');
  const ofBlock = (block: Block): string[] => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [ofParagraph(block)];
    if (block.kind === 'group') return block.blocks.flatMap(ofBlock);
    if (block.kind !== 'table') return [];
    const rows = [block.head, ...block.groups.map(({ rows }) => rows)];
    return rows.flatMap((each, i) => [
      ...(block.groups[i - 1]?.band ?? []).map(ofParagraph),
      ...each.flatMap(({ cells }) => cells.flatMap(({ content }) => content.map(ofParagraph))),
    ]);
  };
  return sections.flatMap(({ blocks }) => blocks.flatMap(ofBlock));
}
