/** The table by Typst, which reads the JSON itself. */
import { readFileSync, writeFileSync } from 'node:fs';
import { FONTS, input, load, output, STYLE, tagged } from './job.js';

const { NodeCompiler } = load('@myriaddreamin/typst-ts-node-compiler');

const { size, lineHeight, paddingX, paddingY, border } = STYLE;
const source = `
#let data = json("/table.json")
#let check = strong("√")
#let body-cell(cell) = {
  if cell.rowSpan > 1 { table.cell(rowspan: cell.rowSpan, cell.text) }
  else if cell.text == "√" { check }
  else { cell.text }
}
#set document(date: none)
#set page(
  width: data.page.width * 1pt, height: data.page.height * 1pt, margin: data.page.margin * 1pt,
  header: context {
    let number = counter(page).get().first()
    if number > 1 { align(center)[- #number -] }
  },
)
#set text(
  font: "Besley", size: ${size}pt, lang: "id", hyphenate: false,
  top-edge: 0.95em, bottom-edge: ${0.95 - lineHeight}em,
)
#set par(leading: 0pt, spacing: 0pt)
#table(
  columns: data.columns.map(column => column.width * 1pt),
  align: data.columns.map(column => if column.align == "center" { center } else { left }),
  inset: (x: ${paddingX}pt, y: ${paddingY}pt),
  stroke: ${border}pt,
  table.header(..data.head.flatten().map(cell => table.cell(
    colspan: cell.colSpan, rowspan: cell.rowSpan, align: center + horizon, strong(cell.text),
  ))),
  ..data.rows.map(row => if "band" in row {
    table.cell(
      colspan: data.columns.len(), fill: rgb("#e8e8e8"), align: left, strong(row.band),
    )
  } else {
    row.cells.map(body-cell)
  }).flatten(),
)
`;

const compiler = NodeCompiler.create({
  workspace: '/',
  fontArgs: [{ fontBlobs: [readFileSync(FONTS.regular), readFileSync(FONTS.bold)] }],
});
compiler.mapShadow('/table.json', readFileSync(input));
writeFileSync(output, compiler.pdf({ mainFileContent: source }, { pdfTags: tagged }));
