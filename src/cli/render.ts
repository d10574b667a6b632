/** `rb render [plan] -o FILE`: the Lampiran as PDF or Markdown. */
import { extname, resolve } from 'node:path';
import type { Document } from '../document/document.ts';
import type { Rencana } from '../plan/schema/rencana.ts';
import { FileError } from '../source/file-error.ts';
import {
  type FontFiles,
  type FontPaths,
  readDefaultFonts,
  readFonts,
} from '../source/font-files.ts';
import { cliWords } from '../text/catalogue.ts';
import { lampiran } from '../views/lampiran.ts';
import { deliver } from './deliver.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import { oneOf } from './options.ts';
import { soundPlan } from './plans.ts';

export interface RenderOptions {
  readonly output?: string;
  readonly format?: string;
  readonly font?: string;
  readonly draft?: boolean;
}

const FORMATS = ['pdf', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.pdf': 'pdf',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** @returns 0; 1 when the plan has errors, or texts that the font cannot print */
export async function render(
  path: string | undefined,
  options: RenderOptions,
  context: Context,
): Promise<number> {
  const format = readFormat(options, context);
  const plan = await soundPlan(path, 'render', context);
  if (plan === undefined) return EXIT.findings;
  const document = lampiran(plan, { draft: options.draft === true });
  if (format === 'markdown') {
    const { toMarkdown } = await import('../formats/markdown.ts');
    await deliver(toMarkdown(document), options.output, context);
    return EXIT.ok;
  }
  const bytes = await renderPdf(document, plan.rencana, plan.root, options, context);
  if (bytes === undefined) return EXIT.findings;
  await deliver(bytes, options.output, context);
  return EXIT.ok;
}

function readFormat({ format, output }: RenderOptions, { io, lang }: Context): Format {
  const words = cliWords[lang].usage;
  const named = output === undefined || output === '-' ? undefined : output;
  if (format === undefined && named === undefined) throw new UsageError(words.needsOutput);
  const byName = BY_EXTENSION[extname(named ?? '').toLowerCase()];
  const chosen = format === undefined ? byName : oneOf('--format', format, FORMATS, lang);
  if (chosen === undefined) throw new UsageError(words.unknownExtension(named ?? ''));
  if (chosen === 'pdf' && named === undefined && io.stdout.isTTY) {
    throw new UsageError(words.binaryToTerminal);
  }
  return chosen;
}

/** @returns undefined after the characters that the font lacks have been shown */
async function renderPdf(
  document: Document,
  rencana: Rencana,
  planFolder: string,
  options: RenderOptions,
  context: Context,
): Promise<Uint8Array | undefined> {
  const { lang, io } = context;
  const words = cliWords[lang].render;
  const [{ isFont }, { missingGlyphs }, { toPdf }] = await Promise.all([
    import('../formats/pdf/is-font.ts'),
    import('../formats/pdf/missing-glyphs.ts'),
    import('../formats/pdf/to-pdf.ts'),
  ]);
  const paths = fontPaths(rencana, planFolder, options, io.cwd);
  const fonts = await loadFonts(paths, context);
  if (paths !== undefined) {
    for (const [style, file] of Object.entries(paths)) {
      if (!isFont(fonts[style as keyof FontFiles])) throw new UsageError(words.badFont(file));
    }
  }
  const missing = missingGlyphs(document, fonts);
  if (missing.length === 0) return toPdf(document, fonts);
  for (const { character, codePoint, text } of missing) {
    io.stderr.write(`${words.missingGlyph(character, codePoint, excerptRound(character, text))}\n`);
  }
  io.stderr.write(`${words.missingGlyphHow}\n`);
  return undefined;
}

/** `--font` before `lampiran.huruf`; undefined for the font that comes with `rb`. */
function fontPaths(
  { lampiran: settings }: Rencana,
  planFolder: string,
  { font }: RenderOptions,
  cwd: string,
): FontPaths | undefined {
  if (font !== undefined) return { regular: resolve(cwd, font) };
  const huruf = settings?.huruf;
  if (huruf === undefined) return undefined;
  const at = (file: string): string => resolve(planFolder, file);
  const { biasa, tebal, miring, tebal_miring: tebalMiring } = huruf;
  return {
    regular: at(biasa),
    ...(tebal === undefined ? {} : { bold: at(tebal) }),
    ...(miring === undefined ? {} : { italic: at(miring) }),
    ...(tebalMiring === undefined ? {} : { boldItalic: at(tebalMiring) }),
  };
}

async function loadFonts(paths: FontPaths | undefined, { lang }: Context): Promise<FontFiles> {
  try {
    return paths === undefined ? await readDefaultFonts() : await readFonts(paths);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const words = cliWords[lang].files;
    const reason = words.reasons[error.code] ?? error.code;
    throw new UsageError(words.cannotRead(error.path, reason), EXIT.trouble);
  }
}

/** As much of a text as shows where the character stands. */
function excerptRound(character: string, text: string): string {
  const at = text.indexOf(character);
  const start = Math.max(0, at - 30);
  const end = Math.min(text.length, at + 30);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
