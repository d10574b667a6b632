/** What `rb verify` has to say besides the differences themselves, in words. */
import { verifyWords } from '../text/catalogue.ts';
import { decree as printedWords } from '../text/id/decree.ts';
import type { Lang } from '../text/lang.ts';
import { visible } from '../text/visible.ts';
import type { Broken, Note, Verification } from './verification.ts';

/** What was compared. */
export interface Subject {
  readonly pdf: { readonly path: string; readonly sha256: string };
  /** The plan's folder as shown; undefined without one. */
  readonly plan: string | undefined;
}

export function brokenToText(broken: Broken, lang: Lang): string {
  const words = verifyWords[lang];
  const names = broken.names.map(visible);
  if (broken.kind === 'no-plan') return words.notPlan(names);
  return (broken.side === 'plan' ? words.incompletePlan : words.incomplete)(names);
}

export function noteToText(note: Note, lang: Lang): string {
  const words = verifyWords[lang];
  switch (note.kind) {
    case 'prints-same':
      return words.printsSame(visible(note.name));
    case 'file-differs':
      return words.fileDiffers(visible(note.name));
    case 'only-in-plan':
      return words.onlyInPlan(visible(note.name));
    case 'only-in-pdf':
      return words.onlyInPdf(visible(note.name));
    case 'logo':
      return words.logo(visible(note.name));
    case 'not-printed':
      return words.notPrinted(note.names.map(visible));
    case 'signed':
      return words.signed(note.count);
    case 'signed-pages':
      return words.signedPages(note.pages);
    case 'other-version':
      return words.otherVersion(visible(note.printed), note.now);
  }
}

/** The decree's own word, in whatever language `rb` speaks. */
export function partName({ bagian }: Verification['cetakan'], part: number): string {
  const { keputusan, lampiran } = printedWords.parts;
  if (bagian === 'all') return part === 0 ? keputusan : lampiran;
  return bagian === 'keputusan' ? keputusan : lampiran;
}
