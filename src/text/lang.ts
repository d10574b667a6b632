/** The languages that `rb` speaks. */

export type Lang = 'id' | 'en';

export const LANGS: readonly Lang[] = ['id', 'en'];

/** The same words in each language; the type makes sure that none is forgotten. */
export type InEachLang<Words> = Readonly<Record<Lang, Words>>;
