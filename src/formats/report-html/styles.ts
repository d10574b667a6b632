/** What the page looks like on a screen, light or dark. Everything is told by words or shapes, too. */

/** Pairs of ink and ground reach a contrast of 4.5 to 1, borders of controls 3 to 1 (WCAG 2.2). */
const LIGHT = `
  --ground: #f4f6f9; --card: #fff; --ink: #1b2430; --soft: #55606e; --line: #d5dbe3; --edge: #76808d;
  --accent: #1d4f91; --accent-soft: #e4edf8; --own: #f6efdc; --own-edge: #8a5a00;
  --s1: #e6eef8; --s2: #c7daf0; --s3: #9fc0e4; --s4: #3f74b5; --s5: #1d4f91; --s-low: #1b2430; --s-high: #fff;
  --plan: #c7daf0; --plan-edge: #1d4f91; --done: #d3ecd9; --done-edge: #1a6b2f; --late: #fbdcd9; --late-edge: #a61b1b;
  --half: #fbecc8; --half-edge: #7d5200; --off: #e7e9ec; --off-edge: #55606e;`;

const DARK = `
  --ground: #12171e; --card: #1b222c; --ink: #e8edf3; --soft: #aab4c0; --line: #333e4b; --edge: #8a96a5;
  --accent: #8ab8f0; --accent-soft: #22344c; --own: #332b18; --own-edge: #e0b25c;
  --s1: #1f3048; --s2: #27456d; --s3: #2f5c98; --s4: #8ab8f0; --s5: #c3dcf9; --s-low: #f2f6fb; --s-high: #0d1520;
  --plan: #27456d; --plan-edge: #8ab8f0; --done: #1d4429; --done-edge: #86d49b; --late: #592222; --late-edge: #ffb1a8;
  --half: #4d3b12; --half-edge: #f2cd7c; --off: #303842; --off-edge: #b3bcc7;`;

