/** A report's numbers → one HTML file that needs no other: to be read, filtered and printed. */
import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toHtml as treeToHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Fakta } from '../../schedule/facts.ts';
import type { ReportNumbers } from '../../schedule/report-numbers.ts';
import type { Lang } from '../../text/lang.ts';
import { visible } from '../../text/visible.ts';
import { ganttSection } from './gantt.ts';
import { heatMapSections } from './heat-map.ts';
import { toContents, toFilter, toMasthead, toSelection } from './masthead.ts';
import { openLists } from './open-lists.ts';
import { namePeriod, type Page, toPage } from './page.ts';
import { toPaperStyles } from './paper-styles.ts';
import { periodLists } from './period-lists.ts';
import { curveSection } from './s-curve.ts';
import SCRIPT from './script.ts';
import STYLES from './styles.ts';
import { summarySection } from './summary.ts';

/**
 * The whole report as text of an HTML file, every list complete.
 *
 * Nothing is loaded: a policy in the file allows its own style sheet and its own script, by their
 * digests, and nothing else. The script only filters and sorts; all is readable without it. Every text is
 * data. Same input, same bytes.
 *
 * @param facts `factsOf` the same scope: what was entered for each row and month
 */
export async function toReportHtml(
  numbers: ReportNumbers,
  facts: readonly Fakta[],
  lang: Lang,
): Promise<string> {
  const page = toPage(numbers, facts, lang);
  const totals = [summarySection(page), ...heatMapSections(page), ...(await curveSection(page))];
  const rows = [...openLists(page), ...periodLists(page), ganttSection(page)];
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang }, [
        toHead(page),
        h('body', [
          h('a.skip', { href: '#isi' }, page.words.skip),
          toMasthead(page),
          toContents([...totals, ...rows], page),
          h('main#isi', { tabIndex: -1 }, [
            ...totals.map(({ element }) => element),
            toFilter(page),
            ...rows.map(({ element }) => element),
          ]),
          h('script', SCRIPT),
        ]),
      ]),
    ],
  };
  return `${treeToHtml(tree)}\n`;
}

function toHead(page: Page): Element {
  const { numbers, words } = page;
  const { rencana, tanggal_data } = numbers;
  const subject = words.subject(namePeriod(page));
  const office = rencana.singkatan ?? rencana.satker;
  const title = `${words.title(rencana.tahun)} - ${office} - ${subject}`;
  const sheet = `${STYLES}${toPaperStyles({ left: `${office} | ${subject}`, page: words.page })}`;
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: toPolicy(sheet) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', visible(title)),
    h('meta', { name: 'description', content: visible(toSelection(page) || title) }),
    h('meta', { name: 'dcterms.date', content: tanggal_data }),
    h('style', sheet),
  ]);
}

function toPolicy(sheet: string): string {
  const digest = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${digest(sheet)}`,
    `script-src ${digest(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
