/** Whether zod would find nothing wrong. Made from the schemas by `npm run schemas`; see `to-guards.ts`. */

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every key that a plan may have. */
export const KEYS = [
  'nomor',
  'nama',
  'perlu_verifikasi',
  'program',
  'tidak_terbaca',
  'kegiatan',
  'pengantar',
  'penomoran_indikator',
  'bentuk_nomor_sub_kegiatan',
  'bentuk_nomor_indikator',
  'sub_kegiatan',
  'id',
  'tanpa_nomor',
  'rincian',
  'indikator',
  'bulan',
  'tentatif',
  'ket',
  'gabungan',
  'versi',
  'tahun',
  'judul',
  'satker',
  'kop',
  'keputusan',
  'lampiran',
  'jumlah_area',
  'aturan',
  'pengecualian',
  'istilah',
  'singkatan',
  'alamat',
  'telepon',
  'faks',
  'baris',
  'logo',
  'tentang',
  'pejabat',
  'menimbang',
  'mengingat',
  'menetapkan',
  'diktum',
  'tempat',
  'tanggal',
  'penanda_tangan',
  'salinan',
  'paraf',
  'margin',
  'spasi',
  'kata_penyambung',
  'jabatan',
  'unit',
  'atas',
  'kanan',
  'bawah',
  'kiri',
  'kertas',
  'kepala',
  'penomoran_halaman',
  'lebar_kolom',
  'huruf',
  'area',
  'biasa',
  'tebal',
  'miring',
  'tebal_miring',
  'di',
  'alasan',
  'sampai',
  'output',
  'target',
  'jumlah',
  'satuan',
  'status',
  'hasil',
  'bukti',
  'kendala',
  'catatan',
  'sebab',
  'tindak_lanjut',
];

const PATTERN_1 = /\S/;

const PATTERN_2 = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const PATTERN_3 = /^(1[0-2]|[1-9])-(1[0-2]|[1-9])$/;

const PATTERN_4 = /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))$/;

export function isArea(value: unknown): boolean {
  return isMapping31(value);
}

export function isRencana(value: unknown): boolean {
  return isMapping58(value);
}

export function isPenugasan(value: unknown): boolean {
  return isMapping63(value);
}

export function isRealisasi(value: unknown): boolean {
  return isRecord70(value);
}

export function isId(value: unknown): boolean {
  return isText5(value);
}

export function isStatus(value: unknown): boolean {
  return isOneOf64(value);
}

export function isTanggal(value: unknown): boolean {
  return isText38(value);
}

export function isHasil(value: unknown): boolean {
  return isMapping65(value);
}

export function isKendala(value: unknown): boolean {
  return isMapping68(value);
}

export function isJumlahArea(value: unknown): boolean {
  return isNumber1(value);
}

function isNumber1(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= 99;
}

function isText2(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 5000 && PATTERN_1.test(value);
}

function isOneOf3(value: unknown): boolean {
  return value === 'sub_kegiatan' || value === 'kegiatan';
}

function isOneOf4(value: unknown): boolean {
  return value === '1.' || value === '1)' || value === 'a.' || value === 'a)' || value === '-';
}

function isText5(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 80 && PATTERN_2.test(value);
}

