/**
 * Preloaded (`node --import`): writes every step of every write to the file RB_STEPS, one a line, and
 * sends the process the signal RB_SIGNAL at the step RB_STOP_AT, counted from 1.
 */
import { appendFileSync } from 'node:fs';
import { disturbFs } from './disturb-fs.js';

const { RB_STEPS = '', RB_SIGNAL = 'SIGKILL', RB_STOP_AT } = process.env;
let count = 0;

disturbFs(({ when, call, name }) => {
  appendFileSync(RB_STEPS, `${when} ${call} ${name}\n`);
  count += 1;
  if (count === Number(RB_STOP_AT)) process.kill(process.pid, RB_SIGNAL);
});
