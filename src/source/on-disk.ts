/** What the disk holds at a path; undefined for what is not there or may not be seen. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';

export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

export function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** Where the path leads once every symbolic link in it is followed. */
export function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
