/** Preloaded: every folder lists one file more, which is gone by the time it is read. */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { readdirSync } = fs;
fs.readdirSync = (path, options) => {
  const names = readdirSync(path, options);
  return options === undefined ? [...names, 'area-2-hilang.yaml'] : names;
};
syncBuiltinESMExports();
