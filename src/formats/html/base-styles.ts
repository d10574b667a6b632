/** What every document looks like, on a screen and on paper. */

/** Bookman Old Style as the office types it, then what comes near on other machines. */
export const FONTS =
  '"Bookman Old Style", "URW Bookman", "URW Bookman L", "Bookman", "Besley", "Georgia", "DejaVu Serif", serif';

/**
 * The reader's own size of letters is the measure on a screen (`rem`), the point on paper.
 *
 * On a screen a cell draws its right and lower border, because collapsed ones would not go along
 * with the head that stays at the window's top. On paper borders collapse, because only so does
 * Chromium draw them right where a page ends; an empty foot, repeated on each page, closes the
 * cells that go on, and never stands on a page without a row.
 *
 * The picture of a watermark is for screens, and for Firefox, which prints no page margins of ours.
 */
export default `
html { --pt: 0.1rem; --leading: 1.35; --spacing: 1; background: #fff; color: #000; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; font-family: ${FONTS}; overflow-wrap: break-word; }
section { box-sizing: content-box; margin: 0 auto; padding: 1.5rem; line-height: max(var(--leading), 1.2 * var(--spacing)); }
section + section { border-top: 1px solid #767676; }
h1, h2, h3, p, dl, dt, dd { margin: 0; font-size: inherit; }
dt { font-weight: normal; }
p:empty { min-height: 1lh; }
hr { margin: 0; border: 0 solid #000; }
img { display: block; max-width: 100%; height: auto; }
.left { text-align: left; }
.center { text-align: center; }
.right { text-align: right; }
.justify { text-align: justify; }
h1.center, h2.center, h3.center { text-wrap: balance; }
img.center { margin: 0 auto; }
img.right { margin-left: auto; }
.regular { font-weight: normal; }
.alert { color: #a61b1b; }
.notice { color: #8a5a00; }
.good { color: #1a6b2f; }
.muted { color: #595959; }
.label { float: left; min-width: var(--hang); margin-left: calc(-1 * var(--hang)); white-space: pre; }
.group { margin-left: var(--inset); }
.entry { display: grid; grid-template-columns: var(--indent) minmax(0, 1fr); }
.entry dt { display: flex; justify-content: space-between; padding-right: 0.5em; }
.entry dt, .entry dd { min-width: 0; }
.colon { white-space: pre; }
.watermark { position: fixed; inset: 0; z-index: -1; width: 100%; height: 100%; object-fit: contain; pointer-events: none; }
table { table-layout: fixed; border-spacing: 0; line-height: var(--leading); }
th, td { box-sizing: border-box; padding: calc(2 * var(--pt)) calc(3 * var(--pt)); border: 0 solid #000; text-align: left; vertical-align: top; font-weight: normal; }
thead th, thead td { text-align: center; vertical-align: middle; font-weight: bold; background: #fff; padding-left: calc(1 * var(--pt)); padding-right: calc(1 * var(--pt)); }
thead .top { vertical-align: top; }
.middle { vertical-align: middle; }
.band th { background: #e8e8e8; }
@media screen {
  section { max-width: var(--width); }
  .table { overflow-x: auto; }
  .table:focus-visible { outline: 3px solid #1a4f9c; outline-offset: 2px; }
  table { min-width: var(--least); border-collapse: separate; border-left: 1px solid #000; }
  th, td { border-width: 0 1px 1px 0; }
  table > :first-of-type > tr:first-child > * { border-top-width: 1px; }
  tfoot { display: none; }
}
@media screen and (max-width: 40rem) {
  section { padding: 1rem 0.75rem; }
  .group { margin-left: min(var(--inset), 15%); }
  .justify { text-align: left; }
  .entry { display: block; }
  .entry dt { display: block; }
  .entry dd { margin-left: 1.5em; }
}
@media print {
  html { --pt: 1pt; --leading: 1.2; }
  body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  section { break-before: page; margin: 0; padding: 0; }
  section:first-of-type { break-before: auto; }
  section + section { border-top: 0; }
  h1, h2, h3 { break-after: avoid; }
  .group { break-inside: avoid; }
  .keep { break-before: avoid; }
  .band { break-inside: avoid; break-after: avoid; }
  table { border-collapse: collapse; }
  th, td { border-width: 0.5pt; }
  thead { display: table-header-group; break-inside: avoid; }
  tfoot { display: table-footer-group; break-inside: avoid; }
  tbody:last-of-type > tr:last-child { break-after: avoid; }
  tfoot td { padding: 0; border-width: 0.5pt 0 0; }
  .watermark { display: none; }
  @supports (-moz-appearance: none) { .watermark { display: block; } }
}
`;
