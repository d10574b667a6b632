/** The directions of the architecture: what each folder under `src/` may import. */
import { readdirSync, readFileSync } from 'node:fs';
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';

/** Folder → the folders it may import besides itself (`src/README.md` tells why). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  source: [],
  diagnostics: ['source', 'text'],
  plan: ['source', 'diagnostics', 'text'],
  rules: ['plan', 'diagnostics', 'text', 'source'],
  schedule: ['plan'],
  document: [],
  views: ['plan', 'schedule', 'document', 'text'],
  layout: ['document'],
  formats: ['document', 'layout', 'schedule', 'text'],
  reporters: ['diagnostics', 'text', 'source'],
  intake: ['source', 'plan', 'diagnostics', 'document', 'text'],
  cli: [
    'text',
    'source',
    'diagnostics',
    'plan',
    'rules',
    'schedule',
    'document',
    'views',
    'formats',
    'reporters',
    'intake',
  ],
};

/** Package → the only folder that imports it, or the two that do, each for something else. */
const HOME: Readonly<Record<string, string | readonly string[]>> = {
  yaml: 'source',
  ignore: 'source',
  picomatch: 'source',
  chokidar: 'source',
  zod: 'plan',
  'image-size': 'source',
  pdfkit: 'formats',
  docx: 'formats',
  // Workbooks written; forms that come back.
  hucre: ['formats', 'intake'],
  fflate: ['formats', 'intake'],
  'ical.js': 'formats',
  hastscript: 'formats',
  'hast-util-to-html': 'formats',
  'hast-util-from-dom': 'formats',
  '@observablehq/plot': 'formats',
  linkedom: 'formats',
  'xast-util-to-xml': 'reporters',
  unpdf: 'intake',
  '@cantoo/pdf-lib': 'intake',
  // Which rows of two plans belong together; what changes in a file's lines.
  diff: ['intake', 'source'],
  commander: 'cli',
  open: 'cli',
};

const FOLDER = /^src\/([^/]+)\//;
const folderOf = (path: string): string => FOLDER.exec(path)?.[1] ?? path;

const modules = await importsOfSource();

describe('every import follows the directions', () => {
  test('the guard sees every module', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(modules.map(({ source }) => source).sort()).toEqual(
      files.map((name) => `src/${name.replaceAll('\\', '/')}`).sort(),
    );
    expect(modules.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(200);
  });

  test('every folder is known', () => {
    expect([...new Set(modules.map(({ source }) => folderOf(source)))].sort()).toEqual(
      Object.keys(MAY_IMPORT).sort(),
    );
  });

  test('folders import only what they may', () => {
    const wrong = modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ resolved }) => FOLDER.test(resolved))
        .filter(({ resolved }) => {
          const [from, to] = [folderOf(source), folderOf(resolved)];
          return from !== to && !MAY_IMPORT[from]?.includes(to);
        })
        .map(({ resolved }) => `${source} imports ${resolved}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every package has one home', () => {
    const wrong = modules.flatMap(({ source, dependencies }) =>
      dependencies
        .map(({ module }) => module)
        .filter((name) => ![HOME[name] ?? folderOf(source)].flat().includes(folderOf(source)))
        .map((name) => `${source} imports ${name}`),
    );
    expect(wrong).toEqual([]);
    const used = new Set(
      modules.flatMap(({ dependencies }) => dependencies.map((each) => each.module)),
    );
    for (const name of Object.keys(HOME)) expect(used).toContain(name);
  });

  test('no import goes round in a circle', () => {
    const circles = modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(
          ({ circular, dependencyTypes }) => circular && !dependencyTypes.includes('type-only'),
        )
        .map(({ resolved }) => `${source} → ${resolved}`),
    );
    expect(circles).toEqual([]);
  });
});

test('process, console, the clock and the file system are touched in cli/ and source/ only', () => {
  const TOUCHES =
    /\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|from 'node:(?:fs|child_process|os|net|http|process)/;
  const wrong = modules
    .map(({ source }) => source)
    .filter((path) => !['cli', 'source'].includes(folderOf(path)))
    .filter((path) => TOUCHES.test(readFileSync(path, 'utf8')));
  expect(wrong).toEqual([]);
});

test('files stay short', () => {
  const generated = 'src/plan/schema/guards.ts';
  const long = modules
    .map(({ source }) => ({ source, lines: readFileSync(source, 'utf8').split('\n').length }))
    .filter(({ lines, source }) => lines > 270 && !source.startsWith('src/text/'))
    .filter(({ source }) => source !== generated);
  expect(long).toEqual([]);
});

test('every file opens with a sentence on its purpose', () => {
  const silent = modules
    .map(({ source }) => source)
    .filter((path) => !/^\/\*\*\s*\n? ?\*? ?\S/.test(readFileSync(path, 'utf8')));
  expect(silent).toEqual([]);
});

async function importsOfSource(): Promise<IModule[]> {
  const { output } = await cruise(['src'], {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node'],
      extensions: ['.ts', '.js'],
    },
  });
  return (output as ICruiseResult).modules.filter(({ source }) => source.startsWith('src/'));
}
