/**
 * The same random inputs in every run, so that a failure is the change's own; FC_SEED takes others. And no
 * process that a test starts knows outcomes of earlier runs, or leaves its own behind.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll } from 'vitest';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 2022_02_11) });

const cache = mkdtempSync(join(tmpdir(), 'rb-cache-'));
process.env['RB_CACHE_DIR'] = cache;
afterAll(() => rmSync(cache, { recursive: true, force: true }));
