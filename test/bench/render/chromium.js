/** The table as HTML, printed by Chromium through Playwright. */
import { existsSync, readFileSync } from 'node:fs';
import { noteUsage } from '../usage.js';
import { CHROMIUM } from './chromium-path.js';
import { FONTS, load, output, readTable, STYLE, tagged } from './job.js';

const { chromium } = load('playwright-core');
const { page: paper, columns, head, rows } = readTable();
const { size, lineHeight, paddingX, paddingY, border } = STYLE;

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const toCells = (cells, tag) =>
  cells
    .map(({ column, rowSpan, colSpan, text }) => {
      const name = columns[column].align === 'center' ? ' class=c' : '';
      const shown = text === '√' ? '<b>√</b>' : escapeHtml(text);
      return `<${tag}${name} rowspan=${rowSpan} colspan=${colSpan}>${shown}</${tag}>`;
    })
    .join('');
const fontFace = (weight, file) =>
  `@font-face { font-family: Besley; font-weight: ${weight};
    src: url(data:font/ttf;base64,${readFileSync(file, 'base64')}) }`;

const html = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Lampiran</title><style>
${fontFace(400, FONTS.regular)} ${fontFace(700, FONTS.bold)}
@page { size: ${paper.width}pt ${paper.height}pt; margin: ${paper.margin}pt;
  @top-center { content: "- " counter(page) " -"; font: ${size}pt Besley } }
body { margin: 0; font: ${size}pt/${lineHeight} Besley }
table { border-collapse: collapse; table-layout: fixed; width: 100% }
th, td { border: ${border}pt solid; padding: ${paddingY}pt ${paddingX}pt; vertical-align: top;
  white-space: pre-line }
th { vertical-align: middle }
.c { text-align: center }
.band { background: #e8e8e8; font-weight: bold }
</style><table><colgroup>
${columns.map(({ width }) => `<col style="width:${width}pt">`).join('')}
</colgroup><thead>${head.map((cells) => `<tr>${toCells(cells, 'th')}`).join('\n')}</thead><tbody>
${rows
  .map(({ band, cells }) =>
    band === undefined
      ? `<tr>${toCells(cells, 'td')}`
      : `<tr class=band><td colspan=${columns.length}>${escapeHtml(band)}</td>`,
  )
  .join('\n')}
</tbody></table>`;

if (!existsSync(CHROMIUM)) throw new Error(`no ${CHROMIUM}`);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
const usage = watchChildren();
const page = await browser.newPage();
await page.setContent(html, { timeout: 0 });
await page.evaluate(() => document.fonts.ready);
await page.pdf({
  path: output,
  preferCSSPageSize: true,
  printBackground: true,
  tagged,
  timeout: 0,
});
clearInterval(usage.timer);
noteUsage(usage.kB, usage.ms);
await browser.close();

/**
 * The browser's processes, looked at ten times a second: the most memory (kB) that was theirs alone
 * at one time, and their CPU time (ms).
 */
function watchChildren() {
  const usage = { kB: 0, ms: 0, timer: setInterval(look, 100) };
  function look() {
    const all = below(process.pid);
    const sum = (of) => all.reduce((total, pid) => total + of(pid), 0);
    usage.kB = Math.max(usage.kB, sum(ownMemory));
    usage.ms = Math.max(usage.ms, sum(cpuTime));
  }
  return usage;
}

/** The processes that `pid` has started, at any depth. */
function below(pid) {
  const children = readProc(`${pid}/task/${pid}/children`).match(/\d+/g) ?? [];
  return children.flatMap((child) => [child, ...below(child)]);
}

/** What no other process shares; asking for more than that (PSS) would slow the browser down. */
function ownMemory(pid) {
  return Number(/^RssAnon:\s*(\d+)/m.exec(readProc(`${pid}/status`))?.[1] ?? 0);
}

/** Linux counts hundredths of a second, as 14th and 15th field, the second one in brackets. */
function cpuTime(pid) {
  const [, ...fields] = readProc(`${pid}/stat`).split(') ');
  const [user = 0, system = 0] = fields.join(') ').split(' ').slice(11, 13).map(Number);
  return 10 * (user + system);
}

/** A file under `/proc`; '' once its process is gone. */
function readProc(path) {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
