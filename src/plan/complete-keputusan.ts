/** What a decree needs to be printed whole, and what a plan lacks of it. */
import type { Rencana } from './schema/rencana.ts';

type Keputusan = Rencana['keputusan'];
type Key = keyof Keputusan & string;

/** The fields of `keputusan` without which there is no body to print. */
const BODY = ['menimbang', 'mengingat', 'diktum', 'penanda_tangan'] as const;

/** Those of the body's fields that the plan does not have. */
export function missingForBody({ keputusan }: Pick<Rencana, 'keputusan'>): Key[] {
  return BODY.filter((key) => keputusan[key] === undefined);
}

/** What a decree is made of: whoever begins a part (`begun`) needs all of it (`needs`). */
const PARTS: readonly { readonly begun: readonly Key[]; readonly needs: readonly Key[] }[] = [
  {
    begun: ['pejabat', 'menimbang', 'mengingat', 'menetapkan', 'diktum'],
    needs: [...BODY, 'tempat'],
  },
  // The block that closes the body and the Lampiran alike.
  { begun: ['tempat', 'penanda_tangan', 'salinan'], needs: ['tempat', 'penanda_tangan'] },
  // Both are empty while it is a draft.
  { begun: ['nomor', 'tanggal'], needs: ['nomor', 'tanggal'] },
];

/** In the order of the decree. */
const ORDER: readonly Key[] = [
  'nomor',
  'menimbang',
  'mengingat',
  'diktum',
  'tempat',
  'tanggal',
  'penanda_tangan',
];

/**
 * The fields that a decree lacks which has been begun. A plan that prints its Lampiran only needs no
 * body, and a draft neither number nor date.
 */
export function missingOfBegun({ keputusan }: Pick<Rencana, 'keputusan'>): Key[] {
  const has = (key: Key): boolean => keputusan[key] !== undefined && keputusan[key] !== null;
  const needed = PARTS.filter(({ begun }) => begun.some(has)).flatMap(({ needs }) => needs);
  return ORDER.filter((key) => needed.includes(key) && !has(key));
}
