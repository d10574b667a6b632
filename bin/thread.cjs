/** Starts a thread of `rb` that takes its share of many plans. */
'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { createLoader } = require('./load.cjs');

createLoader()
  .load('work.cjs')
  .work(workerData, (done) => parentPort.postMessage(done));
