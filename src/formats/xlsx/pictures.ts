/** Pictures on a sheet: hucre stretches them over cells, here they keep their size and place. */
import type { SheetImage } from 'hucre';
import type { Edit } from '../office/rewrite-zip.ts';
import { toXmlText } from '../office/xml-text.ts';
import type { GridLines } from './grid-lines.ts';
import type { SheetRow } from './sheet-rows.ts';

/** English Metric Units in a point: lengths of a drawing. */
const EMU = 12_700;

interface Anchored {
  readonly image: SheetImage;
  /** The anchor as it is to be. */
  readonly anchor: string;
}

/** @param first from `toFirstRows` */
export function toPictures(
  rows: readonly SheetRow[],
  first: readonly number[],
  lines: GridLines,
): Anchored[] {
  return rows.flatMap(({ picture: placed }, index) => {
    if (placed === undefined) return [];
    const { x, picture } = placed;
    const row = first[index] ?? 0;
    const col = Math.max(
      0,
      lines.findLastIndex((line) => line <= x),
    );
    const offset = Math.round((x - (lines[col] ?? 0)) * EMU);
    const size = `cx="${Math.round(picture.width * EMU)}" cy="${Math.round(picture.height * EMU)}"`;
    return [
      {
        image: {
          data: picture.bytes,
          type: picture.type,
          anchor: { from: { row, col } },
          altText: toXmlText(picture.alt),
          width: (picture.width * 96) / 72,
          height: (picture.height * 96) / 72,
        },
        anchor:
          `<xdr:oneCellAnchor><xdr:from><xdr:col>${col}</xdr:col><xdr:colOff>${offset}</xdr:colOff>` +
          `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/>`,
      },
    ];
  });
}

/** Puts the anchors in the places of hucre's, which come in the same order. */
export function toDrawingEdit(pictures: readonly Anchored[]): Edit {
  return (xml) => {
    let next = 0;
    return xml
      .replace(/<xdr:twoCellAnchor>.*?<\/xdr:to>/gs, () => pictures[next++]?.anchor ?? '')
      .replaceAll('</xdr:twoCellAnchor>', '</xdr:oneCellAnchor>');
  };
}
