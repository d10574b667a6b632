/** Names of files as other systems take them: which are one name there, and which are none at all. */

/**
 * Names with the same key are one file where case does not count (Windows, macOS) or the Unicode
 * normal form does not (macOS): of two such files one is lost when they are copied or checked out there.
 */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}

/** Whether the names read the same: `é` may be one character or two. */
export function isSameName(a: string, b: string): boolean {
  return a === b || a.normalize('NFC') === b.normalize('NFC');
}

const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;
const REFUSED = /[\p{Cc}<>:"/\\|?*]|[. ]$/u;

/**
 * Whether Windows has no file or folder of this name: it stands for a device, with any ending, holds a
 * sign with a meaning in paths, or ends in a full stop or space (learn.microsoft.com, "Naming Files, Paths,
 * and Namespaces").
 */
export function isRefusedByWindows(name: string): boolean {
  return DEVICE.test(name) || (REFUSED.test(name) && name !== '.' && name !== '..');
}
