/** Spoils a text as hands, editors and mail programs do, and as nobody would: a few changes, by one seed. */
import type { Roll } from '../corpus/dice.js';

/** What means something to YAML, to a terminal, to a spreadsheet or to JavaScript. */
const SNIPPETS = [
  ...[
    ': ',
    ':',
    '- ',
    '-',
    '#',
    ' # ',
    '"',
    "'",
    '`',
    '|',
    '>',
    '>-',
    '|+',
    '%',
    '@',
    '!',
    '!!str ',
    '&a ',
    '*a',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '?',
    '? ',
    '~',
    'null',
    'true',
    '---\n',
    '...\n',
    '<<: *a\n',
    '\n',
    '\n\n',
    '\t',
    '\r',
    '\r\n',
  ],
  ...[
    '  ',
    ' ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\0',
    '\u001b[2J',
    '\ud800',
    '😀',
    '√',
    '＝',
  ],
  ...[
    '=1+1',
    "=cmd|'/C calc'!A0",
    '<script>alert(1)</script>',
    '[x](javascript:y)',
    '::error::',
    '##[error]',
    '%0A',
  ],
  ...[
    '0',
    '13',
    '-1',
    '1e999',
    '0x7f',
    '9'.repeat(40),
    '1-12',
    '12-1',
    '[1, 2]',
    '2022-02-30',
    '"\\u0000"',
    '"\\ud800"',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'nama: ',
    'bulan: 6\n',
    'id: a\n',
    'indikator:\n',
    'x'.repeat(300),
  ],
];

type Change = (text: string, roll: Roll, other: string) => string;

const within = (text: string, roll: Roll): number => roll.from(0, text.length);

/** Changes lines from a random one on. */
const onLines =
  (change: (lines: string[], at: number, roll: Roll) => void): Change =>
  (text, roll) => {
    const lines = text.split('\n');
    change(lines, roll.from(0, lines.length - 1), roll);
    return lines.join('\n');
  };

const CHANGES: readonly Change[] = [
  (text, roll) => {
    const at = within(text, roll);
    return text.slice(0, at) + roll.pick(SNIPPETS) + text.slice(at);
  },
  (text, roll) => {
    const at = within(text, roll);
    return text.slice(0, at) + text.slice(at + roll.from(1, roll.oneIn(4) ? 80 : 3));
  },
  (text, roll) => {
    const at = within(text, roll);
    return text.slice(0, at) + roll.pick(SNIPPETS) + text.slice(at + roll.from(1, 12));
  },
  (text, roll, other) => {
    const from = within(other, roll);
    const at = within(text, roll);
    return text.slice(0, at) + other.slice(from, from + roll.from(1, 200)) + text.slice(at);
  },
  (text, roll) => (roll.oneIn(4) ? text.slice(0, within(text, roll)) : text.slice(0, -1)),
  onLines((lines, at, roll) => lines.splice(at, roll.from(1, 3))),
  onLines((lines, at, roll) => lines.splice(at, 0, ...lines.slice(at, at + roll.from(1, 3)))),
  onLines((lines, at) => lines.splice(at, 2, ...lines.slice(at, at + 2).reverse())),
  onLines((lines, at, roll) => {
    lines[at] = ' '.repeat(roll.from(1, 4)) + (lines[at] ?? '');
  }),
  onLines((lines, at, roll) => {
    lines[at] = (lines[at] ?? '').slice(roll.from(1, 4));
  }),
  onLines((lines, at, roll) => {
    lines[at] = (lines[at] ?? '').replace(/: .*/, () => `: ${roll.pick(SNIPPETS)}`);
  }),
  (text, roll) => (roll.oneIn(3) ? text.replaceAll('\n', '\r\n') : text.replace('\n', '\r')),
];

/** @param other the text that pieces are taken from */
export function mutate(text: string, other: string, roll: Roll): string {
  let spoilt = text;
  for (let left = roll.from(1, 4); left > 0; left -= 1) {
    spoilt = roll.pick(CHANGES)(spoilt, roll, other);
  }
  return spoilt;
}
