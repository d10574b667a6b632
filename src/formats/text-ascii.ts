/** Text in ASCII, for terminals and printers that know nothing else. */

const SUBSTITUTES: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '•': '*',
  '·': '.',
  '√': 'v',
  '✓': 'v',
  '×': 'x',
  '≤': '<=',
  '≥': '>=',
};

/** `text` with every other character as its nearest in ASCII, or as its code, `<U+4E2D>`. */
export function toAscii(text: string): string {
  return text.replace(/[^ -~]/gu, (character) => {
    const plain = SUBSTITUTES[character] ?? character.normalize('NFKD').replace(/[^ -~]/gu, '');
    if (plain !== '' || /^\p{M}$/u.test(character)) return plain;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}
