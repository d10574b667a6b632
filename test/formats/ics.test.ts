/** The calendar, read back by a parser that is not the writer's own. */
import fc from 'fast-check';
import { convertIcsCalendar, type IcsCalendar, type IcsEvent } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { eventsToIcs } from '../../src/formats/ics.ts';
import { kalenderOf } from '../../src/schedule/calendar.ts';
import { monthPeriod, type Period, yearPeriod } from '../../src/schedule/period.ts';
import { visible } from '../../src/text/visible.ts';
import { madePlan } from '../schedule/made-plan.ts';
import { hostileText } from './document-fixture.ts';
import {
  FORMULAS,
  madeReport,
  PERIODS_OF_PLANS,
  realReport,
  reportOf,
  scopeSaying,
} from './report-fixture.ts';

const parse = (ics: string): IcsCalendar => convertIcsCalendar(undefined, ics);
const eventsIn = (ics: string): readonly IcsEvent[] => parse(ics).events ?? [];
const isoDay = ({ date }: { readonly date: Date }): string => date.toISOString().slice(0, 10);

/** Of the made plan. */
const madeIcs = (period: Period, asOf?: string): string =>
  eventsToIcs([kalenderOf(reportOf(madePlan(), period, asOf).scope)], 'id');

test.each(PERIODS_OF_PLANS)('%s reads as a person has approved it', async (name, report) => {
  const { scope } = await report();
  const ics = eventsToIcs([kalenderOf(scope)], 'id');
  expect(eventsToIcs([kalenderOf(scope)], 'id')).toBe(ics);
  await expect(ics).toMatchFileSnapshot(`golden/${name}.ics`);
});

test('another parser reads every event back, all day and blocking nobody', () => {
  const { acara, tanggal_data } = kalenderOf(reportOf(madePlan(), yearPeriod(2023)).scope);
  const calendar = parse(madeIcs(yearPeriod(2023)));
  expect(calendar.version).toBe('2.0');
  expect(calendar.prodId).toBe('-//rb//Rencana Aksi RB//ID');
  expect(calendar.name).toBe('Rencana Aksi RB 2023 - KPU Kabupaten Contoh');
  const events = calendar.events ?? [];
  expect(events.map(({ uid, start }) => [uid, isoDay(start), start.type])).toEqual(
    acara.map(({ uid, tanggal }) => [uid, tanggal, 'DATE']),
  );
  for (const { start, end, stamp, timeTransparent, categories } of events) {
    expect((end?.date.getTime() ?? 0) - start.date.getTime()).toBe(86_400_000);
    expect(isoDay(stamp)).toBe(tanggal_data);
    expect(timeTransparent).toBe('TRANSPARENT');
    expect(categories).toHaveLength(1);
  }
});

test('what a row is shows in its event', () => {
  const [, survei, spbe] = eventsIn(madeIcs(monthPeriod(2023, 6)));
  expect([survei?.summary, survei?.status]).toEqual([
    '1.1.1.3 Survei budaya kerja (tentatif)',
    'TENTATIVE',
  ]);
  expect([spbe?.summary, spbe?.status]).toEqual(['3.1.1.4 Evaluasi penerapan SPBE', 'CONFIRMED']);
  const april = eventsIn(madeIcs(monthPeriod(2023, 4), '2023-06-30'));
  expect(april.map(({ summary, status }) => [summary, status])).toContainEqual([
    '2.1.1.2 Evaluasi keputusan yang tumpang tindih',
    'CANCELLED',
  ]);
});

describe('a later import updates', () => {
  const sequences = (period: Period, asOf?: string): ReadonlyMap<string, number> =>
    new Map(eventsIn(madeIcs(period, asOf)).map(({ uid, sequence = 0 }) => [uid, sequence]));

  test('the same event has the same number in every period', () => {
    const year = sequences(yearPeriod(2023));
    for (const [uid, sequence] of sequences(monthPeriod(2023, 6))) {
      expect([uid, sequence]).toEqual([uid, year.get(uid)]);
      expect(sequence).toBe(181);
    }
  });

  test('a number that never goes back as the data date goes on', () => {
    const dates = ['2022-12-20', '2023-01-01', '2023-03-15', '2023-12-31', '2024-02-01'];
    const [uid = ''] = sequences(monthPeriod(2023, 6)).keys();
    const numbers = dates.map((date) => sequences(yearPeriod(2023), date).get(uid));
    expect(numbers).toEqual([0, 1, 74, 181, 181]);
  });
});

test('events of several plans name their offices', async () => {
  const plans = [kalenderOf(madeReport().scope), kalenderOf((await realReport()).scope)];
  const calendar = parse(eventsToIcs(plans, 'en'));
  expect(calendar.name).toBe('RB action plans');
  expect(calendar.events).toHaveLength(plans.flatMap(({ acara }) => acara).length);
  expect(new Set(calendar.events?.map(({ summary }) => summary.split(':')[0]))).toEqual(
    new Set(['KPU Kabupaten Contoh', 'KPU Kabupaten Kubu Raya']),
  );
});

describe('texts are data', () => {
  const namesOf = (texts: readonly string[]): string[] =>
    eventsIn(eventsToIcs([kalenderOf(scopeSaying(texts))], 'id')).map(({ summary }) => summary);
  const expected = (texts: readonly string[]): string[] =>
    texts.map(
      (text, index) => `1.1.1.${index + 1} ${text === '' ? '[tidak terbaca]' : visible(text)}`,
    );

  // That parser takes `END:` for an end wherever it stands; the next test reads line by line.
  const texts = FORMULAS.filter((text) => !text.includes('END:'));

  test('commas, semicolons, backslashes and line ends among them', () => {
    expect(namesOf(texts)).toEqual(expected(texts));
  });

  test('an end of an event is one only as a line of its own', () => {
    const ics = eventsToIcs([kalenderOf(scopeSaying(['END:VEVENT\r\nBEGIN:VALARM']))], 'id');
    const lines = ics.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain('SUMMARY:1.1.1.1 END:VEVENT<U+000D><U+000A>BEGIN:VALARM');
    expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  test.each(PERIODS_OF_PLANS)('no line of %s is longer than 75 octets', async (_, report) => {
    const { scope } = await report();
    const lines = eventsToIcs([kalenderOf(scope)], 'id').split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('no line is longer than 75 octets, cut within a character, or begun by a text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (texts) => {
        const ics = eventsToIcs([kalenderOf(scopeSaying(texts))], 'id');
        const lines = ics.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(line).not.toMatch(/\p{Cc}/u);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).toMatch(/^(?: |[A-Z-]+[:;])/);
        }
        expect(lines.filter((line) => line.startsWith('BEGIN:'))).toHaveLength(1 + texts.length);
      }),
    );
  });
});
