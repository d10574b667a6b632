/** What `rb render` is asked for, read from its options and refused where it makes no sense. */
import { extname } from 'node:path';
import { cliWords } from '../text/catalogue.ts';
import { type DecreeOptions, PARTS } from '../views/decree.ts';
import { type Context, UsageError } from './io.ts';
import { oneOf } from './options.ts';

export interface RenderOptions {
  readonly output?: string;
  readonly format?: string;
  readonly part?: string;
  readonly font?: string;
  readonly draft?: boolean;
  readonly signatureField?: boolean;
  readonly signedCopy?: boolean;
}

/** Endings of file names, and whether the bytes are no text. */
const FORMATS = {
  pdf: { extensions: ['.pdf'], isBinary: true },
  docx: { extensions: ['.docx'], isBinary: true },
  xlsx: { extensions: ['.xlsx'], isBinary: true },
  html: { extensions: ['.html', '.htm'], isBinary: false },
  markdown: { extensions: ['.md', '.markdown'], isBinary: false },
} as const;

export type Format = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** What to print, and how. */
export interface RenderJob
  extends Pick<DecreeOptions, 'part' | 'draft' | 'signedCopy' | 'signatureField' | 'date'> {
  readonly format: Format;
  /** As typed. */
  readonly output: string | undefined;
  /** As typed. */
  readonly font: string | undefined;
}

/** @throws UsageError */
export function readRenderJob(options: RenderOptions, context: Context): RenderJob {
  const { lang } = context;
  const words = cliWords[lang].usage;
  const { output, font, part = 'lampiran' } = options;
  const [draft, signedCopy, signatureField] = [
    options.draft === true,
    options.signedCopy === true,
    options.signatureField === true,
  ];
  const format = readFormat(options, context);
  const exclude = (one: string, other: string): never => {
    throw new UsageError(words.notTogether(one, other));
  };
  if (draft && signedCopy) exclude('--draft', '--signed-copy');
  if (signatureField && signedCopy) exclude('--signature-field', '--signed-copy');
  if (signatureField && format !== 'pdf') {
    throw new UsageError(words.onlyForPdf('--signature-field'));
  }
  if (font !== undefined && format !== 'pdf') throw new UsageError(words.onlyForPdf('--font'));
  const date = readEpoch(context);
  return {
    format,
    output,
    font,
    part: oneOf('--part', part, PARTS, lang),
    draft,
    signedCopy,
    signatureField,
    ...(date === undefined ? {} : { date }),
  };
}

function readFormat({ format, output }: RenderOptions, { io, lang }: Context): Format {
  const words = cliWords[lang].usage;
  const named = output === undefined || output === '-' ? undefined : output;
  if (format === undefined && named === undefined) throw new UsageError(words.needsOutput);
  const extension = extname(named ?? '').toLowerCase();
  const byName = FORMAT_NAMES.find((name) =>
    FORMATS[name].extensions.some((each) => each === extension),
  );
  const chosen = format === undefined ? byName : oneOf('--format', format, FORMAT_NAMES, lang);
  if (chosen === undefined) throw new UsageError(words.unknownExtension(named ?? ''));
  if (FORMATS[chosen].isBinary && named === undefined && io.stdout.isTTY) {
    throw new UsageError(words.binaryToTerminal);
  }
  return chosen;
}

/**
 * The day of SOURCE_DATE_EPOCH (reproducible-builds.org), for a decree without a date of its own.
 *
 * @returns an ISO date in Greenwich; undefined where it is not set
 */
function readEpoch({ io, lang }: Context): string | undefined {
  const epoch = io.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return undefined;
  const date = /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
  if (date === undefined || date.getUTCFullYear() > 9999) {
    throw new UsageError(cliWords[lang].usage.badEpoch(epoch));
  }
  return date.toISOString().slice(0, 10);
}
