/** Whether every row could be read: only then is a row, or a month, that is not there missing. */
import type { Area, Plan } from './model.ts';
import { isId } from './schema/guards.ts';

/** Whether every sub kegiatan of the area, however it is written, gave its rows. */
export function hasAllRows({ program, isUnread }: Area): boolean {
  if (isUnread === true) return false;
  return isFull(program, ({ kegiatan }) =>
    isFull(kegiatan, ({ isi }) =>
      isFull(isi, (each) => {
        if (each.baris !== undefined) return true;
        if (each.kind === 'gabungan') return false;
        // The schedule stands on one level, and there on every node.
        return [each.rincian, each.indikator].some((level) =>
          isFull<{ readonly baris?: unknown }>(level, ({ baris }) => baris !== undefined),
        );
      }),
    ),
  );
}

/** Whether every area file could be read, with the id of every row in it. */
export function knowsAllRows({ area, areaFiles, baris }: Plan): boolean {
  const readable = areaFiles.filter(({ stray }) => !stray);
  return (
    readable.length === area.length &&
    area.every(hasAllRows) &&
    baris.every((each) => isId(each.id))
  );
}

/** An empty list is not as its writer meant it either. */
function isFull<T>(list: readonly T[], test: (each: T) => boolean): boolean {
  return list.length > 0 && list.every(test);
}
