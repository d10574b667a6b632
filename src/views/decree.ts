/** The decree of record: the Keputusan, its Lampiran, or both, as one document. */
import type { Document, Section } from '../document/document.ts';
import { missingForBody } from '../plan/complete-keputusan.ts';
import type { SoundPlan } from '../plan/model.ts';
import type { Rencana } from '../plan/schema/rencana.ts';
import { decree as words } from '../text/id/decree.ts';
import { parafBlocks, type Signing } from './closing.ts';
import { keputusanSection } from './keputusan.ts';
import { lampiranSection } from './lampiran.ts';
import type { Logo } from './letterhead.ts';

export const PARTS = ['lampiran', 'keputusan', 'all'] as const;
export type Part = (typeof PARTS)[number];

export interface DecreeOptions extends Signing {
  readonly part: Part;
  readonly logo?: Logo;
  /** The pages of the body, from which a Lampiran printed alone goes on; see `needsBodyPages`. */
  readonly bodyPages?: number;
  /** The work's date where the decree has none yet, ISO. */
  readonly date?: string;
}

/** Always in Indonesian. Ask `missingForDecree` first: a body without its texts is none. */
export function decree(plan: SoundPlan, options: DecreeOptions): Document {
  const { keputusan, judul, satker } = plan.rencana;
  const { part, draft, bodyPages = 0 } = options;
  const hasBody = part !== 'lampiran';
  const title = hasBody
    ? `${keputusan.judul ?? words.judul(satker.nama)} ${words.tentang} ${keputusan.tentang}`
    : judul;
  const subject = (hasBody ? words.metaSubject : words.metaLampiran)(keputusan.nomor ?? '');
  const date = keputusan.tanggal ?? options.date;
  const first = part === 'all' ? 'continued' : bodyPages + 1;
  const firstPage = goesOn(plan.rencana) ? first : 1;
  const sections = [
    ...(hasBody ? [keputusanSection(plan, options)] : []),
    ...(part === 'keputusan' ? [] : [lampiranSection(plan, { ...options, firstPage })]),
  ];
  return {
    meta: {
      title: draft ? `${words.draft} - ${title}` : title,
      subject,
      author: satker.nama,
      language: 'id',
      ...(date === undefined ? {} : { date }),
    },
    sections: draft ? withParaf(sections, plan.rencana) : sections,
  };
}

/** Those who saw a draft put their initials on it once: behind its first part. */
function withParaf([first, ...rest]: readonly Section[], rencana: Rencana): Section[] {
  if (first === undefined) return [];
  return [{ ...first, blocks: [...first.blocks, ...parafBlocks(rencana)] }, ...rest];
}

/** The Lampiran's page numbers go on from the body's: as set, else wherever there is a body. */
function goesOn(rencana: Rencana): boolean {
  const { penomoran_halaman: setting } = rencana.lampiran ?? {};
  return setting === undefined ? missingForBody(rencana).length === 0 : setting === 'lanjut';
}

/** Whether `bodyPages` must be known: the body's pages come from laying out `part: 'keputusan'`. */
export function needsBodyPages(rencana: Rencana, { part }: Pick<DecreeOptions, 'part'>): boolean {
  return part === 'lampiran' && goesOn(rencana);
}

/** The fields of `keputusan` that the decree asked for needs and the plan does not have. */
export function missingForDecree(
  rencana: Rencana,
  options: Pick<DecreeOptions, 'part' | 'signedCopy' | 'signatureField'>,
): string[] {
  const { keputusan } = rencana;
  const hasBody = options.part !== 'lampiran' || needsBodyPages(rencana, options);
  const missing: string[] = hasBody ? missingForBody(rencana) : [];
  const isSigned = options.signedCopy || options.signatureField;
  if (isSigned && keputusan.penanda_tangan === undefined) missing.push('penanda_tangan');
  if (options.signedCopy && keputusan.salinan === undefined) missing.push('salinan');
  return [...new Set(missing)];
}
