/** The page's head: whose plan, which decree, period and data date; contents and filter. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { nameKeputusan, namePeriod, type Page, text } from './page.ts';
import type { Section } from './section.ts';

export function toMasthead(page: Page): Element {
  const { numbers, words, months } = page;
  const { rencana, keputusan, periode, tanggal_data, saringan } = numbers;
  const period = namePeriod(page);
  const subject = words.subject(period);
  // A quarter's name does not tell its months; a year's and a month's do.
  const named = periode.nomor === null ? subject : `${subject} (${months})`;
  return h('header.masthead', [
    h('p.satker', [text(rencana.satker)]),
    h('h1', words.title(rencana.tahun)),
    h('p.subject', named),
    h('p.decree', [
      text(nameKeputusan(page)),
      ' ',
      text(words.about(keputusan.tentang)),
      ...(keputusan.tanggal === null ? [] : [`, ${words.date(keputusan.tanggal)}`]),
    ]),
    h('p.date', words.dataDate(words.date(tanggal_data))),
    ...(saringan === null ? [] : [h('p.only', [text(toSelection(page))])]),
  ]);
}

/** `Laporan ini hanya memuat area 1, unit Ortala: 4 dari 11 baris`; '' when it holds everything. */
export function toSelection({ numbers, words }: Page): string {
  const { saringan } = numbers;
  if (saringan === null) return '';
  const { area, unit, hanya, baris, dari_baris } = saringan;
  const { label } = words.saringan;
  const parts = [
    ...(area.length === 0 ? [] : [words.saringan.area(area.join(', '))]),
    ...(unit.length === 0
      ? []
      : [words.saringan.unit(unit.map((each) => each ?? words.nobody).join(', '))]),
    ...(hanya === null ? [] : [words.saringan.hanya[hanya]]),
  ];
  return `${label} ${parts.join(words.andBetween)}: ${words.of(baris, words.baris(dari_baris))}`;
}

export function toContents(sections: readonly Section[], { words }: Page): Element {
  return h('nav.contents', { ariaLabel: words.contents }, [
    h(
      'ul',
      sections.map(({ id, title }) => h('li', h('a', { href: `#${id}` }, title))),
    ),
  ]);
}

/** Hidden until the page's script shows it: without a script there is nothing to filter with. */
export function toFilter({ numbers, words, units }: Page): Element {
  const { filter } = words;
  const { area } = numbers.matriks;
  const choice = (id: string, label: string, options: readonly Element[]): Element =>
    h('div', [
      h('label', { htmlFor: id }, label),
      h('select', { id }, [h('option', { value: '' }, filter.all), ...options]),
    ]);
  return h(
    'div#saring.filter',
    {
      role: 'search',
      ariaLabel: filter.label,
      hidden: true,
      dataShown: filter.shown,
      dataNoMatch: filter.noMatch,
      dataSort: filter.sort,
    },
    [
      h('div', [
        h('label', { htmlFor: 'saring-teks' }, filter.text),
        h('input#saring-teks', { type: 'search', autoComplete: 'off', spellCheck: 'false' }),
      ]),
      choice(
        'saring-area',
        filter.area,
        area.map(({ nomor, nama }) =>
          h('option', { value: nomor }, [
            `${nomor}. `,
            nama === null ? words.unreadable : text(nama),
          ]),
        ),
      ),
      ...(units.length === 0
        ? []
        : [
            choice(
              'saring-unit',
              filter.unit,
              units.map((unit, index) =>
                h('option', { value: index }, [text(unit ?? words.nobody)]),
              ),
            ),
          ]),
      h('button#saring-hapus', { type: 'button' }, filter.reset),
      h('p#saring-hasil', { role: 'status' }),
      h('p.note', filter.note),
    ],
  );
}
