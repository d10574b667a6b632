#!/usr/bin/env node
/** Starts `rb`. The built code stands in `dist/`; `npm ci` and `npm run build` make it. */
'use strict';
const { createLoader } = require('./load.cjs');

createLoader().load('rb.cjs').run();
