/** English: the pages of `rb explain`. */

import type { explain as inIndonesian } from '../id/explain.ts';
import { quote } from '../phrases.ts';

export const explain: typeof inIndonesian = {
  rules: 'The rules of rb validate',
  code: 'Rule',
  severity: 'Severity',
  summary: 'What it asks for',
  why: 'Why',
  level: (severity, isLanguage, isOptional) =>
    [
      `Severity: ${severity}.`,
      ...(isLanguage
        ? [
            'A rule of language: a note once the keputusan has its number and date, because a signed text may not be mended.',
          ]
        : []),
      ...(isOptional ? ['It runs only where it is asked for, or with --strict.'] : []),
    ].join(' '),
  language: 'language',
  optional: 'with --strict',
  listHint:
    'A rule with its reasons and examples: rb explain <rule>. Its level is set with --rule <rule>=off|note|warning|error, or with the key aturan in rencana.yaml.',
  invalid: (number, count) => (count === 1 ? 'Wrong:' : `Wrong (${number} of ${count}):`),
  output: 'What it finds:',
  valid: 'Right:',
  without: (file) => `without ${file}`,
  waive: 'If a finding is as it should be, waive it in rencana.yaml:',
  reason: 'why this finding may stay',
  yaml: 'A finding yaml/… says that a file cannot be read as YAML, or that YAML would drop a part of its text in silence. Always an error; it cannot be waived.',
  schema:
    'A finding schema/… says that the shape of a file is wrong: an unknown key, something missing, a value that cannot be read. Its name tells the key. Always an error; it cannot be waived. plans/README.md explains every key.',
  render:
    'A finding render/… comes up in printing: the print needs something that the plan does not have, or the font lacks a character.',
  unknown: (code, meant) =>
    `unknown rule ${quote(code)}${meant === undefined ? '' : `; did you mean ${quote(meant)}?`}\nThe list: rb explain`,
};
