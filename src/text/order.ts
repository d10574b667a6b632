/** The order of file names: by letters, numbers in them by what they count. */

/**
 * For `sort`: `area-2` before `area-10`. Capitals weigh only where nothing else differs. Without
 * `Intl.Collator`, which every run would wait 5 ms for.
 */
export function compareFileNames(a: string, b: string): number {
  if (a === b) return 0;
  const [ones, others] = [pieces(a.toLowerCase()), pieces(b.toLowerCase())];
  for (let at = 0; at < ones.length && at < others.length; at += 1) {
    const [one = '', other = ''] = [ones[at], others[at]];
    const isCounted = DIGIT.test(one) && DIGIT.test(other);
    const order = isCounted ? Number(one) - Number(other) : compareLetters(one, other);
    if (order !== 0) return order;
  }
  return ones.length - others.length || compareLetters(a, b);
}

const DIGIT = /^\d/;
const pieces = (name: string): readonly string[] => name.match(/\d+|\D+/g) ?? [];
const compareLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
