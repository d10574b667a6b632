/**
 * Loads the pieces of `dist/`, each file together with the compiled code that stands beside it.
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
 * @param {string} [dist] the folder of the pieces; `files.json` names the file of those that share one
 * @returns `load(name)`, a piece's exports; the pieces loaded so far, and of every file read its script
 */
function createLoader(dist = DIST) {
  const files = JSON.parse(readIfThere(join(dist, 'files.json')) ?? '{}');
  const pieces = new Map();
  const scripts = new Map();
  let requireOutside;
  const requireFrom = (name) => {
    if (name.startsWith('./')) return load(name.slice(2));
    requireOutside ??= createRequire(join(dist, 'rb.cjs'));
    return requireOutside(name);
  };
  const load = (name) => {
    const known = pieces.get(name);
    if (known !== undefined) return known.exports;
    const shared = files[name];
    const define = shared === undefined ? run(name) : run(shared)[name];
    const module = { exports: {} };
    pieces.set(name, module);
    const url = {
      get href() {
        return pathToFileURL(join(dist, name)).href;
      },
    };
    define(module.exports, requireFrom, module, url, dist);
    return module.exports;
  };
  /** What a file is: a piece as a function, or several by name. In ASCII, which is read fastest (`test/build/pieces.js`). */
  const run = (file) => {
    const known = scripts.get(file);
    if (known !== undefined) return known.value;
    const filename = join(dist, file);
    const script = new Script(readFileSync(filename, 'latin1'), {
      filename,
      cachedData: readIfThere(`${filename}.cache`),
    });
    const value = script.runInThisContext();
    scripts.set(file, { script, value });
    return value;
  };
  return { load, pieces, scripts };
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

module.exports = { createLoader };
