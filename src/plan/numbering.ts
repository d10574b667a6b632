/** Gives the printed numbers: "Numbers are never typed into texts; rb numbers" (DESIGN §2). */

export type BentukNomor = '1.' | '1)' | 'a.' | 'a)' | '-';

export interface Nomor {
  /** From 1; 0 for what is not counted. */
  readonly nomor: number;
  /** As printed; '' where nothing is printed. */
  readonly label: string;
}

/**
 * Numbers the texts of one scope in turn.
 *
 * @param counted how many texts of the scope are counted; a lone one prints no number
 * @param always print the number of a lone one, too (`rincian`)
 */
export function createNumberer(
  bentuk: BentukNomor,
  counted: number,
  always = false,
): (tanpaNomor: boolean, lost: boolean, own?: BentukNomor) => Nomor {
  let last = 0;
  return (tanpaNomor, lost, own = bentuk) => {
    if (tanpaNomor) return { nomor: 0, label: '' };
    last += 1;
    const printed = !lost && (always || counted > 1);
    return { nomor: last, label: printed ? toLabel(last, own) : '' };
  };
}

/** The `nomor`-th label: `1.`, `2)`, `c.`, `-`. */
function toLabel(nomor: number, bentuk: BentukNomor): string {
  if (bentuk === '-') return '-';
  const mark = bentuk.slice(-1);
  return bentuk.startsWith('a') ? `${toLetters(nomor)}${mark}` : `${nomor}${mark}`;
}

/** 1 → a, 26 → z, 27 → aa. */
function toLetters(nomor: number): string {
  const rest = nomor - 1;
  const letter = String.fromCharCode(97 + (rest % 26));
  return rest < 26 ? letter : toLetters(Math.floor(rest / 26)) + letter;
}
