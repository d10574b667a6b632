/** The report's HTML without a browser: what it says, and that nothing in it can act. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toReportHtml } from '../../src/formats/report-html/to-report-html.ts';
import { factsOf } from '../../src/schedule/facts.ts';
import { monthPeriod } from '../../src/schedule/period.ts';
import { reportNumbers } from '../../src/schedule/report-numbers.ts';
import { reportScope } from '../../src/schedule/scope.ts';
import { reportHtml as en } from '../../src/text/en/report-html.ts';
import { reportHtml as id } from '../../src/text/id/report-html.ts';
import { visible } from '../../src/text/visible.ts';
import { madePlan } from '../schedule/made-plan.ts';
import { madePages, pageOf, realPages, retold } from './report-html-pages.ts';
import { heard, outline, parsed, rowsOf, textsOf } from './report-html-reading.ts';

const real = await realPages();
const made = await madePages();
const pages = Object.entries({ ...real, ...made }).map(([name, { html, numbers }]) => ({
  name,
  html,
  numbers,
  document: parsed(html),
  words: html.includes('<html lang="en">') ? en : id,
}));

const June = { period: monthPeriod(2023, 6) };

test.each(
  ['month-6', 'quarter-2', 'year'].flatMap((period) => [`made-${period}`, `real-${period}`]),
)('%s reads as a person has approved it', async (name) => {
  const page = pages.find((each) => each.name === name);
  if (page === undefined) throw new Error(`no page ${name}`);
  await expect(outline(page.document)).toMatchFileSnapshot(`report-html-${name}.txt`);
});

describe.each(pages)('$name', ({ html, numbers, document, words }) => {
  test('names plan, decree, period and data date', () => {
    const [head = ''] = textsOf(document, '.masthead');
    const { rencana, keputusan, tanggal_data } = numbers;
    for (const said of [
      rencana.satker,
      String(rencana.tahun),
      keputusan.nomor ?? '-',
      keputusan.tentang,
      words.date(tanggal_data),
    ]) {
      expect(head).toContain(said);
    }
    expect(document.querySelector('title')?.textContent).toContain(rencana.singkatan);
  });

  test('the heat map has the numbers of the matrix, row by row and in total', () => {
    const { area, jumlah } = numbers.matriks;
    const table = document.querySelector('#peta-area table');
    if (table === null) throw new Error('no heat map');
    const lines = [...area, jumlah].map(({ per_bulan, jumlah: sum }) => [...per_bulan, sum]);
    const cells = [...table.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
      [...row.querySelectorAll('td')].slice(0, 13).map((cell) => Number.parseInt(heard(cell), 10)),
    );
    expect(cells).toEqual(lines);
    expect(lines.length).toBeGreaterThan(3);
    const months = rowsOf(table)[0]?.slice(1, 13);
    expect(months).toEqual(words.shortMonths);
  });

  test('the heat map says what became of each month', () => {
    const { area } = numbers.matriks;
    const rows = [...document.querySelectorAll('#peta-area tbody tr')];
    area.forEach(({ realisasi }, index) => {
      const cells = [...(rows[index]?.querySelectorAll('td') ?? [])].slice(0, 12);
      const count = (name: (count: number) => string): number[] =>
        cells.map((cell) => {
          const pattern = new RegExp(name(0).replace('0', '(\\d+)'));
          return Number(pattern.exec(heard(cell))?.[1] ?? 0);
        });
      const none = new Array(12).fill(0);
      expect(count(words.matrix.terlaksana)).toEqual(realisasi?.terlaksana ?? none);
      expect(count(words.matrix.terlambat)).toEqual(realisasi?.terlambat ?? none);
      expect(count(words.matrix.batal)).toEqual(realisasi?.batal ?? none);
    });
  });

  test('the Gantt has every row, and every month says its state', () => {
    const rows = [...document.querySelectorAll('#gantt tr[data-area]')];
    const shown = rows.map((row) => [
      textsOf(row, '.kode')[0],
      ...[...row.querySelectorAll('td')].slice(-12).map(heard),
    ]);
    const planned = numbers.gantt.map(({ kode, keadaan, terlambat }) => [
      kode,
      ...keadaan.map((each, index) => {
        if (each === null) return '';
        const isLate = terlambat.some((month) => month === index + 1);
        return isLate ? words.gantt.late(words.keadaan[each]) : words.keadaan[each];
      }),
    ]);
    expect(shown).toEqual(planned);
    expect(shown.length).toBeGreaterThan(10);
  });

  test('the curve has its numbers in a table', () => {
    const table = document.querySelector('#kurva-s table');
    const lines = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      textsOf(row, 'small'),
    );
    const { titik, jumlah } = numbers.kurva;
    const of = (count: number): string => words.of(count, String(jumlah));
    expect(lines[0]).toEqual(titik.map(({ rencana }) => of(rencana)));
    const achieved = titik.flatMap(({ realisasi }) => (realisasi === null ? [] : [of(realisasi)]));
    expect(lines[1] ?? []).toEqual(achieved);
    expect(document.querySelector('svg.kurva')?.getAttribute('role')).toBe('img');
    expect(document.querySelector('svg.kurva')?.getAttribute('aria-label')).toContain(
      String(jumlah),
    );
  });

  test('each list is complete', () => {
    const lists: Readonly<Record<string, readonly { readonly kode: string }[]>> = {
      'jatuh-tempo': numbers.jatuh_tempo,
      terlambat: numbers.terlambat?.baris ?? [],
      tentatif: numbers.tentatif,
      'tanpa-bulan': numbers.tanpa_bulan,
      'perlu-verifikasi': numbers.perlu_verifikasi,
      'bukti-dukung': numbers.bukti_dukung?.baris ?? [],
      hasil: numbers.hasil ?? [],
      'di-luar-jadwal': numbers.di_luar_jadwal ?? [],
      terjadwal: numbers.periode.jenis === 'tahun' ? [] : numbers.terjadwal.baris,
    };
    for (const [name, rows] of Object.entries(lists)) {
      expect(textsOf(document, `#${name} .kode`), name).toEqual(rows.map(({ kode }) => kode));
    }
  });

  test('no percentage stands without its numerator and denominator', () => {
    const base = new RegExp(`\\d+ ${words.of(1, '1').split(' ')[1]} [\\d.,]+`);
    const holders = [...document.querySelectorAll('.tile, td')].filter((each) =>
      each.textContent?.includes('%'),
    );
    expect(holders.length).toBeGreaterThan(20);
    for (const each of holders) expect(each.textContent).toMatch(base);
    const held = holders.map((each) => each.textContent?.match(/%/g)?.length ?? 0);
    const all = document.querySelector('body')?.textContent?.replace(/[^%]/g, '').length ?? 0;
    const inScript = document.querySelector('script')?.textContent?.match(/%/g)?.length ?? 0;
    expect(held.reduce((sum, each) => sum + each, 0)).toBe(all - inScript);
  });

  test('its policy allows its own sheet and script, and nothing else', () => {
    const policy = document
      .querySelector('meta[http-equiv=Content-Security-Policy]')
      ?.getAttribute('content');
    const digest = (tag: string): string => {
      const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html) ?? [];
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy).toBe(
      `default-src 'none'; style-src ${digest('style')}; script-src ${digest('script')}; ` +
        "base-uri 'none'; form-action 'none'",
    );
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).not.toMatch(/ style="| on\w+="|<(?:img|link|iframe|object|base|form)\b/);
    for (const link of document.querySelectorAll('[href], [src]')) {
      expect(link.getAttribute('href')).toMatch(/^#[a-z-]+$/);
    }
  });

  test('every link of the page leads to a part of it, and no id is there twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.querySelectorAll('a')].map((each) => each.getAttribute('href'));
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) expect(ids).toContain(link?.slice(1));
  });
});

test('says that realisasi is not filled in, where it is not', async () => {
  const document = parsed(real['real-month-6']?.html ?? '');
  expect(textsOf(document, '.tile').join()).toContain(id.summary.belumDiisi);
  expect(textsOf(document, '#terlambat p')).toEqual([id.lists.terlambat.unknown]);
  expect(textsOf(document, '#bukti-dukung, #hasil, #di-luar-jadwal')).toEqual([]);
});

test('says which rows it holds, and of how many', async () => {
  const selection = { area: [1], unit: ['Ortala', null], only: 'due' } as const;
  const { html, numbers } = await pageOf(madePlan(), { ...June, selection });
  expect(textsOf(parsed(html), '.only')).toEqual([
    'Laporan ini hanya memuat area 1, unit Ortala, belum ada unit, jatuh tempo dalam periode: 1 dari 11 baris',
  ]);
  expect(numbers.gantt).toHaveLength(1);
});

test('a plan without a month has no curve, and one with nothing late says so', async () => {
  const selection = { area: [], unit: [], only: 'unscheduled' } as const;
  const { html } = await pageOf(madePlan(), { ...June, selection });
  const document = parsed(html);
  expect(textsOf(document, '#kurva-s')).toEqual([]);
  expect(textsOf(document, '#terlambat p')).toEqual([id.none]);
});

test('is the same twice', async () => {
  const { html } = await pageOf(madePlan(), June);
  expect(html).toBe(made['made-month-6']?.html);
});

test.each([
  ['markup', `</style></title></script><script>alert(1)</script><b onclick="x">&amp;'"`],
  ['marks that turn a line round', 'a\u202Eb\u200B\u0007\uD800'],
  ['a style sheet', '"; } body { display: none } @import url(http://x.invalid); \\'],
])('%s from a file stays text', async (_, text) => {
  const scope = reportScope(madePlan(), June);
  const [numbers, facts] = [reportNumbers(scope), factsOf(scope)];
  const tell = async (told: string) =>
    toReportHtml(retold(numbers, told), retold(facts, told), 'id');
  const [html, plain] = [await tell(text), await tell('x')];
  const document = parsed(html);
  const count = (all: string): number => parsed(all).querySelectorAll('*').length;
  expect(count(html)).toBe(count(plain));
  expect(document.querySelector('.satker')?.textContent).toBe(visible(text));
  expect(document.querySelector('#gantt .nama')?.textContent).toContain(visible(text));
  expect(document.querySelector('style')?.textContent).not.toContain(text);
});
