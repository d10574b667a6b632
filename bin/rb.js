#!/usr/bin/env node
/** Starts `rb`. The built code stands in `dist/`; `npm ci` and `npm run build` make it. */
import { run } from '../dist/rb.js';

await run();
