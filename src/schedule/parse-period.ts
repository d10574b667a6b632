/** Reads periods as people type them. */
import { type Bulan, monthByName } from '../plan/months.ts';
import { monthsPeriod, type Period, quarterPeriod, semesterPeriod, yearPeriod } from './period.ts';

/** Why a period as typed cannot be used; `value` is the part of it that is at fault. */
export type PeriodProblem =
  | { readonly kind: 'unknown-month'; readonly value: string }
  /** The months stand the wrong way round; `instead` is how they were meant: `1-3`. */
  | { readonly kind: 'reversed'; readonly value: string; readonly instead: string }
  | {
      readonly kind: 'unknown-quarter' | 'unknown-semester' | 'unknown-year';
      readonly value: string;
    }
  | { readonly kind: 'other-year'; readonly value: string };

/** What was meant, or why nobody can know. */
export type ParsedPeriod = { readonly period: Period } | { readonly problem: PeriodProblem };

/** `Juni 2022`, `06/2022`; not the year that a month follows, as in `… - 2022-08`. */
const YEAR_LAST = /[\s/-]+(\d{4})(?!\d|[-/]\d)/g;
/** `2022-06`, `2022/jun`. */
const YEAR_FIRST = /(?<!\d)(\d{4})[-/](?=[\p{L}\d])/gu;
/** A day is no month: neither `2022-06-12` nor `12-06-2022` is June to December. */
const DAY = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/;
/** What stands between the ends of a range. */
const TO =
  /\s*(?:\.{2,}|…|[-‐‑–—−]|\bs\s*[./]?\s*d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bto\b)\s*/iu;
/** A range that is open at an end: `2022-04..`, `..3`. */
const OPEN = /^(?:\.{2,}|…)|(?:\.{2,}|…)$/;

/**
 * Reads a month or months: `6`, `juni`, `Jun`, `2022-06`, `Juni 2022`, `1-3`, `jan-mar`,
 * `2022-01..2022-03`; `4..` is April to December, `..3` January to March.
 *
 * @param year the plan's; another year is a problem (DESIGN §3)
 */
export function parsePeriod(text: string, year: number): ParsedPeriod {
  const typed = text.trim();
  if (DAY.test(typed)) return { problem: { kind: 'unknown-month', value: typed } };
  const { rest, years } = withoutYears(typed);
  const open = OPEN.test(rest);
  const ends = rest.split(TO);
  const given = ends.filter((end) => end !== '').length;
  if (ends.length > 2 || given < (open ? 1 : ends.length)) {
    return { problem: { kind: 'unknown-month', value: rest } };
  }
  const [first = '', last = first] = ends;
  const from = open && first === '' ? 1 : monthByName(first);
  const to = open && last === '' ? 12 : monthByName(last);
  if (from === undefined) return { problem: { kind: 'unknown-month', value: first } };
  if (to === undefined) return { problem: { kind: 'unknown-month', value: last } };
  const otherYear = years.find((each) => each !== String(year));
  if (otherYear !== undefined) return { problem: { kind: 'other-year', value: otherYear } };
  return inOrder(year, from, to, rest);
}

function inOrder(year: number, from: Bulan, to: Bulan, value: string): ParsedPeriod {
  if (from <= to) return { period: monthsPeriod(year, from, to) };
  return { problem: { kind: 'reversed', value, instead: `${to}-${from}` } };
}

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** Reads a quarter: `2`, `II`, `TW II`, `Q2`, `triwulan 2`, also with the plan's year. */
export function parseQuarter(text: string, year: number): ParsedPeriod {
  return parseOrdinal(text, year, {
    prefix: /^(?:triwulan|tw|q)\b\.?\s*-?|^(?:tw|q)(?=\d)/i,
    count: 4,
    problem: 'unknown-quarter',
    toPeriod: quarterPeriod,
  });
}

/** Reads a half of the year: `1`, `II`, `semester 1`, `S2`, also with the plan's year. */
export function parseSemester(text: string, year: number): ParsedPeriod {
  return parseOrdinal(text, year, {
    prefix: /^(?:semester|sem|smt|s)\b\.?\s*-?|^(?:smt|s)(?=\d)/i,
    count: 2,
    problem: 'unknown-semester',
    toPeriod: semesterPeriod,
  });
}

/** Reads the plan's own year, which is the only one it can be asked for. */
export function parseYear(text: string, year: number): ParsedPeriod {
  const value = text.trim();
  if (!/^\d{4}$/.test(value)) return { problem: { kind: 'unknown-year', value } };
  if (value !== String(year)) return { problem: { kind: 'other-year', value } };
  return { period: yearPeriod(year) };
}

interface Ordinal {
  readonly prefix: RegExp;
  readonly count: number;
  readonly problem: 'unknown-quarter' | 'unknown-semester';
  readonly toPeriod: (year: number, ordinal: number) => Period;
}

function parseOrdinal(text: string, year: number, ordinal: Ordinal): ParsedPeriod {
  const { rest, years } = withoutYears(text.trim());
  const word = rest.replace(ordinal.prefix, '').trim().toLowerCase();
  const which = /^\d$/.test(word) ? Number(word) : ROMAN.indexOf(word) + 1;
  if (which < 1 || which > ordinal.count) {
    return { problem: { kind: ordinal.problem, value: text.trim() } };
  }
  const otherYear = years.find((each) => each !== String(year));
  if (otherYear !== undefined) return { problem: { kind: 'other-year', value: otherYear } };
  return { period: ordinal.toPeriod(year, which) };
}

function withoutYears(text: string): { readonly rest: string; readonly years: readonly string[] } {
  const years: string[] = [];
  const take = (_: string, year: string): string => {
    years.push(year);
    return '';
  };
  return { rest: text.replace(YEAR_LAST, take).replace(YEAR_FIRST, take).trim(), years };
}
