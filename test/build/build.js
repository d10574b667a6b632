/**
 * Builds `dist/`: everything bundled, in pieces that the commands share, so that each loads only what it
 * uses. Pieces that go together share a file, and beside it stands V8's compiled code of what the usual
 * commands run in it, made by running them here (`test/build/train.js`): most of what a short process does
 * otherwise is compiling.
 *
 * The pieces are CommonJS, because only such scripts can be handed to V8 together with their compiled
 * code; `bin/load.cjs` loads them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { toCjs, toCommonJs } from './pieces.js';
import { thirdPartyLicenses } from './third-party-licenses.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** `dist/`, or the folder named on the command line; and a file that takes what stands in which piece. */
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
const contentsFile = process.argv[3];

/** Not bundled: big, or with files of their own that they look for beside them. */
const EXTERNAL = ['@expo-google-fonts/besley'];

/**
 * What libraries load at start and `rb` never uses; `by` where only one of them may not have it. Of
 * pdfkit and its fontkit it costs a tenth of a second: breaking lines (layout does), encryption, and
 * unpacking WOFF2 (which pdfkit would draw blank); pdfkit is handed opened fonts
 * (`formats/pdf/font-library.ts`), so that fontkit is loaded where one needs it. Of linkedom, in which a
 * chart's elements are made, it is 435 kB: parsers of HTML and CSS. commander could start other programs
 * as subcommands, for which Node reads its network modules.
 */
const UNUSED = [
  {
    filter: /^(linebreak|@noble\/ciphers\/aes|brotli\/decompress\.js|htmlparser2|cssomnom\/parse)$/,
    by: /./,
  },
  { filter: /^fontkit$/, by: /[\\/]node_modules[\\/]pdfkit[\\/]/ },
  { filter: /^node:child_process$/, by: /[\\/]node_modules[\\/]commander[\\/]/ },
];
const withoutUnused = {
  name: 'without what is never used',
  setup({ onResolve, onLoad }) {
    for (const { filter, by } of UNUSED) {
      onResolve({ filter }, ({ path, importer }) =>
        by.test(importer) ? { path, namespace: 'unused' } : undefined,
      );
    }
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      // CommonJS, because what is imported by name from it need not be there.
      contents: `module.exports = class { constructor() { throw new Error('${path} is not bundled'); } };`,
    }));
  },
};

/**
 * What libraries do when they are loaded, or for every text, done only where it is needed. Unicode's
 * rules for the graphemes of a text take 8 ms to be read; most widths are asked of ASCII, where they are
 * no matter. Whether a terminal has colours chalk would ask of Node's network modules; `rb` tells it.
 */
const LATER = [
  {
    filter: /(?<!cli-table3[\\/])node_modules[\\/]string-width[\\/]index\.js$/,
    from: 'const segmenter = new Intl.Segmenter();',
    to: 'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };',
  },
  {
    filter: /(?<!cli-table3[\\/])node_modules[\\/]string-width[\\/]index\.js$/,
    from: 'export default function stringWidth(string, options = {}) {',
    // As `text/width.ts` has it; and what `formats/text-lines.ts` puts where a word may break.
    to: String.raw`export default function stringWidth(string, options = {}) {
      if (/^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u200b\u2010-\u2027\u221a]*$/.test(string)) {
        return string.replaceAll('\u200b', '').length;
      }`,
  },
  {
    filter: /[\\/]cli-table3[\\/]src[\\/]utils\.js$/,
    from: 'function strlen(str) {',
    // And the stand-ins of `formats/text-table.ts`, in lines.
    to: String.raw`function strlen(str) {
      if (/^[ -~\n\ue000-\uf8ff]*$/.test(str)) {
        return String(str).split('\n').reduce((most, line) => Math.max(most, line.length), 0);
      }`,
  },
  {
    filter: /[\\/]cli-table3[\\/]src[\\/]cell\.js$/,
    from: 'let chars = (this.chars = {});\n    CHAR_NAMES.forEach(',
    // Those of the table, the same for every cell that has none of its own.
    to: `let chars = (this.chars = this.options.chars ? {} : (cells.chars ??= {}));
    if (chars.middle === undefined) CHAR_NAMES.forEach(`,
  },
  {
    filter: /[\\/]cli-table3[\\/]src[\\/]cell\.js$/,
    from: 'let content = utils.truncate(this.content, 10, this.truncate);',
    to: 'const { content } = this;',
  },
  {
    filter: /[\\/]chalk[\\/]source[\\/]index\.js$/,
    from: "import supportsColor from '#supports-color';",
    to: 'const supportsColor = { stdout: false, stderr: false };',
  },
];
const madeLater = {
  name: 'made later',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*\.js$/ }, ({ path }) => {
      const changes = LATER.filter(({ filter }) => filter.test(path));
      if (changes.length === 0) return undefined;
      let contents = readFileSync(path, 'utf8');
      for (const { from, to } of changes) {
        if (!contents.includes(from)) throw new Error(`${path} has changed`);
        contents = contents.replace(from, () => to);
      }
      return { contents };
    });
  },
};

/** The colour profile that pdfkit looks for beside its own file. */
const PROFILE = 'data/sRGB_IEC61966_2_1.icc';

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, dirname(PROFILE)), { recursive: true });
const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  // `yaml` only so that it is a piece of its own, which a plan without faults does not need.
  entryPoints: { rb: 'src/cli/run.ts', work: 'src/cli/work.ts', yaml: 'yaml' },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: EXTERNAL,
  plugins: [withoutUnused, madeLater],
  minifySyntax: true,
  metafile: true,
  write: false,
  logLevel: 'warning',
  define: { 'import.meta.url': '__url.href', BUILD: JSON.stringify(digestOfInputs()) },
});
for (const { path, text } of outputFiles) writeFileSync(toCjs(path), await toCommonJs(text));
if (contentsFile !== undefined) writeFileSync(contentsFile, JSON.stringify(contents()));
cpSync(join(root, 'node_modules/pdfkit/js', PROFILE), join(dist, PROFILE));
writeFileSync(
  join(dist, 'THIRD-PARTY-LICENSES.txt'),
  thirdPartyLicenses(root, Object.keys(metafile.inputs)),
);
train();

/** What the cache of outcomes belongs to: any change of code, words, rules or libraries makes another. */
function digestOfInputs() {
  const hash = createHash('sha256');
  const source = readdirSync(join(root, 'src'), { recursive: true }).map((name) =>
    join('src', name),
  );
  for (const name of [
    ...source.sort(),
    'package.json',
    'package-lock.json',
    'test/build/build.js',
    'test/build/pieces.js',
  ]) {
    if (!statSync(join(root, name)).isFile()) continue;
    const bytes = readFileSync(join(root, name));
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('base64url');
}

/** Of every piece the files that it was made of. */
function contents() {
  return Object.fromEntries(
    Object.entries(metafile.outputs).map(([path, { inputs }]) => [
      toCjs(basename(path)),
      Object.keys(inputs),
    ]),
  );
}

/** In a process of its own, so that it is compiled as the next one finds it. Without, `rb` only starts later. */
function train() {
  const script = join(root, 'test/build/train.js');
  const { status } = spawnSync(process.execPath, [script, dist], { stdio: 'inherit' });
  if (status !== 0) process.stderr.write('rb is built, but not compiled beforehand\n');
}
