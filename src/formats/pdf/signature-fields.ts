/** Form fields for electronic signatures, one for each place to sign (ISO 32000-1, 12.7.4.5). */
import type { DrawnPage } from './draw.ts';
import type { FileWriter } from './file-writer.ts';
import { toNumber, toTextString } from './syntax.ts';

export interface Fields {
  /** The interactive form's number; undefined without a field. */
  readonly form: number | undefined;
  /** The widgets of each page, by its index. */
  readonly widgets: ReadonlyMap<number, readonly number[]>;
}

/** An unsigned field: some signature field exists, none is signed yet (12.7.2, table 219). */
const SIGNATURES_EXIST = 1;

/** @param toLabel what a screen reader says of a field with a given name. */
export function writeFields(
  pages: readonly DrawnPage[],
  toLabel: (field: string) => string,
  file: FileWriter,
): Fields {
  const widgets = new Map<number, number[]>();
  const all: number[] = [];
  const names = new Set<string>();
  pages.forEach(({ fields, id, height }, page) => {
    for (const { box, tag } of fields) {
      const name = toUnique(toFieldName(box.field), names);
      const { x, y } = box;
      const rect = [x, height - y - box.height, x + box.width, height - y].map(toNumber).join(' ');
      const size = [box.width, box.height].map(toNumber).join(' ');
      // Every annotation has an appearance, if only an empty one (ISO 19005-3, 6.3.3).
      const look = file.putStream(`/Type/XObject/Subtype/Form/BBox[0 0 ${size}]`, new Uint8Array());
      const object = file.put(
        `<</Type/Annot/Subtype/Widget/FT/Sig/T${toTextString(name)}` +
          `/TU${toTextString(toLabel(box.field))}/F 4/Rect[${rect}]/P ${id} 0 R` +
          `/AP<</N ${look} 0 R>>/StructParent ${pages.length + all.length}>>`,
      );
      tag.widget = { object, page };
      widgets.set(page, [...(widgets.get(page) ?? []), object]);
      all.push(object);
    }
  });
  if (all.length === 0) return { form: undefined, widgets };
  const references = all.map((object) => `${object} 0 R`).join(' ');
  const form = file.put(`<</Fields[${references}]/SigFlags ${SIGNATURES_EXIST}>>`);
  return { form, widgets };
}

/** A period would part the name of a field from its parent's (12.7.3.2). */
function toFieldName(name: string): string {
  return name.replaceAll('.', '_');
}

function toUnique(name: string, names: Set<string>): string {
  let unique = name;
  for (let i = 2; names.has(unique); i++) unique = `${name} ${i}`;
  names.add(unique);
  return unique;
}
