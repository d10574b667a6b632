/** Makes one office's plan: the data of its files, without any fault that `rb` finds. */
import { AREA, bukti, hal, PLACES, placeOf, tindakan } from './words.js';

const TAHUN = 2023;

/** Bytes of the area files of Kubu Raya 2022, in order: how much an area has to say. */
const REAL_SIZES = [3798, 2141, 1377, 13420, 3613, 3374, 7742];
/** Twice the real plan's: 549 offices come to about 44 MB. */
const SCALE = 2.18;
/** Bytes of a row and its share of the lines above it, as YAML; with it a size becomes a number of rows. */
const ROW_BYTES = 405;

const BULAN = ['1-12', '1-12', 2, 4, 6, 12, '1-3', '7-9', '4-12', [3, 6, 9, 12], [6, 12]];

/** Files of a plan: `rencana.yaml` and one an area, as many as the plan of Kubu Raya 2022 has. */
export const FILES_PER_PLAN = 1 + AREA.length;

/**
 * @param number the office's, from 0; no two offices have the same name
 * @returns `{ folder, files }`, the files as `{ name, schema, data }`
 */
export function makePlan(dice, number) {
  // 1,009 shares no factor with the number of names: neighbours get unlike ones, nobody the same.
  const kabupaten = placeOf((number * 1009) % PLACES);
  const ids = { last: 0 };
  const area = AREA.map((nama, index) =>
    makeArea(dice, { nama, nomor: index + 1, kabupaten, ids }),
  );
  return {
    folder: `kpu-${kabupaten.toLowerCase()}/${TAHUN}`,
    files: [
      { name: 'rencana.yaml', schema: 'rencana', data: makeRencana(kabupaten, number) },
      ...area.map((data) => ({ name: fileName(data), schema: 'area', data })),
    ],
  };
}

const fileName = ({ nomor, nama }) =>
  `area-${nomor}-${nama.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.yaml`;

function makeArea(dice, { nama, nomor, kabupaten, ids }) {
  const bytes = REAL_SIZES[nomor - 1] * SCALE * (0.6 + 0.8 * dice.next());
  const rows = Math.max(3, Math.round(bytes / ROW_BYTES));
  const office = {
    // A place for each text: no text stands twice in a file.
    places: dice
      .draw(
        Array.from({ length: PLACES }, (_, index) => index),
        rows * 12,
      )
      .map(placeOf),
    id() {
      ids.last += 1;
      return `${kabupaten.toLowerCase()}-${ids.last}`;
    },
  };
  const kegiatan = [];
  for (let left = rows; left > 0; ) {
    const share = Math.min(left, dice.from(2, 6));
    kegiatan.push(makeKegiatan(dice, office, share, kegiatan.length === 0));
    left -= share;
  }
  kegiatan[0].nama += ` pada KPU Kabupaten ${kabupaten}`;
  return { nomor, nama, program: [{ nama: `${nama} KPU Kabupaten ${kabupaten}`, kegiatan }] };
}

function makeKegiatan(dice, office, rows, first) {
  const sub = [];
  // The first row of an area runs all year: no month of the area is idle.
  for (let left = rows; left > 0; ) {
    const some = dice.oneIn(3) ? Math.min(left, dice.from(2, 3)) : 1;
    sub.push(makeSubKegiatan(dice, office, some, first && sub.length === 0));
    left -= some;
  }
  return { nama: tindakan(dice, office.places.pop()), sub_kegiatan: sub };
}

/** A sub kegiatan of `rows` rows, in the shapes of `plans/README.md`. */
function makeSubKegiatan(dice, office, rows, allYear) {
  const bulan = () => (allYear ? '1-12' : dice.pick(BULAN));
  const text = (make) => make(dice, office.places.pop());
  const schedule = () => ({ bulan: bulan(), ...(dice.oneIn(15) && { tentatif: true }) });
  const row = (nama) => ({ id: office.id(), nama: text(nama), ...schedule() });
  const nama = text(tindakan);
  if (rows > 1 && dice.oneIn(4)) {
    const rincian = listOf(rows, () => {
      const { id, nama: item, ...months } = row(hal);
      return { id, nama: item, indikator: text(bukti), ...months };
    });
    return { nama, rincian };
  }
  if (rows > 1) return { nama, indikator: listOf(rows, () => row(bukti)) };
  const id = office.id();
  if (dice.oneIn(6)) {
    return { id, gabungan: [nama, text(tindakan)], indikator: text(bukti), ...schedule() };
  }
  const indikator = dice.oneIn(3) ? listOf(dice.from(2, 3), () => text(bukti)) : text(bukti);
  return { id, nama, indikator, ...schedule() };
}

const listOf = (length, make) => Array.from({ length }, make);

function makeRencana(kabupaten, number) {
  const satker = `Komisi Pemilihan Umum Kabupaten ${kabupaten}`;
  const unit = satker.toUpperCase();
  const rencana = `Rencana Aksi Reformasi Birokrasi di Lingkungan ${satker} Tahun ${TAHUN}`;
  return {
    versi: 1,
    tahun: TAHUN,
    judul: rencana.toUpperCase(),
    satker: {
      nama: satker,
      singkatan: `KPU Kabupaten ${kabupaten}`,
      alamat: `Jalan Merdeka Nomor ${number + 1}`,
    },
    kop: { baris: ['KOMISI PEMILIHAN UMUM', `KABUPATEN ${kabupaten.toUpperCase()}`] },
    keputusan: {
      judul: `KEPUTUSAN ${unit}`,
      nomor: `${number + 1}/ORT.07/${TAHUN}`,
      tentang: `PENETAPAN ${rencana.toUpperCase()}`,
      pejabat: `KETUA ${unit}`,
      menimbang: [
        `bahwa untuk melaksanakan tugas Tim Reformasi Birokrasi, ${satker} berkewajiban menyusun rencana aksi;`,
        `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan ${satker};`,
      ],
      mengingat: [
        'Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109);',
        'Peraturan Presiden Nomor 81 Tahun 2010 tentang *Grand Design* Reformasi Birokrasi Tahun 2010-2025;',
        'Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum (Berita Negara Republik Indonesia Tahun 2019 Nomor 320);',
      ],
      menetapkan: `KEPUTUSAN ${unit} TENTANG PENETAPAN ${rencana.toUpperCase()}.`,
      diktum: [
        `Menetapkan ${rencana} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
        'Keputusan ini mulai berlaku sejak tanggal ditetapkan.',
      ],
      tempat: kabupaten,
      tanggal: `${TAHUN}-01-02`,
      penanda_tangan: { jabatan: `KETUA ${unit}`, nama: `KETUA ${kabupaten.toUpperCase()}` },
    },
    lampiran: { kertas: 'F4', kepala: 'kop' },
    jumlah_area: AREA.length,
  };
}
