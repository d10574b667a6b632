/** The Lampiran of a plan alone, as `rb render` prints it without further options. */
import type { Document } from '../../src/document/document.ts';
import type { SoundPlan } from '../../src/plan/model.ts';
import { decree } from '../../src/views/decree.ts';

export function lampiran(plan: SoundPlan, { draft }: { readonly draft: boolean }): Document {
  return decree(plan, { part: 'lampiran', draft, signedCopy: false, signatureField: false });
}
