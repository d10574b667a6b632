/** Document → one HTML file that needs no other: read on a screen, and printed like the PDF. */
import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toHtml as treeToHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Document, Meta, Section } from '../../document/document.ts';
import { visible } from '../../text/visible.ts';
import { toElements } from './blocks.ts';
import { pageName, toPageRules, toWatermark } from './page-rules.ts';
import { createStyles, length, type Styles, toNumber } from './styles.ts';

/**
 * The whole document as text of an HTML file.
 *
 * Nothing is loaded and nothing runs: a policy in the file allows its own style sheet and pictures
 * inside it, no more. Every text is data; characters that a browser would drop or that turn a line
 * round stand as their codes, as in Markdown. Printed from a browser it has the PDF's pages; what
 * only a layout of our own can know is left out: catchwords, and words printed again where a
 * merged cell goes on.
 *
 * @throws RangeError when a table's spans do not make a grid: a mistake of the view.
 */
export function toHtml(document: Document): string {
  const { meta, sections } = document;
  const styles = createStyles();
  const nameOf = createNames();
  styles.add(toPageRules(sections));
  const main = h(
    'main',
    sections.map((section, index) => toSection(section, index, meta, styles, nameOf)),
  );
  const body = h('body', [...toScreenWatermark(sections), main]);
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: meta.language }, [toHead(meta, styles.sheet()), body]),
    ],
  };
  return `${treeToHtml(tree)}\n`;
}

function toHead({ title, subject, author, date }: Meta, sheet: string): Element {
  const described = [
    ['description', subject],
    ['author', author],
    ['dcterms.date', date],
  ] as const;
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: toPolicy(sheet) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', visible(title)),
    ...described.flatMap(([name, content]) =>
      content === undefined ? [] : [h('meta', { name, content: visible(content) })],
    ),
    h('style', sheet),
  ]);
}

function toPolicy(sheet: string): string {
  const hash = createHash('sha256').update(sheet).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function toSection(
  section: Section,
  index: number,
  meta: Meta,
  styles: Styles,
  nameOf: (title: string) => string,
): Element {
  const { page, fontSize, lineSpacing = 1, title, blocks } = section;
  const width = page.width - page.margin.left - page.margin.right;
  const own = styles.classOf(
    [
      `page: ${pageName(index)}`,
      `font-size: ${length(fontSize)}`,
      `--width: ${length(width)}`,
      ...(lineSpacing === 1 ? [] : [`--spacing: ${toNumber(lineSpacing)}`]),
    ].join('; '),
  );
  return h(
    'section',
    { className: [own] },
    toElements(blocks, { width, title: title ?? meta.title, styles, nameOf }),
  );
}

/** On a screen the mark of the first section that has one; pages have their own. */
function toScreenWatermark(sections: readonly Section[]): Element[] {
  const page = sections.map((section) => section.page).find(({ watermark }) => watermark);
  if (page?.watermark === undefined) return [];
  const src = toWatermark(page.watermark, page);
  return [h('img.watermark', { src, alt: '', ariaHidden: 'true' })];
}

/** Names that differ: those who jump from part to part must tell two apart. */
function createNames(): (title: string) => string {
  const used = new Map<string, number>();
  return (title) => {
    const count = (used.get(title) ?? 0) + 1;
    used.set(title, count);
    return count === 1 ? title : `${title} (${count})`;
  };
}
