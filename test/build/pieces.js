/** Turns the pieces that esbuild makes into CommonJS that loads its neighbours when they are first used. */
import { transform } from 'esbuild';

/** At the top of a piece: its neighbours and Node's modules, then packages that are CommonJS themselves. */
const REQUIRED = /\b(import_\w+)=(require\("(?:\.\/|node:)[^"]+"\))/g;
const COMMON_JS =
  /\b(import_\w+)=(\(0,import_\w+\(\)\.__toESM\)\((?:\(0,import_\w+\(\)\.require_\w+\)|require_\w+)\(\)(?:,1)?\))/g;

/** `chunk.js` as `chunk.cjs`. */
export function toCjs(path) {
  return path.replace(/\.js$/, '.cjs');
}

/** @param text a piece as an ES module; what comes of it is a function that `bin/load.cjs` calls */
export async function toCommonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
  });
  const piece = toAscii(code).replaceAll(/require\("(\.\/[^"]+)\.js"\)/g, 'require("$1.cjs")');
  const body = whenUsed(whenUsed(piece, REQUIRED), COMMON_JS);
  return `(function(exports,require,module,__url,__dirname){${body}\n})`;
}

/** @param codes names of pieces, and what they became; the file that they share is an object of them */
export function toSharedFile(codes) {
  return `({${codes.map(([name, code]) => `${JSON.stringify(name)}:${code}`).join(',\n')}})`;
}

/** What is loaded at the top is loaded where it is used, the first time that it is. */
function whenUsed(code, loaded) {
  const names = new Set();
  const declared = code.replaceAll(loaded, (_, name, load) => {
    names.add(name);
    return `${name}$,${name}=()=>${name}$??=${load}`;
  });
  return declared.replaceAll(/(\bnew )?\b(import_\w+)\./g, (whole, made, name) => {
    if (!names.has(name)) return whole;
    return made === undefined ? `${name}().` : `new(${name}()).`;
  });
}

/** esbuild leaves regular expressions as they are written; `bin/load.cjs` reads no more than ASCII. */
function toAscii(code) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return code.replaceAll(/[^\0-\x7f]/g, escaped);
}
