/** Preloaded (`node --import`): every output is a terminal, and a minute goes by whenever one looks at the clock. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { fstatSync } = fs;
const TERMINAL = fs.statSync('/dev/null');
fs.fstatSync = (fd, ...rest) => (fd === 1 || fd === 2 ? TERMINAL : fstatSync(fd, ...rest));
syncBuiltinESMExports();
for (const stream of [process.stdout, process.stderr]) stream.isTTY = true;

let minutes = 0;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length > 0) {
      super(...args);
      return;
    }
    minutes += 1;
    super(RealDate.now() + minutes * 60_000);
  }
};
