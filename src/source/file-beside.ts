/** The temporary file in which a file is written before it takes its place. */
import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Nobody takes it for a file of a plan, because of its ending. */
const ENDING = /^\.[0-9a-f]{8}-[0-9a-f-]{27}\.tmp$/;

/** What is older (in milliseconds) is no longer being written by anybody. */
const AN_HOUR = 3_600_000;

/** A path in the folder of `target` where nothing stands, so that a rename need not leave the disk. */
export function pathBeside(target: string): string {
  return join(dirname(target), `${startOf(target)}.${randomUUID()}.tmp`);
}

/**
 * Removes what earlier runs that were killed while they wrote `target` left beside it, once it is an
 * hour old. What cannot be removed stays.
 */
export function removeLeftovers(target: string): void {
  const [folder, start] = [dirname(target), startOf(target)];
  try {
    const left = readdirSync(folder).filter(
      (name) => name.startsWith(start) && ENDING.test(name.slice(start.length)),
    );
    for (const path of left.map((name) => join(folder, name))) {
      if (Date.now() - statSync(path).mtimeMs > AN_HOUR) rmSync(path, { force: true });
    }
  } catch {
    // It harms nobody.
  }
}

/** Short enough for a longer name: file systems allow 255 bytes. */
const startOf = (target: string): string => basename(target).slice(0, 50);
