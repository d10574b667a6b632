/** Puts a file in the place of another, also on Windows, where a file that is open resists. */
import { renameSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long (in milliseconds) a virus scanner or an indexer may take to let go of a file. */
const PATIENCE = 1000;

/** What Windows says of a file that another program holds open. */
const HELD = ['EPERM', 'EACCES', 'EBUSY'];

/**
 * @param platform as `process.platform` has it
 * @throws the system's error; `EBUSY` for whatever Windows says while another program may have `to` open
 */
export async function renameOver(
  from: string,
  to: string,
  platform: string = process.platform,
): Promise<void> {
  for (let waited = 0, pause = 10; ; waited += pause, pause *= 2) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (platform !== 'win32' || !HELD.includes(code)) throw error;
      if (waited >= PATIENCE) throw Object.assign(new Error(), { code: 'EBUSY' });
    }
    await sleep(pause);
  }
}
