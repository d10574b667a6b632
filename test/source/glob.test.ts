/** What a user types with stars in it, and what it matches. */
import { describe, expect, test } from 'vitest';
import { readGlob } from '../../src/source/glob.ts';

const CWD = '/kerja';

test.each([
  ['plans/*/2022', '/kerja/plans', 2],
  ['./plans/*', '/kerja/plans', 1],
  ['../lain/*/2022', '/lain', 2],
  ['/data/plans/?/2022', '/data/plans', 2],
  ['*', '/kerja', 1],
  ['plans/**/area-4-*.yaml', '/kerja/plans', Number.POSITIVE_INFINITY],
  ['plans/{a,b/c}/2022', '/kerja/plans', Number.POSITIVE_INFINITY],
  ['plans/*/', '/kerja/plans', 1],
  ['2022 \\[lama\\]/*', '/kerja/2022 [lama]', 1],
])('%s starts from %s', (typed, base, maxDepth) => {
  expect(readGlob(typed, CWD, '/')).toMatchObject({ base, maxDepth });
});

test.each(['plans/2022', '2022 (salinan)', 'a+b', '!a', '@(a|b)', 'a{b}', 'a[b', 'a\\*', '', '-'])(
  '%j is no glob',
  (typed) => {
    expect(readGlob(typed, CWD, '/')).toBeUndefined();
  },
);

describe('matches', () => {
  test.each([
    ['plans/*/2022', 'kpu-a/2022', true],
    ['plans/*/2022', 'kpu-a/b/2022', false],
    ['plans/**/area-4-*.yaml', 'kpu-a/2022/area-4-x.yaml', true],
    ['plans/**/area-4-*.yaml', 'area-4-x.yaml', true],
    ['plans/**/area-4-*.yaml', 'kpu-a/area-5-x.yaml', false],
    ['plans/kpu-[ab]/*', 'kpu-b/2022', true],
    ['plans/kpu-[!ab]/*', 'kpu-b/2022', false],
    ['plans/{kpu-a,kpu-b}/202?', 'kpu-b/2022', true],
    ['plans/*', '.git', false],
    ['plans/* (salinan)', '2022 (salinan)', true],
    ['plans/* (salinan)', '2022 salinan', false],
    ['plans/a+*', 'a+b', true],
    ['plans/r\u00e9*', 're\u0301sume\u0301', true],
    ['plans/re\u0301*', 'r\u00e9sum\u00e9', true],
    ['plans/!*', '!a', true],
    ['plans/!*', 'a', false],
  ])('%s: %s %s', (typed, path, expected) => {
    expect(readGlob(typed, CWD, '/')?.matches(path)).toBe(expected);
  });
});

test('on Windows `\\` separates folders', () => {
  const glob = readGlob('plans\\*\\2022', CWD, '\\');
  expect(glob?.matches('kpu-a/2022')).toBe(true);
  expect(readGlob('plans\\*', CWD, '/')).toBeUndefined();
});
