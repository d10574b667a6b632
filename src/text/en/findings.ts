/** English: findings about files, YAML and the shape of a plan. Rules bring their own words. */
import type { findings as inIndonesian } from '../id/findings.ts';
import { list, quote } from '../phrases.ts';

const monthsHow = 'write for example 6, 1-12, [3, 6, 9], or [] for no month on purpose';

const count = (characters: number): string => characters.toLocaleString('en');

const kinds = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  mapping: 'keys with values',
  date: 'a date',
};

export const findings: typeof inIndonesian = {
  file: {
    'too-large': {
      message: 'the file is larger than 4 MB and was not read',
      how: 'check that this is a plan file; one area is usually a few dozen kB',
    },
    'too-many-marks': {
      message:
        'the file has too many lines, YAML marks and invisible characters (more than 30,000) and was not read',
      how: 'check that this is a plan file; one area usually has fewer than 1,000 lines',
    },
    'too-many-faults': {
      message: 'the file has more than 500 errors; from this line on they are not shown',
      how: 'mend the errors above, then check again',
    },
    'too-many-files': {
      message: 'the folder holds more than 1,000 YAML files, so none of them was read',
      how: 'move away what is no part of the plan; a plan usually has fewer than 50 files',
    },
    'plan-too-large': {
      message: 'the files of this plan are together larger than 8 MB, so this one was not read',
      how: 'check that all of them are plan files; a plan is usually a few dozen kB',
    },
    'not-utf8': {
      message: 'this file is not UTF-8 text',
      how: 'save it again from a text editor in UTF-8, or move it out of the plan folder',
    },
    'not-a-file': {
      message: 'this name is not a regular file',
      how: 'rename it or move it out of the plan folder',
    },
    'no-permission': {
      message: 'the file may not be read',
      how: 'ask for read permission on this file',
    },
    'cannot-read': {
      message: 'the file cannot be read',
      how: 'check the disk and the link, then try again',
    },
    'no-rencana': {
      message: 'this folder holds area files but no rencana.yaml',
      how: 'create rencana.yaml in this folder; plans/README.md shows what goes in',
    },
  },
  fileName: {
    same: (name, first) => ({
      message: `${name} and ${first} have one name on Windows and macOS, where upper and lower case are the same`,
      how: 'put what they say into one of them, and delete the other; otherwise one replaces the other on those computers',
    }),
    second: (name, first) => ({
      message: `${name} is not read, because there is ${first} already`,
      how: 'put what they say into one of them, and delete the other',
    }),
    sameFolder: (name, first) => ({
      message: `the folder ${name} and that of ${first} have one name on Windows and macOS, where upper and lower case are the same`,
      how: 'rename one of the folders; otherwise one plan replaces the other on those computers',
    }),
    refused: (name) => ({
      message: `Windows has no file or folder named ${name}`,
      how: 'rename it: without < > : " | ? * and \\, no full stop or space at the end, and not a device such as con, aux, nul',
    }),
  },
  yaml: {
    ALIAS_PROPS: {
      message: 'an alias * must not carry & or !',
      how: 'write the text in full, without * & !',
    },
    BAD_ALIAS: {
      message: 'a leading * or & is read as a reference, and there is nothing it refers to',
      how: 'put the text in double quotes: "* …"',
    },
    BAD_DIRECTIVE: {
      message: 'a line that starts with % is read as a YAML directive',
      how: 'put the text in double quotes: "% …"',
    },
    BAD_DQ_ESCAPE: {
      message: 'this backslash \\ inside double quotes means nothing',
      how: 'write \\\\ for one backslash, or use single quotes',
    },
    BAD_INDENT: {
      message: 'the distance from the left edge does not fit the lines above',
      how: 'give lines of one level the same spaces; two for each level',
    },
    BAD_PROP_ORDER: {
      message: 'the mark & or ! is in the wrong place',
      how: 'remove the mark, or put the text in double quotes',
    },
    BAD_SCALAR_START: {
      message: 'a text must not start with this character',
      how: 'put the text in double quotes: "…"',
    },
    BLOCK_AS_IMPLICIT_KEY: {
      message: 'what follows this key reads as a new key',
      how: 'put a text that holds a colon in double quotes; if there is none, align the line below with its neighbours',
    },
    BLOCK_IN_FLOW: {
      message: 'a list with - must not stand inside brackets',
      how: 'remove the brackets and write one item a line',
    },
    DUPLICATE_KEY: {
      message: 'this key was already written above, on the same level',
      how: 'remove one of them; if this is a new item, start its line with -',
    },
    IMPOSSIBLE: {
      message: 'this part cannot be read as YAML',
      how: 'compare it with the examples in plans/README.md',
    },
    KEY_OVER_1024_CHARS: {
      message: 'the key before the colon is too long; perhaps it is a text',
      how: 'put the text in double quotes: "…"',
    },
    MISSING_CHAR: {
      message: 'a character is missing here: a space, colon, comma, bracket or closing quote',
      how: 'add it; a colon and a dash - are always followed by one space; check the spaces at the start of the line, too',
    },
    MULTILINE_IMPLICIT_KEY: {
      message: 'this part does not read as a key and its value',
      how: 'put one space after the colon; a long text after >- is set in by two spaces from its key',
    },
    MULTIPLE_ANCHORS: {
      message: 'one value has more than one mark &',
      how: 'remove the mark &, or put the text in double quotes',
    },
    MULTIPLE_DOCS: {
      message: 'this file holds more than one document, parted by ---',
      how: 'remove the line ---, or move the rest to another file',
    },
    MULTIPLE_TAGS: {
      message: 'one value has more than one mark !',
      how: 'remove the mark !, or put the text in double quotes',
    },
    NON_STRING_KEY: {
      message: 'a key must be one word',
      how: 'write a key such as nama or bulan, followed by a colon and one space',
    },
    RESOURCE_EXHAUSTION: {
      message: 'this file is too deep or refers to itself too often',
      how: 'write it without so many levels, and without & and *',
    },
    TAB_AS_INDENT: {
      message: 'there is a tab at the start of the line; YAML takes spaces only',
      how: 'replace the tab by spaces, two for each level',
    },
    TAG_RESOLVE_FAILED: {
      message: 'a leading ! is read as a kind of data that is not known',
      how: 'put the text in double quotes: "! …"',
    },
    UNEXPECTED_TOKEN: {
      message: 'there is a character out of place',
      how: 'remove it, or put the whole text in double quotes',
    },
    BAD_COLLECTION_TYPE: {
      message: 'the mark ! does not fit what follows',
      how: 'remove the mark ! and the word after it',
    },
    FLOW_MAP: {
      message: 'this is written in braces { }, in which a comma cuts a text',
      how: 'remove the braces and write one key a line',
    },
    FLOW_LIST: {
      message: 'a list of texts is written in brackets [ ], in which a comma cuts a text',
      how: 'write one item a line, starting with -',
    },
    COMMENT_IN_TEXT: {
      message: 'the text after " #" is read as a comment and would not be printed',
      how: 'put the whole text in double quotes, or move the comment to a line of its own',
    },
    ANCHOR: {
      message: 'a leading & swallows the word after it',
      how: 'put the whole text in double quotes: "& …"',
    },
    TAG: {
      message: 'a leading ! is read as a kind of data and would not be printed',
      how: 'put the whole text in double quotes: "! …"',
    },
    UNCLOSED_QUOTE: {
      message: 'this quotation mark is never closed',
      how: 'close it with the same mark at the end of the text, or remove it',
    },
    UNCLOSED_BRACKET: {
      message: 'this bracket is never closed',
      how: 'close it on the same line, or put the text in double quotes',
    },
    TEXT_AFTER_QUOTE: {
      message: 'there is text after the closing quotation mark',
      how: "put the whole text in quotes; a quotation mark inside is written \\\" between \"…\", or '' between '…'",
    },
    TEXT_AFTER_BRACKET: {
      message: 'a text that starts with a bracket reads as a list',
      how: 'put the whole text in double quotes: "[…] …"',
    },
    COLON_IN_TEXT: {
      message: 'a colon inside a text reads as a key',
      how: 'put the whole text in double quotes: "…: …"; two keys stand on two lines',
    },
    MISSING_COLON: {
      message: 'this key has no colon',
      how: 'write a colon and one space after the key, for example bulan: 6',
    },
    MISSING_SPACE: {
      message: 'there is no space after this sign',
      how: 'put one space after a colon and after a dash -',
    },
    MISSING_DASH: {
      message: 'this list item does not start with -',
      how: 'start it with - and one space, in line with the other items',
    },
    TEXT_AFTER_BLOCK_SIGN: {
      message: 'a text that starts with > or | cannot be read',
      how: 'put the text in double quotes: "> …"; a long text after >- starts on the next line',
    },
    MERGE_CONFLICT: {
      message: 'git left both sides of a change here',
      how: 'choose one of the two, then remove the lines <<<<<<<, ======= and >>>>>>>',
    },
    LIST_IN_TEXT: {
      message: 'this item reads as part of the text above it',
      how: 'put the - in line with the item above; no text stands after the key of a list',
    },
    EMPTY: {
      message: 'this file is empty',
      how: 'fill it, or delete it; plans/README.md shows what goes in',
    },
  },
  firstKey: 'the key is first written here',
  schema: {
    unknownKey: (key, meant, known) => ({
      message: `unknown key ${quote(key)} here${meant === undefined ? '' : `; did you mean ${quote(meant)}?`}`,
      how: `keys known here: ${list(known, 'and')}`,
    }),
    colonInText: (key) => ({
      message: `a text with a colon reads as the key ${quote(key)}`,
      how: 'put the whole text in double quotes: "…: …"',
    }),
    misplaced: (key) => ({
      message: `${key} is for a row only, the part that has bulan`,
      how: `move ${key} to the part that has bulan, or remove it`,
    }),
    missing: (key) => ({ message: `${key} is missing`, how: `add ${key}: here` }),
    missingSeveral: (keys) => ({
      message: `${list(keys, 'and')} are missing`,
      how: `add ${list(
        keys.map((key) => `${key}:`),
        'and',
      )} here; plans/README.md has examples`,
    }),
    missingBulan: {
      message: 'this row has no bulan',
      how: `add bulan: to the sub kegiatan, or to every indikator, or to every rincian of it; ${monthsHow}`,
    },
    missingId: {
      message: 'this row has no id',
      how: 'add a short id: that is easy to remember, lower case and hyphens, for example kepuasan-layanan-ppid',
    },
    missingIndikator: {
      message: 'indikator is missing',
      how: 'add indikator:; if the source lost its text, write tidak_terbaca: and what is missing',
    },
    missingNama: {
      message: 'nama is missing',
      how: 'add nama:; if the source lost its text, write tidak_terbaca: and what is missing',
    },
    both: (keys) => ({
      message: `${list(keys, 'and')} must not stand together`,
      how: 'keep one of them, and move what the other holds if it is still needed',
    }),
    empty: (key, isNeeded) => ({
      message: `${key} is empty`,
      how: `write something after ${key}:${isNeeded ? '' : ', or delete the line if it is not needed'}`,
    }),
    emptyItem: (key) => ({
      message: `this item of ${key} is empty`,
      how: 'write something after the dash, or delete the line',
    }),
    wrongKind: (key, expected, got, value) => ({
      message: `${key} must be ${list(
        expected.map((kind) => kinds[kind]),
        'or',
      )}, but ${value === '' ? 'this' : quote(value)} reads as ${kinds[got]}`,
      how:
        expected.includes('text') && value !== ''
          ? `put it in double quotes: "${value}"`
          : `write ${list(
              expected.map((kind) => kinds[kind]),
              'or',
            )}; plans/README.md has examples`,
    }),
    needsQuotes: (key, value) => ({
      message: `${key} ${value} does not read as a text`,
      how: `put it in double quotes: "${value}"`,
    }),
    needsNoQuotes: (key, kind, value) => ({
      message: `${key} must be ${kinds[kind]}, but "${value}" reads as a text`,
      how: `write it without quotes: ${value}`,
    }),
    notInList: (key, value, meant, options) => ({
      message: `unknown ${key} ${quote(value)}${meant === undefined ? '' : `; did you mean ${quote(meant)}?`}`,
      how: `choose ${list(options, 'or')}`,
    }),
    outOfRange: (key, value, min, max) => ({
      message: `${key} ${quote(value)} is out of bounds`,
      how:
        min === undefined
          ? `write a number of at most ${max}`
          : max === undefined
            ? `write a number of at least ${min}`
            : `write a number from ${min} to ${max}`,
    }),
    badId: (value, instead) => ({
      message: `the id ${quote(value)} cannot be used`,
      how: `use lower case letters, digits and hyphens only, at most 80, for example ${instead}`,
    }),
    badDate: (key, value) => ({
      message: `${key} ${quote(value)} is not a date`,
      how: 'write year-month-day, for example 2022-02-11',
    }),
    tooFew: (key, min) => ({
      message: `the list ${key} needs at least ${min} ${min === 1 ? 'item' : 'items'}`,
      how: 'write one item a line, starting with -',
    }),
    tooLong: (key, length, max) => ({
      message: `${key} is too long: ${count(length)} characters`,
      how: `shorten it, or split it into several texts; a text has at most ${count(max)} characters`,
    }),
    tooLongTogether: (key, length, max) => ({
      message: `the texts of this ${key} are too long together: ${count(length)} characters with their numbers`,
      how: `split or shorten it; at most ${count(max)} characters in all, because Excel holds no more in a cell`,
    }),
    notAMapping: {
      message: 'this file does not hold keys with values',
      how: 'start with keys such as nomor: and nama:; plans/README.md has examples',
    },
    bulanName: {
      message: 'a realisasi file is named year-month, for example 2022-06.yaml',
      how: 'rename the file after its planned month',
    },
    bulanTwice: (first) => ({
      message: `this month has a realisasi file already: ${first}`,
      how: 'put what they say into one of them, and delete the other',
    }),
  },
  bulan: {
    'out-of-range': (value) => ({
      message: `there is no month ${value}; months are written 1 to 12`,
      how: monthsHow,
    }),
    reversed: (value) => ({
      message: `the months ${value} run backwards; the smaller comes first`,
      how: 'write from the earlier to the later month; across December in two parts, for example [1-2, 11-12]',
    }),
    'typed-as-text': (value) => ({
      message: `the months ${quote(value)} are written in another way`,
      how: monthsHow,
    }),
    repeated: (value) => ({
      message: `month ${value} is written twice`,
      how: 'write each month once',
    }),
    'not-a-month': (value, meant) => ({
      message: `${quote(value)} is not a month${meant === undefined ? '' : `; did you mean ${quote(meant)}?`}`,
      how: monthsHow,
    }),
    empty: () => ({ message: 'bulan is empty', how: monthsHow }),
    instead: (text) => `write bulan: ${text}`,
  },
};
