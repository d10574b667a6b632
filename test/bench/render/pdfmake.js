/** The table by pdfmake. */
import { FONTS, load, output, readTable, STYLE } from './job.js';

const pdfmake = load('pdfmake');
const { page, columns, head, rows } = readTable();

/** A row with a place for every column: pdfmake wants an empty object under each span. */
function toRow(cells, style) {
  const row = columns.map(() => ({}));
  for (const { column, rowSpan, colSpan, text } of cells) {
    const isCheck = text === '√';
    row[column] = { text, rowSpan, colSpan, bold: isCheck, alignment: columns[column].align };
    Object.assign(row[column], style);
  }
  return row;
}

/** pdfmake's line heights are multiples of the font's own: (ascent - descent) / units of Besley. */
const BESLEY_LINE = 1.675;

const bandStyle = { alignment: 'left', bold: true, fillColor: '#e8e8e8' };
const body = [
  ...head.map((cells) => toRow(cells, { alignment: 'center', bold: true })),
  ...rows.map(({ band, cells }) =>
    band === undefined
      ? toRow(cells)
      : toRow([{ column: 0, rowSpan: 1, colSpan: columns.length, text: band }], bandStyle),
  ),
];

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setFonts({ Besley: { normal: FONTS.regular, bold: FONTS.bold } });
await pdfmake
  .createPdf({
    pageSize: { width: page.width, height: page.height },
    pageMargins: page.margin,
    header: (number) =>
      number === 1 ? '' : { text: `- ${number} -`, alignment: 'center', margin: 20 },
    defaultStyle: {
      font: 'Besley',
      fontSize: STYLE.size,
      lineHeight: STYLE.lineHeight / BESLEY_LINE,
    },
    content: [
      {
        table: {
          headerRows: head.length,
          widths: columns.map(({ width }) => width - 2 * STYLE.paddingX - STYLE.border),
          body,
        },
        layout: {
          hLineWidth: () => STYLE.border,
          vLineWidth: () => STYLE.border,
          paddingLeft: () => STYLE.paddingX,
          paddingRight: () => STYLE.paddingX,
          paddingTop: () => STYLE.paddingY,
          paddingBottom: () => STYLE.paddingY,
        },
      },
    ],
  })
  .write(output);
