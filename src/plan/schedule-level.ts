/** Where a row may stand: on which level the schedule is, and what is out of place beside it. */
import { type BarisContext, isMeantAsRow, ROW_KEYS } from './build-baris.ts';
import { has, type Raw } from './raw.ts';

/** On which level a sub kegiatan has its schedule; on its own when nothing says otherwise. */
export function scheduleLevel(
  raw: Raw,
  rincian: readonly Raw[],
  indikator: readonly Raw[],
): 'own' | 'rincian' | 'indikator' {
  if (has(raw, 'bulan')) return 'own';
  if (rincian.some(isMeantAsRow)) return 'rincian';
  return indikator.some(isMeantAsRow) ? 'indikator' : 'own';
}

/** Rows of rincian have their own indikator; a list beside them would belong to none. */
export function checkRincianIndikator(
  raw: Raw,
  rincian: readonly Raw[],
  context: BarisContext,
): void {
  if (has(raw, 'indikator')) {
    const path = [...raw.path, 'indikator'];
    context.problems.push({ kind: 'both', keys: ['rincian', 'indikator'], path });
    return;
  }
  for (const each of rincian) {
    if (!isMeantAsRow(each) || has(each, 'indikator')) continue;
    context.problems.push({ kind: 'missing', key: 'indikator', path: each.path });
  }
}

/** A bundle's indikator stand with each member, or once for all of them. */
export function checkGabunganIndikator(
  raw: Raw,
  members: readonly Raw[],
  context: BarisContext,
): void {
  const without = members.filter((each) => !has(each, 'indikator'));
  if (has(raw, 'indikator')) {
    if (without.length === members.length) return;
    const path = [...raw.path, 'indikator'];
    context.problems.push({
      kind: 'both',
      keys: ['indikator anggota', 'indikator gabungan'],
      path,
    });
  } else if (without.length === members.length) {
    context.problems.push({ kind: 'missing', key: 'indikator', path: raw.path });
  } else {
    for (const { path } of without)
      context.problems.push({ kind: 'missing', key: 'indikator', path });
  }
}

/** Whether the node is a row; a part of one where no row stands is noted as misplaced. */
export function isRow(raw: Raw, scheduled: boolean, context: BarisContext): boolean {
  if (scheduled || has(raw, 'bulan')) return true;
  noteMisplaced(raw, context);
  return false;
}

export function noteMisplaced(raw: Raw, context: BarisContext): void {
  for (const key of ROW_KEYS) {
    if (!has(raw, key)) continue;
    context.problems.push({ kind: 'misplaced', key, path: [...raw.path, key] });
  }
}
