/** A plan whose every text is as long as one may be, each told from the others. */
import { LONGEST_TEXT } from '../../src/plan/schema/limits.ts';
import { AREA_NAME } from '../../src/rules/example-plan.ts';

/** A mark that no other text has, then what fills it up, then the mark again. */
export function longText(place: string, filling: string): string {
  const [start, end] = [`Awal${place}`, `Akhir${place}`];
  const room = LONGEST_TEXT - start.length - end.length - 2;
  const filled = filling.repeat(Math.ceil(room / filling.length)).slice(0, room - 1);
  return filling.includes(' ') ? `${start} ${filled}x ${end}` : `${start}${filled}xxx${end}`;
}

/** Files for `tempPlan`. @param filling a word or words, over and over */
export function longPlan(filling: string): Readonly<Record<string, string>> {
  const t = (place: string): string => longText(place, filling);
  return {
    [AREA_NAME]: '',
    'rencana.yaml': `versi: 1
tahun: 2023
judul: ${t('Judul')}
satker:
  nama: ${t('Satker')}
  singkatan: ${t('Singkatan')}
  alamat: ${t('Alamat')}
  telepon: ${t('Telepon')}
  faks: ${t('Faks')}
kop:
  baris:
    - ${t('KopSatu')}
    - ${t('KopDua')}
keputusan:
  judul: ${t('JudulKeputusan')}
  nomor: ${t('Nomor')}
  tentang: ${t('Tentang')}
  pejabat: ${t('Pejabat')}
  menimbang:
    - ${t('MenimbangSatu')}
    - ${t('MenimbangDua')}
  mengingat:
    - ${t('Mengingat')}
  menetapkan: ${t('Menetapkan')}
  diktum:
    - ${t('Diktum')}
  tempat: ${t('Tempat')}
  tanggal: 2023-01-16
  penanda_tangan:
    jabatan: ${t('Jabatan')}
    nama: ${t('Penanda')}
  salinan:
    unit: ${t('SalinanUnit')}
    jabatan: ${t('SalinanJabatan')}
    nama: ${t('SalinanNama')}
  paraf:
    - ${t('Paraf')}
  kata_penyambung: true
jumlah_area: 1
pengecualian:
  - aturan: no-idle-month
    alasan: ${t('Alasan')}
istilah:
  SAKIP: ${t('Istilah')}
`,
    'area-1-uji.yaml': `nomor: 1
nama: ${t('Area')}
program:
  - nama: ${t('Program')}
    kegiatan:
      - nama: ${t('Kegiatan')}
        pengantar: ${t('Pengantar')}
        sub_kegiatan:
          - id: satu
            nama: ${t('SubSatu')}
            indikator:
              - ${t('IndikatorSatu')}
              - ${t('IndikatorDua')}
            bulan: 1-12
            ket: ${t('Ket')}
            perlu_verifikasi: ${t('Verifikasi')}
          - nama: ${t('SubDua')}
            rincian:
              - id: dua
                nama: ${t('RincianSatu')}
                indikator: ${t('IndikatorTiga')}
                bulan: 5
              - id: tiga
                nama: ${t('RincianDua')}
                indikator: ${t('IndikatorEmpat')}
                bulan: 6
          - id: empat
            gabungan:
              - ${t('AnggotaSatu')}
              - nama: ${t('AnggotaDua')}
                rincian:
                  - ${t('RincianTiga')}
                  - ${t('RincianEmpat')}
            indikator: ${t('IndikatorLima')}
            bulan: 4-7
`,
    'penugasan.yaml': `unit:
  - ${t('Unit')}
baris:
  satu:
    unit: ${t('Unit')}
    output: ${t('Output')}
    target:
      jumlah: 1
      satuan: ${t('Satuan')}
  dua:
    unit: ${t('Unit')}
`,
    'realisasi/2023-05.yaml': `satu:
  status: sebagian
  hasil:
    jumlah: 1
    satuan: ${t('SatuanHasil')}
  bukti:
    - https://contoh.go.id/${t('BuktiSatu').slice(21)}
    - https://contoh.go.id/${t('BuktiDua').slice(21)}
  kendala:
    sebab: lain
    catatan: ${t('Kendala')}
    tindak_lanjut: ${t('Tindak')}
  catatan: ${t('Catatan')}
empat:
  status: batal
  catatan: ${t('Batal')}
`,
  };
}