function is6(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isList7(value: unknown): boolean {
  if (!(Array.isArray(value) && value.length >= 1)) return false;
  for (const item of value) if (!isText2(item)) return false;
  return true;
}

function isOneOf8(value: unknown): boolean {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 || value === 6 || value === 7 || value === 8 || value === 9 || value === 10 || value === 11 || value === 12;
}

function isText9(value: unknown): boolean {
  return typeof value === 'string' && PATTERN_3.test(value);
}

function isEither10(value: unknown): boolean {
  return isOneOf8(value) || isText9(value);
}

function isList11(value: unknown): boolean {
  if (!(Array.isArray(value))) return false;
  for (const item of value) if (!isEither10(item)) return false;
  return true;
}

function isEither12(value: unknown): boolean {
  return isOneOf8(value) || isText9(value) || isList11(value);
}

function isMapping13(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id': if (isText5(item)) break; return false;
      case 'nama': if (isText2(item)) break; return false;
      case 'tidak_terbaca': if (isText2(item)) break; return false;
      case 'tanpa_nomor': if (is6(item)) break; return false;
      case 'rincian': if (isList7(item)) break; return false;
      case 'bulan': if (isEither12(item)) break; return false;
      case 'tentatif': if (is6(item)) break; return false;
      case 'ket': if (isText2(item)) break; return false;
      case 'perlu_verifikasi': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'nama' in value !== 'tidak_terbaca' in value;
}

function isEither14(value: unknown): boolean {
  return isText2(value) || isMapping13(value);
}

function isList15(value: unknown): boolean {
  if (!(Array.isArray(value) && value.length >= 1)) return false;
  for (const item of value) if (!isEither14(item)) return false;
  return true;
}

function isEither16(value: unknown): boolean {
  return isText2(value) || isList15(value);
}

function isMapping17(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id': if (isText5(item)) break; return false;
      case 'nama': if (isText2(item)) break; return false;
      case 'tidak_terbaca': if (isText2(item)) break; return false;
      case 'indikator': if (isEither16(item)) break; return false;
      case 'bulan': if (isEither12(item)) break; return false;
      case 'tentatif': if (is6(item)) break; return false;
      case 'ket': if (isText2(item)) break; return false;
      case 'perlu_verifikasi': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'nama' in value !== 'tidak_terbaca' in value;
}

function isEither18(value: unknown): boolean {
  return isText2(value) || isMapping17(value);
}

function isList19(value: unknown): boolean {
  if (!(Array.isArray(value) && value.length >= 1)) return false;
  for (const item of value) if (!isEither18(item)) return false;
  return true;
}

function isMapping20(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id': if (isText5(item)) break; return false;
      case 'nama': if (isText2(item)) break; return false;
      case 'tidak_terbaca': if (isText2(item)) break; return false;
      case 'tanpa_nomor': if (is6(item)) break; return false;
      case 'bentuk_nomor_indikator': if (isOneOf4(item)) break; return false;
      case 'rincian': if (isList19(item)) break; return false;
      case 'indikator': if (isEither16(item)) break; return false;
      case 'bulan': if (isEither12(item)) break; return false;
      case 'tentatif': if (is6(item)) break; return false;
      case 'ket': if (isText2(item)) break; return false;
      case 'perlu_verifikasi': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'nama' in value !== 'tidak_terbaca' in value;
}

function isMapping21(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'nama': if (isText2(item)) break; return false;
      case 'tidak_terbaca': if (isText2(item)) break; return false;
      case 'rincian': if (isList7(item)) break; return false;
      case 'indikator': if (isEither16(item)) break; return false;
      default: return false;
    }
  }
  return true && 'nama' in value !== 'tidak_terbaca' in value;
}

function isEither22(value: unknown): boolean {
  return isText2(value) || isMapping21(value);
}

function isList23(value: unknown): boolean {
  if (!(Array.isArray(value) && value.length >= 2)) return false;
  for (const item of value) if (!isEither22(item)) return false;
  return true;
}

function isMapping24(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id': if (isText5(item)) break; return false;
      case 'gabungan': if (isList23(item)) break; return false;
      case 'bentuk_nomor_indikator': if (isOneOf4(item)) break; return false;
      case 'indikator': if (isEither16(item)) break; return false;
      case 'bulan': if (isEither12(item)) break; return false;
      case 'tentatif': if (is6(item)) break; return false;
      case 'ket': if (isText2(item)) break; return false;
      case 'perlu_verifikasi': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'gabungan' in value;
}

function isEither25(value: unknown): boolean {
  return isMapping20(value) || isMapping24(value);
}

function isList26(value: unknown): boolean {
  if (!(Array.isArray(value))) return false;
  for (const item of value) if (!isEither25(item)) return false;
  return true;
}

function isMapping27(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'nama': if (isText2(item)) break; return false;
      case 'tidak_terbaca': if (isText2(item)) break; return false;
      case 'pengantar': if (isText2(item)) break; return false;
      case 'penomoran_indikator': if (isOneOf3(item)) break; return false;
      case 'bentuk_nomor_sub_kegiatan': if (isOneOf4(item)) break; return false;
      case 'bentuk_nomor_indikator': if (isOneOf4(item)) break; return false;
      case 'perlu_verifikasi': if (isText2(item)) break; return false;
      case 'sub_kegiatan': if (isList26(item)) break; return false;
      default: return false;
    }
  }
  return true && 'sub_kegiatan' in value && 'nama' in value !== 'tidak_terbaca' in value;
}

function isList28(value: unknown): boolean {
  if (!(Array.isArray(value))) return false;
  for (const item of value) if (!isMapping27(item)) return false;
  return true;
}

