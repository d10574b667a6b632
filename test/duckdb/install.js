/**
 * Installs DuckDB for `duckdb.test.ts` and prints the folder: `RB_DUCKDB=$(node test/duckdb/install.js) npm test`.
 * It is too heavy for `package.json`, so it lies outside this package, as the benchmark's peers do;
 * its binaries come inside its packages.
 */
import { install } from '../bench/install.js';

process.stdout.write(`${install(['@duckdb/node-api@1.5.6-r.1'])}\n`);
