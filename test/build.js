/**
 * Builds `dist/`: the core bundled with its small libraries so that it starts fast, one chunk a
 * command, heavy libraries left to be loaded by the command that needs them.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyLicenses } from './third-party-licenses.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** `dist/`, or the folder named on the command line. */
const dist = resolve(process.argv[2] ?? join(root, 'dist'));

/** Not bundled: big, or with files of their own that they look for beside them. */
const EXTERNAL = ['@expo-google-fonts/besley', 'write-file-atomic'];

/**
 * What libraries load at start and `rb` never uses. Of pdfkit and its fontkit it costs a tenth of a
 * second: breaking lines (layout does) and unpacking WOFF2 (which pdfkit would draw blank). Of
 * linkedom, in which a chart's elements are made, it is 435 kB: parsers of HTML and CSS.
 */
const UNUSED = /^(linebreak|brotli\/decompress\.js|htmlparser2|cssomnom\/parse)$/;
const withoutUnused = {
  name: 'without what is never used',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      // CommonJS, because what is imported by name from it need not be there.
      contents: `module.exports = class { constructor() { throw new Error('${path} is not bundled'); } };`,
    }));
  },
};

/** The colour profile that pdfkit looks for beside its own file. */
const PROFILE = 'data/sRGB_IEC61966_2_1.icc';

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { rb: 'src/cli/run.ts' },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: EXTERNAL,
  plugins: [withoutUnused],
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  logLevel: 'warning',
  // CommonJS packages inside the bundle still ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
mkdirSync(join(dist, dirname(PROFILE)));
cpSync(join(root, 'node_modules/pdfkit/js', PROFILE), join(dist, PROFILE));
writeFileSync(
  join(dist, 'THIRD-PARTY-LICENSES.txt'),
  thirdPartyLicenses(root, Object.keys(metafile.inputs)),
);
