/** A text that is not suspected is one in which no rule finds anything. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSign } from '../../src/rules/no-cut-text.ts';
import { repeatedWords } from '../../src/rules/no-repeated-word.ts';
import { prefixFaults } from '../../src/rules/no-split-prefix.ts';
import { findTypedNumber } from '../../src/rules/no-typed-number.ts';
import { abbreviationsIn } from '../../src/rules/no-unlike-abbreviation.ts';
import { tooMuchSpace } from '../../src/rules/no-untrimmed-text.ts';
import { findOddCharacters } from '../../src/rules/odd-characters.ts';
import { OPEN_WORDS } from '../../src/rules/open-words.ts';
import {
  AUXILIARIES,
  ORDINALS,
  PASSIVE_VERBS,
  PLACES,
  VERBS_AFTER_AUXILIARY,
} from '../../src/rules/passive-verbs.ts';
import { isSuspect, type Suspicion } from '../../src/rules/screen.ts';

/** What each rule finds in a text, without any screen. */
const FINDERS: readonly (readonly [Suspicion, (text: string) => number])[] = [
  ['not-plain', (text) => findOddCharacters(text).length],
  ['not-plain', (text) => tooMuchSpace(text).length],
  ['repeated-word', (text) => repeatedWords(text).length],
  ['prefix', (text) => prefixFaults(text).length],
  ['capitals', (text) => abbreviationsIn(text).length],
  ['number', (text) => (findTypedNumber(text) === undefined ? 0 : 1)],
  ['open-end', (text) => (cutSign(text, false) === undefined ? 0 : 1)],
];

const word = fc.oneof(
  fc.constantFrom(...PASSIVE_VERBS, ...VERBS_AFTER_AUXILIARY, ...ORDINALS, ...OPEN_WORDS),
  fc.constantFrom(...[...PLACES.di].map((place) => `di${place}`)),
  fc.constantFrom(...[...PLACES.ke].map((place) => `ke${place}nya`)),
  fc.constantFrom('di', 'ke', 'Di', 'KE', 'tahap', ...AUXILIARIES, 'pentingkan', 'lanjuti'),
  fc.constantFrom('arsip', 'Arsip', 'ARSIP', 'a', 'JDH', 'SPPI', 'aSPPI', 'x1', '27', 'e-PPD'),
  fc.constantFrom('arsip Arsip', 'yang  yang', 'AB AB', 'rapi\nRapi', 'di-di di'),
  fc.constantFrom('1.', '(2)', 'a)', '-', '–', '•', '(', ')', '[', '"', '“', '...', '…', ':', ','),
  fc.constantFrom('\u00a0', '\u200b', '\ufb01', 'а', '\u212a', 'é', '\t', '\n', '\u007f', '\\'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const mark = fc.constantFrom(' ', ' ', ' ', ' ', '', '  ', '-', '_', '/', '\n');
const text = fc
  .array(fc.tuple(word, mark), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join(''))
  .chain((all) => fc.constantFrom(all, all.trim()));

describe.each(FINDERS)('%s', (suspicion, count) => {
  test('the rule finds nothing where there is no suspicion', () => {
    let found = 0;
    fc.assert(
      fc.property(text, (each) => {
        const hits = count(each);
        if (hits > 0) found++;
        expect(hits > 0 && !isSuspect(each, suspicion)).toBe(false);
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(50);
  });
});

test('words as they are usually written are not suspected', () => {
  const usual = 'Penataan arsip aktif di lingkungan KPU Kubu Raya, di bidang kepegawaian';
  const suspicions: Suspicion[] = ['not-plain', 'repeated-word', 'prefix', 'open-end', 'number'];
  expect(suspicions.filter((each) => isSuspect(usual, each))).toEqual([]);
});
