/**
 * Letters of other scripts that look like a Latin letter, and the Latin letter meant.
 *
 * From the confusables of Unicode UTS #39 (confusables.txt): the letters of Cyrillic and Greek, and
 * the Latin letters outside a-z, whose skeleton is that of one letter of a-z or A-Z; of several
 * (I, l) the one of the same case. Left out are letters that stand alone as a sign (µ, σ) and those
 * that nobody types by chance.
 */

const ROWS = [
  // Cyrillic
  ['АВЕКМНОРСТУХѴЅІЈӀԌԜҮ', 'ABEKMHOPCTYXVSIJIGWY'],
  ['аеорсухіјѕһԁԛԝүѵ', 'aeopcyxijshdqwyv'],
  // Greek
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϜͿ', 'ABEZHIKMNOPTYXCFJ'],
  ['αινορυγϲϳ', 'aivopuycj'],
  // Latin: without its dot (Turkish keyboards), of phonetic scripts
  ['ıɑɡɩ', 'iagi'],
] as const;

/** From look-alike to Latin letter; both are one UTF-16 unit. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([odd, latin]) =>
    odd.split('').map((letter, index) => [letter, latin.charAt(index)] as const),
  ),
);
