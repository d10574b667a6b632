/** Events → iCalendar: the ends of the plan's runs of months as all-day events, for any calendar. */
import ICAL from 'ical.js';
import type { Kalender } from '../schedule/calendar.ts';
import { lastDayOf } from '../schedule/data-date.ts';
import type { Acara } from '../schedule/events.ts';
import { sheetWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { visible } from '../text/visible.ts';

type Words = (typeof sheetWords)[Lang];

const DAY = 86_400_000;

/** RFC 5545 allows 75 octets a line; ical.js does not count the space that begins a continued one. */
ICAL.foldLength = 74;

/**
 * One calendar (RFC 5545) of the plans' events, all day, which block nobody's time. Of several plans each
 * event names its office.
 *
 * Importing it again updates what an earlier import made: uids are those of `eventsOf`, and what calendars
 * tell revisions by does not go back. DTSTAMP is the data date. SEQUENCE counts the days of the year up to
 * the data date, at most up to the end of the event's month: without `--as-of` it is thus the same
 * whichever period holds the event, and with it it grows from one date to the next. Calendars take an equal
 * number for an update and refuse only a lower one. What is given up is CANCELLED, not left out.
 *
 * Texts are data: controls, line breaks among them, are shown by their code, and the rest is
 * escaped, so that none can end its line or begin a component.
 */
export function eventsToIcs(plans: readonly Kalender[], lang: Lang): string {
  const words = sheetWords[lang];
  const [first] = plans;
  const isOne = plans.length === 1 && first !== undefined;
  const name = isOne ? words.title(first.tahun, first.satker) : words.calendar.many;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//rb//Rencana Aksi RB//${words.calendar.language}`);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  // RFC 7986 and what came before it; ical.js knows neither as text.
  for (const key of ['name', 'x-wr-calname']) {
    const property = new ICAL.Property(key);
    property.resetType('text');
    property.setValue(visible(name));
    calendar.addProperty(property);
  }
  for (const plan of plans) {
    for (const each of plan.acara) {
      calendar.addSubcomponent(toEvent(each, plan, isOne ? '' : `${plan.satker}: `, words));
    }
  }
  return `${calendar.toString()}\r\n`;
}

function toEvent(each: Acara, plan: Kalender, office: string, words: Words): ICAL.Component {
  const { uid, tanggal, tentatif, keadaan } = each;
  const { tanggal_data: dataDate, isFilled } = plan;
  const event = new ICAL.Component('vevent');
  const start = ICAL.Time.fromDateString(tanggal);
  const end = start.clone();
  end.adjust(1, 0, 0, 0);
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${dataDate}T00:00:00Z`));
  event.addPropertyWithValue('sequence', sequenceOf(tanggal, dataDate));
  event.addPropertyWithValue('dtstart', start);
  event.addPropertyWithValue('dtend', end);
  event.addPropertyWithValue('summary', visible(office + summaryOf(each, words)));
  event.addPropertyWithValue('description', descriptionOf(each, isFilled, words));
  event.addPropertyWithValue('categories', visible(areaOf(each, words)));
  const status = keadaan === 'batal' ? 'CANCELLED' : tentatif ? 'TENTATIVE' : 'CONFIRMED';
  event.addPropertyWithValue('status', status);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}

/** Days from the first of January of the event's year; 0 for a data date before it. */
function sequenceOf(tanggal: string, dataDate: string): number {
  const [year = 0, month = 1] = tanggal.split('-').map(Number);
  const last = lastDayOf({ year, to: month });
  const until = Date.parse(dataDate < last ? dataDate : last);
  return Math.max(0, (until - Date.UTC(year, 0, 1)) / DAY + 1);
}

function summaryOf({ kode, nama, rangkaian, tentatif }: Acara, words: Words): string {
  const { ke, jumlah } = rangkaian;
  const notes = [
    ...(jumlah > 1 ? [words.occurrence(String(ke), jumlah)] : []),
    ...(tentatif ? [words.tentatif] : []),
  ];
  const note = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  return `${kode} ${nama ?? words.unreadable}${note}`;
}

function descriptionOf(each: Acara, isFilled: boolean, words: Words): string {
  const { kegiatan, unit, ket, keadaan, perlu_verifikasi } = each;
  const { dari, sampai } = each.rangkaian;
  const name = (month: number): string => words.months[month - 1] ?? '';
  const schedule = dari === sampai ? name(dari) : `${name(dari)}-${name(sampai)}`;
  const lines = [
    areaOf(each, words),
    ...(kegiatan === null ? [] : [words.calendar.kegiatan(kegiatan)]),
    ...(unit === null ? [] : [words.calendar.unit(unit)]),
    words.calendar.schedule(schedule),
    ...(isFilled ? [words.calendar.keadaan(words.keadaan[keadaan])] : []),
    ...(ket === null ? [] : [words.calendar.ket(ket)]),
    ...(perlu_verifikasi === null ? [] : [words.calendar.perluVerifikasi(perlu_verifikasi)]),
  ];
  return lines.map(visible).join('\n');
}

const areaOf = ({ area, nama_area }: Acara, words: Words): string =>
  words.calendar.area(area, nama_area ?? words.unreadable);