function isMapping29(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'nama': if (isText2(item)) break; return false;
      case 'tidak_terbaca': if (isText2(item)) break; return false;
      case 'perlu_verifikasi': if (isText2(item)) break; return false;
      case 'kegiatan': if (isList28(item)) break; return false;
      default: return false;
    }
  }
  return true && 'kegiatan' in value && 'nama' in value !== 'tidak_terbaca' in value;
}

function isList30(value: unknown): boolean {
  if (!(Array.isArray(value))) return false;
  for (const item of value) if (!isMapping29(item)) return false;
  return true;
}

function isMapping31(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'nomor': if (isNumber1(item)) break; return false;
      case 'nama': if (isText2(item)) break; return false;
      case 'perlu_verifikasi': if (isText2(item)) break; return false;
      case 'program': if (isList30(item)) break; return false;
      default: return false;
    }
  }
  return true && 'nomor' in value && 'nama' in value && 'program' in value;
}

function isOneOf32(value: unknown): boolean {
  return value === 1;
}

function isNumber33(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 2000 && value <= 2100;
}

function isMapping34(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'nama': if (isText2(item)) break; return false;
      case 'singkatan': if (isText2(item)) break; return false;
      case 'alamat': if (isText2(item)) break; return false;
      case 'telepon': if (isText2(item)) break; return false;
      case 'faks': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'nama' in value;
}

function isMapping35(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'baris': if (isList7(item)) break; return false;
      case 'logo': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true;
}

function is36(value: unknown): boolean {
  return value === null;
}

function isEither37(value: unknown): boolean {
  return isText2(value) || is36(value);
}

function isText38(value: unknown): boolean {
  return typeof value === 'string' && PATTERN_4.test(value);
}

function isEither39(value: unknown): boolean {
  return isText38(value) || is36(value);
}

function isMapping40(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'jabatan': if (isText2(item)) break; return false;
      case 'nama': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'jabatan' in value && 'nama' in value;
}

function isMapping41(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit': if (isText2(item)) break; return false;
      case 'jabatan': if (isText2(item)) break; return false;
      case 'nama': if (isText2(item)) break; return false;
      case 'tidak_terbaca': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'unit' in value && 'jabatan' in value && 'nama' in value !== 'tidak_terbaca' in value;
}

function isNumber42(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 5 && value <= 60;
}

function isMapping43(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'atas': if (isNumber42(item)) break; return false;
      case 'kanan': if (isNumber42(item)) break; return false;
      case 'bawah': if (isNumber42(item)) break; return false;
      case 'kiri': if (isNumber42(item)) break; return false;
      default: return false;
    }
  }
  return true;
}

function isNumber44(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 && value <= 2;
}

function isMapping45(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'judul': if (isText2(item)) break; return false;
      case 'nomor': if (isEither37(item)) break; return false;
      case 'tentang': if (isText2(item)) break; return false;
      case 'pejabat': if (isText2(item)) break; return false;
      case 'menimbang': if (isList7(item)) break; return false;
      case 'mengingat': if (isList7(item)) break; return false;
      case 'menetapkan': if (isText2(item)) break; return false;
      case 'diktum': if (isList7(item)) break; return false;
      case 'tempat': if (isText2(item)) break; return false;
      case 'tanggal': if (isEither39(item)) break; return false;
      case 'penanda_tangan': if (isMapping40(item)) break; return false;
      case 'salinan': if (isMapping41(item)) break; return false;
      case 'paraf': if (isList7(item)) break; return false;
      case 'margin': if (isMapping43(item)) break; return false;
      case 'spasi': if (isNumber44(item)) break; return false;
      case 'kata_penyambung': if (is6(item)) break; return false;
      case 'perlu_verifikasi': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'tentang' in value;
}

function isOneOf46(value: unknown): boolean {
  return value === 'F4' || value === 'F4-210' || value === 'A4' || value === 'Legal';
}

function isOneOf47(value: unknown): boolean {
  return value === 'kop' || value === 'lampiran';
}

function isOneOf48(value: unknown): boolean {
  return value === 'lanjut' || value === 'sendiri';
}

function isNumber49(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 12 && value <= 150;
}

function isMapping50(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'area': if (isNumber49(item)) break; return false;
      case 'kegiatan': if (isNumber49(item)) break; return false;
      case 'sub_kegiatan': if (isNumber49(item)) break; return false;
      case 'indikator': if (isNumber49(item)) break; return false;
      case 'ket': if (isNumber49(item)) break; return false;
      default: return false;
    }
  }
  return true;
}

