/** The report as a letter: what stands over it and under it, that it says all the report says, and on paper. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/document/document.ts';
import { toDocx } from '../../src/formats/docx/to-docx.ts';
import { yearPeriod } from '../../src/schedule/period.ts';
import type { Lang } from '../../src/text/lang.ts';
import { monthlyReport } from '../../src/views/monthly-report.ts';
import type { Report } from '../../src/views/report.ts';
import { reportLetter } from '../../src/views/report-letter.ts';
import { allText, letters, lettersOf } from '../formats/docx-read.ts';
import { png } from '../formats/pdf/picture-samples.ts';
import { pdfOf } from '../formats/pdf/read-back.ts';
import { madeReport, realReport, reportOf } from '../formats/report-fixture.ts';
import { realPlan } from '../plans/real-plan.ts';

const blocksOf = ({ sections }: Document): readonly Block[] =>
  sections.flatMap(({ blocks }) => blocks);

/** The texts of headings and paragraphs, groups' too; a place to sign in brackets, tables aside. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.runs.map(({ text }) => text).join('')];
      case 'group':
        return linesOf(block.blocks);
      case 'signature':
      case 'rule':
      case 'table':
        return [`[${block.kind}]`];
      default:
        return [];
    }
  });
}

/** The text of every cell of every table, heads too. */
const cellsOf = (document: Document): string[] =>
  blocksOf(document)
    .filter((block) => block.kind === 'table')
    .flatMap(({ head, groups }) => [...head, ...groups.flatMap(({ rows }) => rows)])
    .flatMap(({ cells }) => cells)
    .map(({ content }) => content.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));

/** What stands before each table: a heading stays with it by itself, a note has to be told. */
test('no note is parted from its table by the end of a page', async () => {
  const blocks = blocksOf(reportLetter(await realReport()));
  const notes = blocks.filter(
    (block, i) => block.kind === 'paragraph' && blocks[i + 1]?.kind === 'table',
  );
  expect(notes.length).toBeGreaterThan(3);
  expect(notes.filter((note) => !('keepWithNext' in note && note.keepWithNext))).toEqual([]);
});

const inLang = (report: Report, lang: Lang): Report => ({ ...report, lang });

describe('on letterhead', () => {
  test('with the title of a letter and whose report it is', async () => {
    const lines = linesOf(blocksOf(reportLetter(await realReport())));
    expect(lines.slice(0, 9)).toEqual([
      'KOMISI PEMILIHAN UMUM',
      'KABUPATEN KUBU RAYA',
      'Alamat : Jalan Adisucipto KM. 15,2 Sungai Raya',
      'Telp. 0561 - 6726899',
      'Fax. 0561 – 6726899',
      '[rule]',
      'LAPORAN PELAKSANAAN RENCANA AKSI REFORMASI BIROKRASI DI LINGKUNGAN SEKRETARIAT KOMISI PEMILIHAN UMUM KABUPATEN KUBU RAYA TAHUN 2022',
      'Laporan Juni 2022 | Keputusan 4/ORT.07/6112/2022 | data per 30-06-2022',
      'RINGKASAN',
    ]);
  });

  test('and the emblem over it, where the plan has one', () => {
    const logo = { bytes: png(10, 20, 'rgb'), type: 'png', width: 10, height: 20 } as const;
    const [first] = blocksOf(reportLetter(madeReport(), logo));
    expect(first).toMatchObject({ kind: 'picture', alt: expect.stringContaining('Contoh') });
  });

  test('titled in the language of the report', () => {
    const { meta } = reportLetter(inLang(madeReport(), 'en'));
    expect(meta).toMatchObject({
      title: 'REPORT ON THE IMPLEMENTATION OF RENCANA AKSI REFORMASI BIROKRASI TAHUN 2023',
      author: 'Komisi Pemilihan Umum Kabupaten Contoh',
      language: 'en',
      date: '2023-06-30',
    });
  });
});

test.each(['id', 'en'] as const)(
  'says all that the report says, in its order (%s)',
  async (lang) => {
    for (const plan of [madeReport(), await realReport()]) {
      const report = inLang(plan, lang);
      const [, ...own] = blocksOf(monthlyReport(report.numbers, lang));
      const said = lettersOf({
        ...reportLetter(report),
        sections: reportLetter(report).sections.map((section) => ({ ...section, blocks: own })),
      });
      expect(said.length).toBeGreaterThan(1000);
      expect(lettersOf(reportLetter(report))).toContain(said);
    }
  },
);

describe('signed at the end', () => {
  const BLANK = '. . . . . . . . . . . . . . . .';

  test('by nobody whom the plan does not name: only the place is known', async () => {
    const report = await realReport();
    const last = blocksOf(reportLetter(report)).at(-1);
    expect(last).toMatchObject({ kind: 'group', keepWithPrevious: true });
    expect(linesOf(last === undefined ? [] : [last])).toEqual([
      `Sungai Raya, ${BLANK}`,
      `${BLANK},`,
      '[signature]',
      BLANK,
      `NIP ${BLANK}`,
    ]);
    const { penanda_tangan } = report.scope.plan.rencana.keputusan;
    expect(penanda_tangan?.nama).toBe('KARYADI');
    expect(lettersOf(reportLetter(report))).not.toContain('KARYADI');
  });

  test('at a place to fill in where the plan has none', () => {
    expect(linesOf(blocksOf(reportLetter(madeReport()))).slice(-5)[0]).toBe(`${BLANK}, ${BLANK}`);
  });
});

describe('on paper', () => {
  test('A4 pages, numbered, the signature not alone, every word there', async () => {
    for (const report of [madeReport(), await realReport()]) {
      const letter = reportLetter(report);
      const pdf = await getDocumentProxy(await pdfOf(letter));
      const { text: pages } = await extractText(pdf);
      const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      expect(pages.slice(1).every((page, index) => page.includes(`- ${index + 2} -`))).toBe(true);
      const end = letters(pages.at(-1) ?? '');
      expect(end).toContain('NIP');
      expect(end.indexOf('NIP')).toBeGreaterThan(200);
    }
  });

  test.each([
    ['June', realReport],
    ['the year', async () => reportOf(await realPlan(), yearPeriod(2022))],
    ['the made June', () => madeReport()],
    ['the made June in English', () => inLang(madeReport(), 'en')],
    ['June in English', async () => inLang(await realReport(), 'en')],
  ])('no short word of a table is cut (%s)', async (_, reportOfPeriod) => {
    const letter = reportLetter(await reportOfPeriod());
    const { text } = await extractText(await getDocumentProxy(await pdfOf(letter)), {
      mergePages: true,
    });
    const words = new Set(text.split(/\s+/));
    const short = cellsOf(letter).filter((cell) => /^\S{1,6}$/.test(cell));
    expect(short.length).toBeGreaterThan(100);
    expect(short.filter((cell) => !words.has(cell))).toEqual([]);
  });

  test('in Word every word, and the same bytes twice', async () => {
    const letter = reportLetter(await realReport());
    const bytes = await toDocx(letter);
    expect(allText(bytes)).toBe(lettersOf(letter));
    expect(await toDocx(reportLetter(await realReport()))).toEqual(bytes);
  });

  test('the same bytes twice as PDF', async () => {
    const bytes = await pdfOf(reportLetter(await realReport()));
    expect(await pdfOf(reportLetter(await realReport()))).toEqual(bytes);
  });
});
