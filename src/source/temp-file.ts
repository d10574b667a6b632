/** A place for a file that nobody named. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An absolute path in a new folder of the system's temporary ones, where nothing lies yet. */
export function newTempFile(name: string): string {
  return join(mkdtempSync(join(tmpdir(), 'rb-')), name);
}
