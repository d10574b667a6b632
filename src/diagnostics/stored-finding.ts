/**
 * Findings as plain data, to be kept in a file or handed to another thread, and back. Functions do
 * not travel, so each finding is stored with its words in every language; texts of files do not
 * either: whoever restores has them.
 */
import type { SourceFile, Span } from '../source/source-file.ts';
import type { InEachLang, Lang } from '../text/lang.ts';
import type { Facts, Finding, Severity, WaivedFinding, Wording } from './finding.ts';

/** What JSON can hold. Numbers stand for texts in `texts` and for files. */
export interface StoredFindings {
  /** Each text once: the findings of one rule share most of their words. */
  readonly texts: readonly string[];
  readonly findings: readonly StoredFinding[];
  readonly waived: readonly StoredFinding[];
}

/** File, start, end. */
type StoredSpan = readonly [file: number, start: number, end: number];
type StoredWording = readonly [message: number, how: number, why?: number];

interface StoredFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly span: StoredSpan;
  readonly facts: Facts;
  readonly scopes: readonly string[];
  readonly words: InEachLang<StoredWording>;
  readonly related?: readonly (readonly [StoredSpan, InEachLang<number>])[];
  readonly fix?: readonly (readonly [StoredSpan, number])[];
  readonly alasan?: number;
}

/** @returns the findings, and the files that their numbers stand for */
export function storeFindings(
  findings: readonly Finding[],
  waived: readonly WaivedFinding[],
): { stored: StoredFindings; files: SourceFile[] } {
  const texts = new Map<string, number>();
  const files = new Map<SourceFile, number>();
  const toText = (text: string): number => numberOf(text, texts);
  const toSpan = ({ file, start, end }: Span): StoredSpan => [numberOf(file, files), start, end];
  const toWording = ({ message, how, why }: Wording): StoredWording =>
    why === undefined
      ? [toText(message), toText(how)]
      : [toText(message), toText(how), toText(why)];
  const store = (finding: Finding): StoredFinding => {
    const { code, severity, facts, scopes, related, word, fix } = finding;
    return {
      code,
      severity,
      span: toSpan(finding.span),
      facts,
      scopes,
      words: inEachLang((lang) => toWording(word(lang))),
      ...(related.length === 0
        ? {}
        : {
            related: related.map((each) => [
              toSpan(each.span),
              inEachLang((lang) => toText(each.word(lang))),
            ]),
          }),
      ...(fix === undefined
        ? {}
        : { fix: fix.map((each) => [toSpan(each.span), toText(each.text)]) }),
    };
  };
  const stored = {
    findings: findings.map(store),
    waived: waived.map((each) => ({ ...store(each), alasan: toText(each.alasan) })),
  };
  return { stored: { texts: [...texts.keys()], ...stored }, files: [...files.keys()] };
}

/** @param files as `storeFindings` returned them, or the same paths and texts */
export function restoreFindings(
  { texts, findings, waived }: StoredFindings,
  files: readonly SourceFile[],
): { findings: Finding[]; waived: WaivedFinding[] } {
  const text = (number: number): string => at(texts, number);
  const toSpan = ([file, start, end]: StoredSpan): Span => ({ file: at(files, file), start, end });
  const toWording = ([message, how, why]: StoredWording): Wording => ({
    message: text(message),
    how: text(how),
    ...(why === undefined ? {} : { why: text(why) }),
  });
  const restore = (stored: StoredFinding): Finding => {
    const { code, severity, span, facts, scopes, words, related = [], fix } = stored;
    return {
      code,
      severity,
      span: toSpan(span),
      facts,
      scopes,
      related: related.map(([place, said]) => ({
        span: toSpan(place),
        word: (lang) => text(said[lang]),
      })),
      word: (lang) => toWording(words[lang]),
      ...(fix === undefined
        ? {}
        : { fix: fix.map(([place, instead]) => ({ span: toSpan(place), text: text(instead) })) }),
    };
  };
  return {
    findings: findings.map(restore),
    waived: waived.map((each) => ({ ...restore(each), alasan: text(each.alasan ?? -1) })),
  };
}

const inEachLang = <T>(of: (lang: Lang) => T): InEachLang<T> => ({ id: of('id'), en: of('en') });

/** The number of a thing in the order in which they came, each once. */
function numberOf<T>(thing: T, numbers: Map<T, number>): number {
  const number = numbers.get(thing) ?? numbers.size;
  numbers.set(thing, number);
  return number;
}

function at<T>(list: readonly T[], number: number): T {
  const found = list[number];
  if (found === undefined) throw new RangeError(`nothing is stored under ${number}`);
  return found;
}
