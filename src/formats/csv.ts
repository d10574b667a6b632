/** Tidy facts → CSV: a table for Excel, a database or a script. */
import { writeCsv } from 'hucre/csv';
import { type Fakta, KOLOM_FAKTA } from '../schedule/facts.ts';
import { visible } from '../text/visible.ts';

/**
 * Where a spreadsheet would take a text for a formula: at its start, and behind a semicolon, which ends
 * a cell where Excel's list separator is one (Indonesian settings). Quotes and spaces before it may be taken off.
 * The wide forms are those that Excel reads as the narrow ones.
 */
const FORMULA = /(^|;)(["\s]*)(?=[=+\-@＝＋－＠])/g;

/**
 * One line for each fact under a line of their keys, of one plan or of several: `satker` and `tahun` tell
 * them apart. UTF-8 with a byte order mark, without which Excel garbles what is not ASCII; commas,
 * quotes and CRLF as RFC 4180 has them, the last line ended too. Nothing is an empty field, true and
 * false are `true` and `false`, numbers have a decimal point, days are ISO.
 *
 * Commas in every language: no separator suits every Excel (it takes that of Windows' region, `,` or `;`), the
 * standard and all other tools expect a comma, and a line `sep=` would be a record to them. Where a double
 * click shows one column, Data > From Text/CSV asks; `--format xlsx` has the same table on its sheet of facts.
 *
 * No text is a formula (OWASP, CSV Injection): an apostrophe stands before `=`, `+`, `-` or `@` at a
 * text's start and behind a semicolon, spaces and quotes aside; take it off there to have the text back. Controls, among
 * them tab and CR, are shown by their code.
 */
export function factsToCsv(facts: readonly Fakta[]): string {
  return csvHead() + factsToCsvLines(facts);
}

/** What stands above the lines: the byte order mark and the keys. */
export function csvHead(): string {
  return `${writeCsv([], { bom: true, headers: [...KOLOM_FAKTA] })}\r\n`;
}

/** The lines alone, each ended: those of several plans follow each other under one head. */
export function factsToCsvLines(facts: readonly Fakta[]): string {
  const rows = facts.map((fact) =>
    KOLOM_FAKTA.map((key) => {
      const value = fact[key];
      return typeof value === 'string' ? toSafeText(value) : value;
    }),
  );
  return rows.length === 0 ? '' : `${writeCsv(rows, { bom: false })}\r\n`;
}

const toSafeText = (text: string): string => visible(text).replace(FORMULA, "$1$2'");
