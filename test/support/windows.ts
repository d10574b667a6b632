/** Runs `rb` as on Windows, as far as Linux allows: paths by `path.win32`, on a disk `C:`. */
import { vi } from 'vitest';

/** The working folder there. */
export const CWD = 'C:\\kerja';

type Anything = (...args: unknown[]) => unknown;

/**
 * A fresh `runRb` whose every module reads and writes `folder` as `C:\kerja`; what lies outside, such as
 * the font, is on the same disk under its own names.
 *
 * @param folder absolute, of this system
 */
export async function loadWindowsRb(folder: string) {
  vi.resetModules();
  const { win32, posix } = await vi.importActual<typeof import('node:path')>('node:path');
  const path = { ...win32, win32, posix };
  vi.doMock('node:path', () => ({ ...path, default: path }));
  for (const name of ['node:fs', 'node:fs/promises']) {
    const real = await vi.importActual<Record<string, unknown>>(name);
    const mapped = Object.fromEntries(
      Object.entries(real).map(([key, value]) => [key, onDisk(value, folder)]),
    );
    vi.doMock(name, () => ({ ...mapped, default: mapped }));
  }
  return (await import('./run-rb.ts')).runRb;
}

/** The modules of this system again. */
export async function loadOwnRb() {
  for (const name of ['node:path', 'node:fs', 'node:fs/promises']) vi.doUnmock(name);
  vi.resetModules();
  return (await import('./run-rb.ts')).runRb;
}

/** A function of `fs` that takes Windows' paths, and gives them. */
function onDisk(value: unknown, folder: string): unknown {
  if (typeof value !== 'function' || /^[A-Z]/.test(value.name)) return value;
  const call = value as Anything;
  const mapped = (...args: unknown[]): unknown => {
    const result = call(...args.map((each) => toOwn(each, folder)));
    return typeof result === 'string' ? toWindows(result, folder) : result;
  };
  const below = Object.entries(value).map(([key, each]) => [key, onDisk(each, folder)]);
  return Object.assign(mapped, Object.fromEntries(below));
}

function toOwn(path: unknown, folder: string): unknown {
  if (typeof path !== 'string' || !/^(?:[A-Za-z]:)?\\/.test(path)) return path;
  const own = path.replace(/^[A-Za-z]:/, '').replaceAll('\\', '/');
  return own.replace(/^\/kerja(?=\/|$)/, folder);
}

const toWindows = (path: string, folder: string): string =>
  path.startsWith(folder) ? CWD + path.slice(folder.length).replaceAll('/', '\\') : path;
