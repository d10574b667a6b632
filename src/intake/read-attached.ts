/** A printed decree's bytes → what it carries; its pages are not looked at. */
import { type AttachedPlan, readAttachedPlan } from './attached-plan.ts';
import { openPdf } from './pdf-file.ts';
import { type Readable, readOrReason } from './unreadable.ts';

/** Never throws, whatever the bytes. */
export async function readAttached(bytes: Uint8Array): Promise<Readable<AttachedPlan>> {
  return readOrReason(async () => readAttachedPlan(await openPdf(bytes)));
}
