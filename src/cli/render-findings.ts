/** What keeps a sound plan from being printed, as findings in its files. */
import { type Facts, type Finding, sortFindings } from '../diagnostics/finding.ts';
import type { SoundPlan } from '../plan/model.ts';
import { placeOfCharacter } from '../plan/printed-texts.ts';
import { findingsToText } from '../reporters/text.ts';
import type { Span } from '../source/source-file.ts';
import { renderWords } from '../text/catalogue.ts';
import { missingForDecree } from '../views/decree.ts';
import { columnsTooWideBy } from '../views/lampiran.ts';
import type { Context } from './io.ts';
import type { RenderJob } from './render-job.ts';

/** A character that a font lacks. */
interface Missing {
  readonly character: string;
  /** Such as `U+2713`. */
  readonly codePoint: string;
}

/** What `rencana.yaml` lacks for the decree asked for, or sets so that it cannot be printed. */
export function settingFindings(plan: SoundPlan, job: RenderJob): Finding[] {
  const { rencana, rencanaAt } = plan;
  if (rencanaAt === undefined) return [];
  const missing = missingForDecree(rencana, job).map((key) =>
    toFinding('render/incomplete-keputusan', rencanaAt.span('keputusan'), { key }, (lang) =>
      renderWords[lang].incomplete(key),
    ),
  );
  const mm = job.part === 'keputusan' ? 0 : columnsTooWideBy(rencana);
  if (mm === 0) return missing;
  const span = rencanaAt.span('lampiran', 'lebar_kolom');
  return [
    ...missing,
    toFinding('render/columns-too-wide', span, { mm }, (lang) =>
      renderWords[lang].columnsTooWide(mm),
    ),
  ];
}

/**
 * The characters that stand in the plan, each at its first place; the others are the form's own
 * (√, a number) and only another font helps.
 */
export function glyphFindings(
  plan: SoundPlan,
  missing: readonly Missing[],
): { findings: Finding[]; own: Missing[] } {
  const findings: Finding[] = [];
  const own: Missing[] = [];
  const seen = new Set<string>();
  for (const each of missing) {
    const { character, codePoint } = each;
    if (seen.has(character)) continue;
    seen.add(character);
    const span = placeOfCharacter(plan, character);
    if (span === undefined) own.push(each);
    else {
      findings.push(
        toFinding('render/missing-glyph', span, { character, codePoint }, (lang) =>
          renderWords[lang].missingGlyph(character, codePoint),
        ),
      );
    }
  }
  return { findings: sortFindings(findings), own };
}

function toFinding(code: string, span: Span, facts: Facts, word: Finding['word']): Finding {
  return { code, severity: 'error', span, facts, scopes: [], related: [], word };
}

/** Shows them, and that nothing was written. */
export function showRefusal(
  findings: readonly Finding[],
  notes: readonly string[],
  { io, lang, color }: Context,
): void {
  const { stderr } = io;
  const outcome = { files: [], findings, waived: [] };
  const options = { lang, color: color(stderr), all: false, quiet: true };
  stderr.write(findingsToText(outcome, options));
  stderr.write([...notes, renderWords[lang].notWritten].map((line) => `${line}\n`).join(''));
}