function isMapping51(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'biasa': if (isText2(item)) break; return false;
      case 'tebal': if (isText2(item)) break; return false;
      case 'miring': if (isText2(item)) break; return false;
      case 'tebal_miring': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'biasa' in value;
}

function isMapping52(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kertas': if (isOneOf46(item)) break; return false;
      case 'kepala': if (isOneOf47(item)) break; return false;
      case 'margin': if (isMapping43(item)) break; return false;
      case 'penomoran_halaman': if (isOneOf48(item)) break; return false;
      case 'lebar_kolom': if (isMapping50(item)) break; return false;
      case 'huruf': if (isMapping51(item)) break; return false;
      default: return false;
    }
  }
  return true;
}

function isOneOf53(value: unknown): boolean {
  return value === 'off' || value === 'note' || value === 'warning' || value === 'error';
}

function isRecord54(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (!(isText2(key) && isOneOf53(item))) return false;
  }
  return true;
}

function isMapping55(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'aturan': if (isText2(item)) break; return false;
      case 'di': if (isText2(item)) break; return false;
      case 'alasan': if (isText2(item)) break; return false;
      case 'sampai': if (isText38(item)) break; return false;
      default: return false;
    }
  }
  return true && 'aturan' in value && 'alasan' in value;
}

function isList56(value: unknown): boolean {
  if (!(Array.isArray(value))) return false;
  for (const item of value) if (!isMapping55(item)) return false;
  return true;
}

function isRecord57(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (!(isText2(key) && isText2(item))) return false;
  }
  return true;
}

function isMapping58(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'versi': if (isOneOf32(item)) break; return false;
      case 'tahun': if (isNumber33(item)) break; return false;
      case 'judul': if (isText2(item)) break; return false;
      case 'satker': if (isMapping34(item)) break; return false;
      case 'kop': if (isMapping35(item)) break; return false;
      case 'keputusan': if (isMapping45(item)) break; return false;
      case 'lampiran': if (isMapping52(item)) break; return false;
      case 'jumlah_area': if (isNumber1(item)) break; return false;
      case 'aturan': if (isRecord54(item)) break; return false;
      case 'pengecualian': if (isList56(item)) break; return false;
      case 'istilah': if (isRecord57(item)) break; return false;
      case 'perlu_verifikasi': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'versi' in value && 'tahun' in value && 'judul' in value && 'satker' in value && 'keputusan' in value;
}

function isNumber59(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isMapping60(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'jumlah': if (isNumber59(item)) break; return false;
      case 'satuan': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'jumlah' in value && 'satuan' in value;
}

function isMapping61(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit': if (isText2(item)) break; return false;
      case 'output': if (isText2(item)) break; return false;
      case 'target': if (isMapping60(item)) break; return false;
      default: return false;
    }
  }
  return true && 'unit' in value;
}

function isRecord62(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (!(isText5(key) && isMapping61(item))) return false;
  }
  return true;
}

function isMapping63(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit': if (isList7(item)) break; return false;
      case 'baris': if (isRecord62(item)) break; return false;
      default: return false;
    }
  }
  return true && 'unit' in value && 'baris' in value;
}

function isOneOf64(value: unknown): boolean {
  return value === 'terlaksana' || value === 'sebagian' || value === 'belum' || value === 'batal';
}

function isMapping65(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'jumlah': if (isNumber59(item)) break; return false;
      case 'satuan': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'jumlah' in value;
}

function isList66(value: unknown): boolean {
  if (!(Array.isArray(value))) return false;
  for (const item of value) if (!isText2(item)) return false;
  return true;
}

function isOneOf67(value: unknown): boolean {
  return value === 'anggaran' || value === 'sdm' || value === 'prioritas' || value === 'persetujuan' || value === 'bergantung' || value === 'lain';
}

function isMapping68(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'sebab': if (isOneOf67(item)) break; return false;
      case 'catatan': if (isText2(item)) break; return false;
      case 'tindak_lanjut': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'sebab' in value;
}

function isMapping69(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'status': if (isOneOf64(item)) break; return false;
      case 'tanggal': if (isText38(item)) break; return false;
      case 'hasil': if (isMapping65(item)) break; return false;
      case 'bukti': if (isList66(item)) break; return false;
      case 'kendala': if (isMapping68(item)) break; return false;
      case 'catatan': if (isText2(item)) break; return false;
      default: return false;
    }
  }
  return true && 'status' in value;
}

function isRecord70(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (!(isText5(key) && isMapping69(item))) return false;
  }
  return true;
}
