/**
 * Loads the pieces of `dist/`, each together with the compiled code that stands beside it.
 *
 * `require` would read and compile the same; but only to `vm.Script` can compiled code be given. V8 takes
 * it when it is of the same V8, and compiles as usual when it is not.
 */
'use strict';
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

/**
 * V8 11, that of Node 20, has what runs for a while compiled once more, better, by its other threads: half of
 * all that `rb` costs the machine, and a command has ended before it pays. Eight times later it still pays in
 * long ones. Later V8s wait longer by themselves. Before any piece is loaded: compiled code is taken under
 * the flags only that it was made under.
 */
if (process.versions.v8.startsWith('11.')) {
  require('node:v8').setFlagsFromString('--interrupt-budget=528000');
}

const DIST = join(__dirname, '../dist');

/**
 * @param {string} [dist] the folder of the pieces
 * @returns `load(name)`, a piece's exports; and the pieces loaded so far, with their scripts
 */
function createLoader(dist = DIST) {
  const pieces = new Map();
  let requireOutside;
  const requireFrom = (name) => {
    if (name.startsWith('./')) return load(name.slice(2));
    requireOutside ??= createRequire(join(dist, 'rb.cjs'));
    return requireOutside(name);
  };
  const load = (name) => {
    const known = pieces.get(name);
    if (known !== undefined) return known.module.exports;
    const filename = `${dist}/${name}`;
    // A function, in ASCII, which is read fastest as what contains it (`test/pieces.js`).
    const script = new Script(readFileSync(filename, 'latin1'), {
      filename,
      cachedData: readIfThere(`${filename}.cache`),
    });
    const module = { exports: {} };
    pieces.set(name, { module, script });
    const url = {
      get href() {
        return pathToFileURL(filename).href;
      },
    };
    script.runInThisContext()(module.exports, requireFrom, module, url, dist);
    return module.exports;
  };
  return { load, pieces };
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

module.exports = { createLoader };
