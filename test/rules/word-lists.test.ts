/** The data that the rules on language judge by. */
import { describe, expect, test } from 'vitest';
import { ALSO_KNOWN, GLOSSARY } from '../../src/rules/glossary.ts';
import { LOOK_ALIKES } from '../../src/rules/look-alikes.ts';
import { slipBetween } from '../../src/rules/no-unlike-abbreviation.ts';
import {
  AUXILIARIES,
  NOT_VERBS,
  PASSIVE_VERBS,
  PLACES,
  VERBS_AFTER_AUXILIARY,
} from '../../src/rules/passive-verbs.ts';

describe('the glossary', () => {
  const terms = Object.keys(GLOSSARY).filter((term) => /^[A-Z]{3,}$/.test(term));

  test.each(Object.entries(GLOSSARY))('%s: %s has a name whose initials it shows', (term, name) => {
    expect(name).toMatch(/^\p{Lu}/u);
    expect(name).not.toMatch(/\s{2}|[.;]$/);
    expect(name.toUpperCase()).toContain(term.replace(/^e-/, '').charAt(0).toUpperCase());
  });

  test('what is known besides is no term, and near enough to one to need saying', () => {
    for (const each of ALSO_KNOWN) {
      expect(GLOSSARY).not.toHaveProperty(each);
      expect(terms.filter((term) => slipBetween(each, term) !== undefined)).not.toEqual([]);
    }
  });
});

test.each([
  ['JDH', 'JDIH', 'missing'],
  ['PPPID', 'PPID', 'added'],
  ['SPPI', 'SPIP', 'swapped'],
  ['WBRM', 'WBBM', 'replaced'],
  ['PPI', 'PPID', 'missing'],
  ['PPID', 'PPID', undefined],
  ['WBK', 'WBBM', undefined],
  ['IJDH', 'JDIH', undefined],
  ['', 'RB', undefined],
])('from %s to %s it is one slip: %s', (kata, term, slip) => {
  expect(slipBetween(kata, term)).toBe(slip);
});

test('no verb is a place as well', () => {
  const places = new Set([...PLACES.di, ...PLACES.ke]);
  for (const verb of [...PASSIVE_VERBS, ...VERBS_AFTER_AUXILIARY]) {
    expect(verb).toMatch(/^[a-z]{3,}$/);
    expect(places).not.toContain(verb);
    expect(NOT_VERBS).not.toContain(verb);
    expect(AUXILIARIES).not.toContain(verb);
  }
  for (const verb of VERBS_AFTER_AUXILIARY) expect(PASSIVE_VERBS).not.toContain(verb);
});

test('look-alikes are letters outside a-z, and stand for letters of the same case', () => {
  for (const [odd, latin] of LOOK_ALIKES) {
    expect(odd).toMatch(/^\p{L}$/u);
    expect(odd).not.toMatch(/[A-Za-z]/);
    expect(latin).toMatch(/^[A-Za-z]$/);
    expect(/\p{Lu}/u.test(odd)).toBe(/[A-Z]/.test(latin));
  }
});
