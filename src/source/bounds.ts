/**
 * How much `rb` takes in: far above any real use, and little enough that each file is read within a
 * second and 300 MB. What is larger is refused with words, never tried.
 */

const MB = 1024 * 1024;

/** Bytes of a YAML file. The largest of the real plan has 14 kB. */
export const LARGEST_FILE = 4 * MB;

/** YAML files of a plan in one folder; a real plan has 8 to 20, and 12 of realisasi. */
export const MOST_FILES = 1000;

/** Bytes of a plan's files together; a real plan has 45 kB, nine thousand rows have 3.5 MB. */
export const LARGEST_PLAN = 8 * MB;

/**
 * Line ends, characters that mean something to YAML, and characters that nobody sees, in one file: each
 * may become a node or a fault, which takes a thousand times the room of a letter. The largest file
 * of the real plan has 700, an area of 1,100 rows 20,000.
 */
export const MOST_MARKS = 30_000;

/** Bytes of a font, which for Chinese has 20 MB, and of a picture. */
export const LARGEST_FONT = 64 * MB;
export const LARGEST_PICTURE = 16 * MB;

/** Pixels of a picture: an A3 page at 300 dots an inch has 17 million. */
export const MOST_PIXELS = 40_000_000;

/** Bytes of a filled form, and of what is packed in it: a form of a thousand rows has 100 kB. */
export const LARGEST_FORM = 20 * MB;
export const LARGEST_UNPACKED_FORM = 200 * MB;

/** Lists and mappings one inside the other. A plan has 12. */
export const DEEPEST = 100;

/** Faults of one file that are told; a person mends some before reading on. */
export const MOST_TOLD = 500;

/** Of ASCII: controls, line ends, and the characters of which YAML's structure is made. */
const IS_MARK: readonly boolean[] = Array.from(
  { length: 128 },
  (_, code) => code < 32 || '[]{},:#&*!|>\'"%@`?-\\'.includes(String.fromCharCode(code)),
);

/** Beyond ASCII: controls, and what is or looks like nothing; quotes and dashes among them are none. */
const isUnseen = (code: number): boolean =>
  code <= 0xa0 ||
  code === 0xad ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x206f);

export function countMarks(text: string): number {
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 ? IS_MARK[code] : isUnseen(code)) marks += 1;
  }
  return marks;
}

export function hasTooManyMarks(text: string): boolean {
  return text.length > MOST_MARKS && countMarks(text) > MOST_MARKS;
}