export default `
:root {${LIGHT} }
@media screen and (prefers-color-scheme: dark) { :root {${DARK} } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 100%/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; color-scheme: light dark; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2.5rem) 3rem; max-width: 92rem; background: var(--ground); color: var(--ink); overflow-wrap: break-word; }
h1, h2, p, dl, dt, dd, ul, figure { margin: 0; padding: 0; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 9; padding: 0.5rem 1rem; background: var(--card); }
.muted, .above, .note, .count { color: var(--soft); }
.above, .line { display: block; }
.above { font-size: 0.85em; font-weight: normal; }
.tag { display: inline-block; padding: 0 0.4em; border: 1px solid var(--half-edge); border-radius: 0.25em; background: var(--half); color: var(--half-edge); font-size: 0.78em; font-weight: 600; white-space: nowrap; }

.masthead { padding: 0 0 1rem; margin: 0 0 1rem; border-bottom: 3px solid var(--accent); }
.satker { font-size: 0.95rem; font-weight: 600; color: var(--accent); }
h1 { font-size: clamp(1.35rem, 3.2vw, 1.9rem); line-height: 1.2; }
.subject { font-size: 1.15rem; font-weight: 600; margin-top: 0.2rem; }
.decree, .date { color: var(--soft); font-size: 0.9rem; }
.decree { margin-top: 0.35rem; }
.only { display: inline-block; margin-top: 0.6rem; padding: 0.25rem 0.6rem; border-left: 4px solid var(--half-edge); background: var(--half); color: var(--half-edge); font-weight: 600; }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; list-style: none; margin-bottom: 1rem; font-size: 0.9rem; }
.contents a { display: inline-block; padding: 0.15rem 0; }

section { margin: 0 0 1.25rem; padding: 1rem 1.15rem 1.15rem; border: 1px solid var(--line); border-radius: 0.6rem; background: var(--card); scroll-margin-top: 0.5rem; }
main { outline: none; }
h2 { font-size: 1.15rem; line-height: 1.3; margin-bottom: 0.35rem; }
.count, .shown { font-size: 0.85rem; font-weight: normal; white-space: nowrap; }
.count { padding: 0.05rem 0.5rem; border-radius: 1rem; background: var(--accent-soft); color: var(--accent); }
.shown { color: var(--half-edge); font-weight: 600; }
.note { font-size: 0.88rem; margin-bottom: 0.6rem; max-width: 75ch; }

.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr)); gap: 0.75rem; }
.tile { padding: 0.7rem 0.85rem; border: 1px solid var(--line); border-top: 4px solid var(--accent); border-radius: 0.4rem; font-size: 0.88rem; }
.tile dt { font-weight: 600; }
.tile dd { color: var(--soft); }
.tile .value { font-size: 2rem; line-height: 1.2; font-weight: 700; color: var(--ink); font-variant-numeric: tabular-nums; }
.tile.alert { border-top-color: var(--late-edge); }
.tile.alert .value { color: var(--late-edge); }
.tile.notice { border-top-color: var(--half-edge); }
.tile.notice .value { color: var(--half-edge); }
.meter svg { display: block; width: 100%; height: 0.4rem; margin: 0.15rem 0 0.4rem; border-radius: 0.2rem; }
.track { fill: var(--line); }
.part { fill: var(--accent); }

.frame { position: relative; overflow-x: auto; }
table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--card); border-bottom: 2px solid var(--edge); vertical-align: bottom; }
tbody th { font-weight: normal; }
.month { text-align: center; padding-left: 0.15rem; padding-right: 0.15rem; }
thead .own { background: var(--own); color: var(--own-edge); border-bottom-color: var(--own-edge); }

.heat { min-width: 58rem; }
.heat td { text-align: center; vertical-align: middle; padding: 0.3rem 0.15rem; border: 1px solid var(--card); min-width: 2.6rem; }
.heat th[scope=row] { vertical-align: middle; font-weight: 600; min-width: 11rem; }
.heat small { display: block; font-size: 0.72rem; line-height: 1.2; white-space: nowrap; }
.heat td.own { border-left: 2px solid var(--own-edge); border-right: 2px solid var(--own-edge); }
.heat.filled .month { width: 3.2rem; }
.heat .none { color: var(--soft); }
.heat .sum { font-weight: 700; text-align: center; border-left: 2px solid var(--line); }
.heat .share { text-align: right; white-space: nowrap; padding-left: 0.6rem; }
.heat tfoot :is(th, td) { font-weight: 700; border-top: 2px solid var(--edge); }
.s1, .s2, .s3 { color: var(--s-low); }
.s4, .s5 { color: var(--s-high); }
.s1 { background: var(--s1); } .s2 { background: var(--s2); } .s3 { background: var(--s3); }
.s4 { background: var(--s4); } .s5 { background: var(--s5); }

svg.kurva { display: block; width: 100%; min-width: 44rem; height: auto; font-family: inherit; font-size: 13px; }
.kurva .periode { color: var(--own); }
.kurva .kisi { color: var(--line); }
.kurva .sumbu { color: var(--soft); }
.kurva .rencana { color: var(--plan-edge); }
.kurva .realisasi { color: var(--done-edge); }
.kurva .titik circle { fill: var(--card); }
.kurva .angka { font-weight: 600; font-variant-numeric: tabular-nums; }
.kurva .angka text { fill: currentColor; stroke: var(--card); stroke-width: 4px; paint-order: stroke; }
.keys { display: flex; gap: 1.25rem; font-size: 0.88rem; font-weight: 600; margin-bottom: 0.25rem; }
.key::before { content: ""; display: inline-block; width: 2rem; margin-right: 0.4rem; vertical-align: middle; border-top: 3px solid currentColor; }
.key.rencana { color: var(--plan-edge); }
.key.rencana::before { border-top-style: dashed; border-top-width: 2px; }
.key.realisasi { color: var(--done-edge); }
.numbers { min-width: 60rem; margin-top: 0.75rem; font-size: 0.8rem; }
.numbers td { text-align: center; padding-left: 0.1rem; padding-right: 0.1rem; }
.numbers small { display: block; white-space: nowrap; color: var(--soft); }
.numbers td.own { background: var(--own); }

.filter { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; margin: 0 0 1.25rem; padding: 0.9rem 1.15rem; border: 1px solid var(--line); border-radius: 0.6rem; background: var(--accent-soft); }
.filter label { display: block; font-size: 0.85rem; font-weight: 600; }
.filter :is(input, select, button) { min-height: 2.5rem; max-width: 100%; padding: 0.35rem 0.6rem; border: 1px solid var(--edge); border-radius: 0.35rem; background: var(--card); color: var(--ink); font: inherit; }
.filter select { width: 14rem; }
.filter input { width: 16rem; }
.filter button { cursor: pointer; }
#saring-hasil { font-weight: 600; align-self: center; }
.filter .note { flex-basis: 100%; margin: 0; max-width: none; }

.kode { width: 1%; white-space: nowrap; }
.nama { min-width: 14rem; }
.list { min-width: 40rem; }
.list .nama { width: 45%; }
.list [data-order] { min-width: 6.5rem; }
th:has(button) { cursor: pointer; white-space: nowrap; }
th button { min-width: 1.5rem; min-height: 1.5rem; margin-left: 0.15rem; padding: 0; border: 0; border-radius: 0.25rem; background: none; color: var(--soft); font: inherit; line-height: 1; cursor: pointer; }
th button::after { content: "\\2195"; }
th[aria-sort] button { background: var(--accent-soft); color: var(--accent); }
th[aria-sort=ascending] button::after { content: "\\2191"; }
th[aria-sort=descending] button::after { content: "\\2193"; }

.legend { display: flex; flex-wrap: wrap; gap: 0.4rem 1.25rem; list-style: none; margin: 0.35rem 0 0.75rem; font-size: 0.88rem; }
.legend .bar { display: inline-block; min-width: 2rem; }
.gantt { min-width: 62rem; }
.gantt td:not(.kode, .unit) { padding: 0.35rem 0; width: 2.5rem; }
.gantt td.own { background: var(--own); }
.gantt .band th { background: var(--accent-soft); color: var(--ink); font-weight: 700; }
.bar { display: block; border: 1px solid; border-radius: 0.3rem; text-align: center; font-size: 0.85rem; line-height: 1.35; font-weight: 700; margin: 0 0.15rem; color: var(--plan-edge); background: var(--plan); border-color: var(--plan-edge); }
td > .bar.after { margin-left: 0; border-left-width: 0; border-top-left-radius: 0; border-bottom-left-radius: 0; }
td > .bar.before { margin-right: 0; border-top-right-radius: 0; border-bottom-right-radius: 0; }
.bar.terlaksana { color: var(--done-edge); background: var(--done); border-color: var(--done-edge); }
.bar:is(.sebagian, .belum, .kemudian, .tanpa_tanggal, .di_luar_jadwal) { color: var(--half-edge); background: var(--half); border-color: var(--half-edge); }
.bar:is(.batal, .batal_tanpa_catatan) { color: var(--off-edge); background: var(--off); border-color: var(--off-edge); }
.bar:is(.late, .belum_diisi) { color: var(--late-edge); background: var(--late); border-color: var(--late-edge); }
.bar.tentatif, .tentatif .bar { border-style: dashed; }

@media screen and (min-width: 75rem) {
  .frame { overflow: visible; }
  .gantt thead th, .list thead th { position: sticky; top: 0; z-index: 1; }
}
@media screen and (max-width: 40rem) {
  section { padding: 0.8rem 0.75rem; }
  .tiles { grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 0.5rem; }
  .tile .value { font-size: 1.6rem; }
  .heat th[scope=row] { min-width: 7rem; }
  .list { min-width: 0; }
  .list.wide { min-width: 36rem; }
  .gantt { min-width: 48rem; }
  .nama, .list .nama { min-width: 10.5rem; width: auto; }
  .gantt .nama { max-width: 10.5rem; }
  .filter :is(input, select), .filter > div { width: 100%; }
  .heat th[scope=row], .heat thead th:first-child, .numbers th[scope=row], .numbers thead th:first-child, :is(.list, .gantt) :is(.kode, thead th:first-child) { position: sticky; left: 0; max-width: 8.5rem; background: var(--card); z-index: 1; }
}
`;
