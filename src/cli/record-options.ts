/** The options of `rb record`. */

export interface RecordOptions {
  readonly plan?: string;
  readonly month?: string;
  readonly status?: string;
  readonly tanggal?: string;
  readonly jumlah?: string;
  readonly satuan?: string;
  readonly bukti?: readonly string[];
  readonly kendala?: string;
  readonly catatan?: string;
  readonly tindakLanjut?: string;
  readonly dryRun?: boolean;
  readonly form?: boolean;
  readonly unit?: string;
  readonly output?: string;
  readonly from?: string;
}

/** What is said of one row. */
export const ENTRY_OPTIONS = {
  status: '--status',
  tanggal: '--tanggal',
  jumlah: '--jumlah',
  satuan: '--satuan',
  bukti: '--bukti',
  kendala: '--kendala',
  catatan: '--catatan',
  tindakLanjut: '--tindak-lanjut',
} as const;
