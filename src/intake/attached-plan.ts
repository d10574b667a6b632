/** What a PDF made by `rb` carries inside: the manifest, the plan's files, and whether they fit. */
import type { PDFDocument } from '@cantoo/pdf-lib';
import { loadPlan } from '../plan/load-plan.ts';
import type { SoundPlan } from '../plan/model.ts';
import { toSoundPlan } from '../plan/sound-plan.ts';
import { MANIFEST_NAME, type Manifest, type NamedText } from '../source/manifest.ts';
import { type PlanFolder, RENCANA_NAME, type ReadFile } from '../source/plan-folder.ts';
import { isRefusedByWindows, nameKey } from '../source/portable-name.ts';
import { toSourceFile } from '../source/source-file.ts';
import { type Attachment, readAttachments } from './attachment.ts';
import { readManifest } from './manifest.ts';
import { digest } from './pdf-file.ts';
import { Unreadable } from './unreadable.ts';

export interface AttachedPlan {
  readonly manifest: Manifest;
  /** The plan's files that can be read, in the manifest's order, then what it does not name. */
  readonly files: readonly NamedText[];
  readonly problems: readonly FileProblem[];
}

/** A file inside the PDF that is not as the manifest says. */
export interface FileProblem {
  readonly nama: string;
  readonly reason:
    | 'missing'
    | 'extra'
    | 'duplicate'
    /** Its bytes are not those that were printed from. */
    | 'changed'
    /** Too large, packed in a way that `rb` does not pack, or no text. */
    | 'unreadable'
    /** It names no file in the plan's own folder. */
    | 'bad-name';
}

/** A file beside `rencana.yaml`: no folder, nothing hidden, nothing that a system reads otherwise. */
const FILE_NAME = /^(?!\.)[^\p{Cc}\p{Cf}/\\:*?"<>|]{1,200}\.ya?ml$/iu;

/** @throws Unreadable when there is no manifest that this `rb` knows */
export function readAttachedPlan(pdf: PDFDocument): AttachedPlan {
  const attachments = readAttachments(pdf);
  if (attachments.length === 0) throw new Unreadable('no-attachment');
  const [found, ...others] = attachments.filter(({ nama }) => nama === MANIFEST_NAME);
  if (found === undefined) throw new Unreadable('no-manifest');
  if (found.bytes === undefined || others.length > 0) throw new Unreadable('bad-manifest');
  const manifest = readManifest(found.bytes);
  const rest = attachments.filter(({ nama }) => nama !== MANIFEST_NAME);
  return { manifest, ...compareFiles(manifest, rest) };
}

function compareFiles(
  { berkas }: Manifest,
  attachments: readonly Attachment[],
): Pick<AttachedPlan, 'files' | 'problems'> {
  const problems: FileProblem[] = [];
  const files = new Map<string, string>();
  const seen = new Set<string>();
  for (const { nama, bytes } of attachments) {
    const named = berkas.find((each) => each.nama === nama);
    const text = bytes === undefined ? undefined : decode(bytes);
    const problem = (reason: FileProblem['reason']): void => {
      problems.push({ nama, reason });
    };
    const key = nameKey(nama);
    const isTwice = seen.has(key);
    seen.add(key);
    if (!FILE_NAME.test(nama) || isRefusedByWindows(nama)) problem('bad-name');
    else if (isTwice) problem('duplicate');
    else if (bytes === undefined || text === undefined) problem('unreadable');
    else {
      files.set(nama, text);
      if (named === undefined) problem('extra');
      else if (named.sha256 !== digest(bytes) || named.ukuran !== bytes.length) problem('changed');
    }
  }
  for (const { nama } of berkas) {
    if (!seen.has(nameKey(nama))) problems.push({ nama, reason: 'missing' });
  }
  const order = [...new Set([...berkas.map(({ nama }) => nama), ...files.keys()])];
  return {
    files: order.flatMap((nama) => {
      const text = files.get(nama);
      return text === undefined ? [] : [{ nama, text }];
    }),
    problems,
  };
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The plan that the files make; undefined with what is wrong when they make none. */
export function planOfTexts(
  files: readonly NamedText[],
): { readonly plan: SoundPlan } | { readonly where: readonly string[] } {
  const { plan, findings } = loadPlan(toFolder(files));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const sound = errors.length === 0 ? toSoundPlan(plan) : undefined;
  if (sound !== undefined) return { plan: sound };
  return { where: [...new Set(errors.map(({ span }) => span.file.path))] };
}

function toFolder(files: readonly NamedText[]): PlanFolder {
  const read = ({ nama, text }: NamedText): ReadFile => ({
    kind: 'read',
    source: toSourceFile(nama, text),
  });
  const rencana = files.find(({ nama }) => RENCANA_NAME.test(nama));
  return {
    path: '',
    root: '',
    rencana: rencana === undefined ? undefined : read(rencana),
    area: files.filter((each) => each !== rencana).map(read),
    penugasan: undefined,
    realisasi: [],
  };
}
