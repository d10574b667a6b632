/** The kabupaten, kota or provinsi that a text names: whose office it speaks of. */

export interface NamedPlace {
  readonly kind: 'kabupaten' | 'kota' | 'provinsi';
  /** The words of its name, in capitals. */
  readonly words: readonly string[];
  /** As written, with its kind: `Kabupaten Kubu Raya`. */
  readonly piece: string;
  /** Where the piece begins in the text. */
  readonly index: number;
}

/** With `KABUPATEN/KOTA` no place is named. What follows is looked at first: looking back is slow. */
const KIND =
  /(?=KAB|KOTA|PROV)(?<![\p{L}/]|\/ )(KABUPATEN|KAB\.|KAB|KOTA|PROVINSI|PROV\.|PROV)(?=\s)/giu;

const WORD = /\s+([\p{L}'’-]+)/uy;

/** Words that a name ends before, in titles written in capitals. */
const ENDS = new Set([
  ...['TAHUN', 'PERIODE', 'NOMOR', 'TENTANG', 'KEPUTUSAN', 'KETUA', 'SEKRETARIS', 'SEKRETARIAT'],
  ...['KOMISI', 'SELAKU', 'SEBAGAI', 'SE-', 'DAN', 'ATAU', 'DI', 'DALAM', 'PADA', 'UNTUK', 'YANG'],
  ...['DENGAN', 'OLEH', 'DARI', 'KE', 'KABUPATEN', 'PROVINSI'],
]);

/** Words that make another place of a name: Solok and Solok Selatan, Konawe and Konawe Kepulauan. */
const QUALIFIES = new Set([
  ...['BARAT', 'DAYA', 'KEPULAUAN', 'LAUT', 'SELATAN', 'TENGAH', 'TENGGARA', 'TIMUR', 'UTARA'],
]);

/** No name of a kabupaten, kota or provinsi has more words. */
const LONGEST_NAME = 6;

/** The places named, in the order of the text. */
export function namedPlaces(text: string): NamedPlace[] {
  const places: NamedPlace[] = [];
  let end = 0;
  KIND.lastIndex = 0;
  for (let found = KIND.exec(text); found !== null; found = KIND.exec(text)) {
    const { 0: kind, index } = found;
    // The kota of Lima Puluh Kota.
    if (index < end) continue;
    const words: string[] = [];
    let at = index + kind.length;
    while (words.length < LONGEST_NAME) {
      const [whole = '', word = ''] = wordAt(text, at);
      // A small letter ends a name too, where only names have capitals.
      if (word === '' || ENDS.has(word.toUpperCase()) || /^\p{Ll}/u.test(word)) break;
      words.push(word.toUpperCase());
      at += whole.length;
    }
    if (words.length === 0) continue;
    end = at;
    places.push({ kind: kindOf(kind), words, piece: text.slice(index, end), index });
  }
  return places;
}

/** The word after the white space at `index`, with that white space and without; none at the end. */
function wordAt(text: string, index: number): readonly string[] {
  WORD.lastIndex = index;
  return WORD.exec(text) ?? [];
}

function kindOf(word: string): NamedPlace['kind'] {
  if (/^kab/i.test(word)) return 'kabupaten';
  return /^kota/i.test(word) ? 'kota' : 'provinsi';
}

/** Whether `other` begins with the name of `place`, and that is not the name of another place. */
export function isSamePlace(place: NamedPlace, other: NamedPlace): boolean {
  const next = other.words[place.words.length] ?? '';
  return (
    place.kind === other.kind &&
    place.words.every((word, index) => word === other.words[index]) &&
    !QUALIFIES.has(next)
  );
}
