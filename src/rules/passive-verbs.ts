/**
 * Passive verbs of decrees and plans, without their di-: what is written in one word with it.
 *
 * From the wording that the regulations on official writing and on reform use (tata naskah dinas,
 * pedoman reformasi birokrasi, tahapan pemilihan). Only words that name no place and no time stand
 * here, so that `di` before them cannot be the preposition (Ejaan Bahasa Indonesia yang
 * Disempurnakan, V: the prefix is joined, the preposition stands apart).
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs whatever stands before `di`. */
export const PASSIVE_VERBS = words(`
  adakan ajukan alami alihkan alokasikan amankan ambil anggap anggarkan angkat arahkan arsipkan
  atasi atur awasi bagikan bahas bakukan bandingkan bantu bangun batalkan batasi bayar bayarkan
  bebankan benahi berhentikan beri berikan berlakukan bimbing bina biayai buat buatkan buka
  buktikan butuhkan cabut cairkan canangkan cantumkan capai catat cegah cocokkan dampingi
  dapatkan daftarkan dasari dasarkan dorong dukung dokumentasikan duga efektifkan fokuskan
  ganti gantikan gunakan hadiri hapus hapuskan harapkan harmonisasikan hasilkan hentikan himpun
  hitung hubungkan ikuti ikutsertakan implementasikan informasikan inginkan integrasikan isyaratkan
  jabarkan jadikan jadwalkan jaga jalankan jamin jawab jelaskan kaji kelola kembalikan kembangkan
  kenakan kendalikan keluarkan kerjakan ketahui ketuai kirim kirimkan komunikasikan konsultasikan
  koordinasikan koordinir kukuhkan kumpulkan kurangi laksanakan lakukan lampirkan lanjutkan lantik
  laporkan latih layani legalisir legalisasikan legalkan lengkapi lestarikan libatkan lihat
  lindungi maksimalkan maksud maksudkan manfaatkan masukkan minta minimalkan miliki   muat mulai musnahkan mutakhirkan mutasikan nyatakan operasikan optimalkan pahami pakai
  pandang pantau paparkan pastikan patuhi pelihara pedomani perbaharui perbaiki perbarui
  percepat pergunakan perhatikan perhitungkan periksa perkuat perlukan perluas permudah peroleh
  persiapkan persyaratkan pertahankan pertanggungjawabkan pertimbangkan peruntukkan perpanjang
  pilih pimpin pindahkan prioritaskan programkan promosikan publikasikan putuskan raih   rekapitulasikan rencanakan rumuskan sahkan sajikan salurkan sampaikan samakan
  sebarluaskan sebut sebutkan sederhanakan sediakan selaraskan selenggarakan selesaikan sempurnakan
  sepakati serahkan sertai sertakan sesuaikan setorkan setujui siapkan simpan
  simpulkan sinergikan sinkronkan sosialisasikan standarkan susun tambah tambahkan
  tandatangani tangani tanggapi targetkan tegakkan tegaskan teliti tempatkan temukan
  tempuh tentukan terapkan terbitkan terima teruskan tetapkan tindaklanjuti tingkatkan tinjau
  tolak tugaskan tujukan tuangkan tulis tunda tunjuk tunjang tuntaskan turunkan ubah ukur umumkan
  unduh unggah uraikan urus usulkan utamakan validasikan verifikasikan wajibkan wakili wujudkan
`);

/** Verbs and things: verbs only after a word such as `sudah` or `akan`. */
export const VERBS_AFTER_AUXILIARY = words(`
  akses analisa analisis bentuk cetak data dokumentasi evaluasi fasilitasi identifikasi input
  inventarisasi isi koordinasi legalisasi monitor monitoring nilai proses publikasi rancang rawat
  rekam rekap rekapitulasi reviu review revisi sertifikasi sosialisasi standarisasi tagih telaah
  tindak update validasi verifikasi
`);

/** Words after which `di` and a verb, not a place, is to be expected. */
export const AUXILIARIES = words(
  'sudah telah akan dapat belum harus perlu wajib sedang bisa tidak pernah',
);

/** End like a verb in -kan and are things. */
export const NOT_VERBS = words(`
  bukan cetakan desakan gerakan ikan ledakan makan masukan pasokan pijakan rekan tindakan tolakan
`);

/** Places and times that `di` and `ke` stand before, none of which makes a verb with di- or ke-. */
export const PLACES = {
  di: words(`
    akhir antara area atas awal balai bawah belakang bidang dalam daerah depan desa hadapan halaman
    instansi kabupaten kantor kecamatan kelurahan kota lapangan lingkungan lokasi luar mana muka
    provinsi pusat ruang rumah samping sana satuan sebelah sekitar sekretariat seluruh semua setiap
    sini sisi situ tempat tengah tiap tingkat unit website wilayah
  `),
  ke: words(`
    atas bawah belakang bidang daerah dalam depan desa hadapan instansi kabupaten kantor kecamatan
    kota lokasi mana provinsi pusat ruang rumah samping sana satuan sekretariat seluruh setiap sini
    situ tempat unit wilayah
  `),
} as const;

/** Numbers after which a thing is named: `kedua`, the second. */
export const ORDINALS = words('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh');
