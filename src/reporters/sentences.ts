/** A finding as running text, for formats that have one field for all of it. */
import type { Finding } from '../diagnostics/finding.ts';
import { validateWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';

/** What is wrong and what to do, each as a sentence. */
export function toSentences(finding: Finding, lang: Lang): string {
  const { message, how } = finding.word(lang);
  return `${ended(message)} ${ended(validateWords[lang].howSentence(how))}`;
}

/** Why it matters, likewise. */
export function toWhySentence(why: string, lang: Lang): string {
  return ended(validateWords[lang].whySentence(why));
}

const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);
