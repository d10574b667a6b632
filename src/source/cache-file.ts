/**
 * Texts under keys, in one file that may be lost at any time and is never believed when damaged.
 *
 * A line an entry: key, digest, text. New lines are put at the end in one piece, which needs no lock
 * against other processes; what is torn, foreign or damaged does not fit its digest and counts as
 * not there. When the file is full it is written anew without what is old.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { pathBeside, removeLeftovers } from './file-beside.ts';
import { readFileBytes } from './file-bytes.ts';

export interface CacheFile {
  readonly isEmpty: boolean;
  readonly find: (key: string) => string | undefined;
  /** @param text without line ends */
  readonly add: (key: string, text: string) => void;
  /** Writes what was added; where that is not possible, nothing is kept. */
  readonly save: () => void;
}

/** What a file may hold before it is written anew, and half of which is kept then. */
export interface Bounds {
  readonly entries: number;
  readonly bytes: number;
}

const BOUNDS: Bounds = { entries: 10_000, bytes: 20 * 1024 * 1024 };

/** Letters of a key, a SHA-256 in base64url, and of the digest of an entry, the first half of one. */
const KEY = 43;
const DIGEST = 22;
const TEXT = KEY + 1 + DIGEST + 1;

/** SHA-256 of the parts, one after the other. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
}

/** Reads the file; a missing one is an empty one. Never throws. */
export function openCacheFile(path: string, bounds: Bounds = BOUNDS): CacheFile {
  const read = readFileBytes(path, 4 * bounds.bytes);
  const bytes = Buffer.isBuffer(read) ? read : Buffer.alloc(0);
  const { lines, isSound } = linesIn(bytes);
  const used = new Set<string>();
  const added = new Map<string, Buffer>();

  const find = (key: string): string | undefined => {
    const line = lines.get(key);
    if (line === undefined) return undefined;
    const text = line.subarray(TEXT);
    const digest = line.toString('latin1', KEY + 1, KEY + 1 + DIGEST);
    if (digest !== entryDigest(key, text)) return undefined;
    used.add(key);
    return text.toString('utf8');
  };
  const add = (key: string, text: string): void => {
    const content = Buffer.from(text);
    // One such entry would drive many others out.
    if (content.length > bounds.bytes / 10) return;
    const head = Buffer.from(`${key} ${entryDigest(key, content)} `);
    added.set(key, Buffer.concat([head, content]));
  };
  const save = (): void => {
    if (added.size === 0 || read === 'not-a-file') return;
    const size = bytes.length + sizeOf([...added.values()]);
    const isFull = size > bounds.bytes || lines.size + added.size > bounds.entries;
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      if (isFull || !isSound || read === 'too-large') {
        replace(path, newest(lines, used, added, bounds));
      } else append(path, [...added.values()]);
    } catch {
      // The next run does the work once more.
    }
  };
  return { isEmpty: lines.size === 0, find, add, save };
}

const entryDigest = (key: string, text: Uint8Array): string => digestOf(key, text).slice(0, DIGEST);

const NEWLINE = 10;
const SPACE = 32;

/** The lines that look like entries, the last of each key; sound where all do. */
function linesIn(bytes: Buffer): { lines: Map<string, Buffer>; isSound: boolean } {
  const lines = new Map<string, Buffer>();
  let isSound = true;
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    if (end - start >= TEXT && bytes[start + KEY] === SPACE && bytes[start + TEXT - 1] === SPACE) {
      const key = bytes.toString('latin1', start, start + KEY);
      lines.delete(key);
      lines.set(key, bytes.subarray(start, end));
    } else if (end > start) isSound = false;
    start = end + 1;
  }
  return { lines, isSound };
}

/** What fits into half of the bounds: what this run added, then what it used, then what is newest. */
function newest(
  lines: ReadonlyMap<string, Buffer>,
  used: ReadonlySet<string>,
  added: ReadonlyMap<string, Buffer>,
  { entries, bytes }: Bounds,
): Buffer[] {
  const old = [...lines].filter(([key]) => !added.has(key)).reverse();
  const inOrder = [
    ...added,
    ...old.filter(([key]) => used.has(key)),
    ...old.filter(([key]) => !used.has(key)),
  ].map(([, line]) => line);
  let size = 0;
  const kept = inOrder.slice(0, entries / 2).filter((line) => {
    size += line.length + 1;
    return size <= bytes / 2;
  });
  return kept.reverse();
}

const sizeOf = (lines: readonly Buffer[]): number =>
  lines.reduce((size, { length }) => size + length + 1, 0);

const NEW_LINE = Buffer.from('\n');

/** Begins with a line end: another process may have died within its last line. */
function append(path: string, lines: readonly Buffer[]): void {
  const handle = openSync(path, 'a', 0o600);
  try {
    writeSync(handle, Buffer.concat([NEW_LINE, ...lines.flatMap((line) => [line, NEW_LINE])]));
  } finally {
    closeSync(handle);
  }
}

/** Whoever reads meanwhile sees the old file or the new one. */
function replace(path: string, lines: readonly Buffer[]): void {
  const beside = pathBeside(path);
  try {
    const content = Buffer.concat(lines.flatMap((line) => [line, NEW_LINE]));
    writeFileSync(beside, content, { mode: 0o600, flag: 'wx' });
    renameSync(beside, path);
    removeLeftovers(path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
