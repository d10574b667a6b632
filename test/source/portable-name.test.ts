/** Names of files on Windows and macOS. */
import { describe, expect, test } from 'vitest';
import { isRefusedByWindows, isSameName, nameKey } from '../../src/source/portable-name.ts';

const NFD = 'resume\u0301';
const NFC = 'resum\u00e9';

describe('which names are one', () => {
  test.each([
    ['area-1-x.yaml', 'Area-1-X.YAML', true],
    [NFD, NFC, true],
    [NFD.toUpperCase(), NFC, true],
    ['ÅNGSTRÖM', '\u212bngstro\u0308m', true],
    ['area-1-x.yaml', 'area-1_x.yaml', false],
    ['rencana.yaml', 'rencana.yml', false],
    ['resume', NFC, false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(nameKey(a) === nameKey(b)).toBe(expected);
  });

  test('case counts where rb compares names, the normal form does not', () => {
    expect(isSameName(NFD, NFC)).toBe(true);
    expect(isSameName('a.pdf', 'A.pdf')).toBe(false);
  });
});

test.each([
  ...['con', 'CON', 'aux.yaml', 'nul.tar.gz', 'COM1', 'lpt9.txt', 'com¹.txt', 'CONOUT$'],
  ...[
    'a:b.yaml',
    'a?.md',
    'a*',
    '"a"',
    '<a>',
    'a|b',
    'a\\b',
    'a/b',
    'a\tb',
    'a\u0085b',
    '2022.',
    '2022 ',
    '...',
  ],
])('Windows refuses %j', (name) => expect(isRefusedByWindows(name)).toBe(true));

test.each([
  ...['rencana.yaml', 'area-1-con.yaml', 'console', 'aux1.yaml', 'com', 'com10', 'lpt', 'a.con'],
  ...['2022', ' 2022', '.gitignore', '.', '..', 'a, b (salinan) #1 & 100%.pdf', 'é', '表'],
])('Windows takes %j', (name) => expect(isRefusedByWindows(name)).toBe(false));
