/** `rb render [plan] -o FILE`: the Keputusan and its Lampiran in the format asked for. */
import type { Document } from '../document/document.ts';
import type { Attachment } from '../formats/pdf/attachments.ts';
import type { SoundPlan } from '../plan/model.ts';
import type { FontFiles } from '../source/font-files.ts';
import { MANIFEST_NAME, toManifest } from '../source/manifest.ts';
import { renderWords } from '../text/catalogue.ts';
import { decree as words } from '../text/id/decree.ts';
import { decree, needsBodyPages } from '../views/decree.ts';
import { decreeFiles } from './decree-files.ts';
import { deliver } from './deliver.ts';
import { type Context, EXIT } from './io.ts';
import { soundPlan } from './plans.ts';
import { loadFonts, loadLogo } from './render-assets.ts';
import { glyphFindings, settingFindings, showRefusal } from './render-findings.ts';
import { type Format, type RenderJob, type RenderOptions, readRenderJob } from './render-job.ts';
import { VERSION } from './version.ts';

/** Reads the fonts when they are first asked for. */
type Fonts = () => Promise<FontFiles>;

/** @returns undefined after what keeps the document from being printed has been shown */
type Printer = (
  document: Document,
  fonts: Fonts,
  plan: SoundPlan,
  job: RenderJob,
  context: Context,
) => Promise<Uint8Array | string | undefined>;

/** Each loads only when it is asked for. */
const PRINTERS: Readonly<Record<Format, Printer>> = {
  pdf: printPdf,
  docx: async (document) => (await import('../formats/docx/to-docx.ts')).toDocx(document),
  xlsx: async (document) => (await import('../formats/xlsx/to-xlsx.ts')).toXlsx(document),
  html: async (document) => (await import('../formats/html/to-html.ts')).toHtml(document),
  markdown: async (document) => (await import('../formats/markdown.ts')).toMarkdown(document),
};

/** @returns 0; 1 when the plan has errors, lacks what the decree needs, or the font a character */
export async function render(
  path: string | undefined,
  options: RenderOptions,
  context: Context,
): Promise<number> {
  const job = readRenderJob(options, context);
  const plan = await soundPlan(path, 'render', context);
  if (plan === undefined) return EXIT.findings;
  const obstacles = settingFindings(plan, job);
  if (obstacles.length > 0) {
    showRefusal(obstacles, [], context);
    return EXIT.findings;
  }
  const logo = await loadLogo(plan, context);
  const asked = { ...job, ...(logo === undefined ? {} : { logo }) };
  let files: Promise<FontFiles> | undefined;
  const fonts: Fonts = () => {
    files ??= loadFonts(plan, job.font, context);
    return files;
  };
  const bodyPages = await countBodyPages(plan, asked, fonts);
  const document = decree(plan, { ...asked, bodyPages });
  const bytes = await PRINTERS[job.format](document, fonts, plan, job, context);
  if (bytes === undefined) return EXIT.findings;
  await deliver(bytes, job.output, context);
  return EXIT.ok;
}

/** The pages of the body that a Lampiran printed alone goes on from; 0 where it does not. */
async function countBodyPages(
  plan: SoundPlan,
  job: RenderJob & Pick<Parameters<typeof decree>[1], 'logo'>,
  fonts: Fonts,
): Promise<number> {
  // Markdown has no pages.
  if (job.format === 'markdown' || !needsBodyPages(plan.rencana, job)) return 0;
  const [files, { countPages }] = await Promise.all([fonts(), import('../formats/pdf/to-pdf.ts')]);
  return countPages(decree(plan, { ...job, part: 'keputusan' }), files);
}

async function printPdf(
  document: Document,
  fonts: Fonts,
  plan: SoundPlan,
  job: RenderJob,
  context: Context,
): Promise<Uint8Array | undefined> {
  const [files, { toPdf }] = await Promise.all([fonts(), import('../formats/pdf/to-pdf.ts')]);
  const result = await toPdf(document, files, {
    attachments: attachmentsOf(plan, job),
    fieldLabel: words.tandaTangan,
  });
  if (result.kind === 'pdf') return result.bytes;
  const { findings, own } = glyphFindings(plan, result.missing);
  const { ownGlyph } = renderWords[context.lang];
  const notes = own.map(({ character, codePoint }) => ownGlyph(character, codePoint));
  showRefusal(findings, notes, context);
  return undefined;
}

/** The files that the decree was made of, and the manifest of their digests. */
function attachmentsOf(plan: SoundPlan, { part, draft, signedCopy }: RenderJob): Attachment[] {
  const files = decreeFiles(plan);
  const cetakan = { bagian: part, rancangan: draft, salinan: signedCopy };
  const manifest = toManifest(files, cetakan, VERSION);
  const yaml = files.map(
    ({ nama, text }): Attachment => ({
      name: nama,
      bytes: Buffer.from(text),
      mimeType: 'application/yaml',
      description: words.sumber(nama),
      relationship: 'Source',
    }),
  );
  return [
    ...yaml,
    {
      name: MANIFEST_NAME,
      bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
      mimeType: 'application/json',
      description: words.manifest,
      relationship: 'Data',
    },
  ];
}
