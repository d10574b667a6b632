/** A plan that has a nasty text in every place that a plan has for texts, and the same plan with plain ones. */
import { AREA_NAME } from '../../src/rules/example-plan.ts';

/** What steers terminals, spreadsheets, browsers, Markdown, XML and CI runners. */
export const NASTY: readonly string[] = [
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  'a \u001b[2J\u001b]8;;http://x.invalid\u0007b\u001b]8;;\u0007 \u001b]52;c;eA==\u0007',
  'C1 \u009b31m \u0085 \u0090q',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)> &lt;b&gt; &#60;',
  'a | b || c \\| d',
  '`a` ```b``` **c** _d_ ~~e~~ # f',
  '[tautan](javascript:alert(1)) ![gambar](http://x.invalid/a.png) <http://x.invalid>',
  'bidi \u202eterbalik\u202c \u2066a\u2069 \u200f',
  'nol\u200blebar \ufeff \u00ad \u2060',
  '%0A::error file=a::b %0D%25',
  '::error::palsu',
  '##[error]palsu ##vso[task.complete] ##teamcity[x]',
  ']]> <![CDATA[ ]]> <!-- --> <?xml?> &amp;',
  '\'; DROP TABLE x; -- " \\ \\n {{a}} $(b) %s',
  'setelah ganti baris\n::warning::palsu\r\n=1+1',
  '\t=1+1',
  'BEGIN:VEVENT\nSUMMARY:palsu\\, \\; ,;',
  'huruf \ud800 lepas \uffff \u0000',
  '../../etc/passwd',
  '__proto__',
  '</style></title></textarea></svg><iframe src=//x.invalid>',
];

/** As long as the nasty ones are many; sound in every output. */
export const PLAIN: readonly string[] = NASTY.map((_, index) => `Teks biasa ${index}`);

/** A JSON string is a YAML one; a lone surrogate and a NUL are escapes in both. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\ufeff\uffff]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Files for `tempPlan`; a row for each text. */
export function planWith(texts: readonly string[]): Readonly<Record<string, string>> {
  const all = quoted(texts.join(' '));
  const row = (text: string, index: number): string => `          - id: r${index}
            nama: ${quoted(text)}
            indikator: ${quoted(text)}
            bulan: [1, 2, 3, 4, 5, 6]
            ket: ${quoted(text)}
            perlu_verifikasi: ${quoted(text)}
`;
  const entry = (text: string, index: number): string => `r${index}:
  status: ${index % 2 === 0 ? 'sebagian' : 'belum'}
  catatan: ${quoted(text)}
${index % 2 === 0 ? `  bukti:\n    - ${quoted(text)}\n` : ''}  kendala:
    sebab: lain
    catatan: ${quoted(text)}
    tindak_lanjut: ${quoted(text)}
`;
  return {
    [AREA_NAME]: '',
    'rencana.yaml': `versi: 1
tahun: 2023
judul: ${all}
satker:
  nama: ${all}
  singkatan: ${all}
  alamat: ${all}
keputusan:
  nomor: ${all}
  tentang: ${all}
  tanggal: 2023-01-16
  menimbang:
    - ${all}
  mengingat:
    - ${all}
  diktum:
    - ${all}
  tempat: ${all}
  penanda_tangan:
    jabatan: ${all}
    nama: ${all}
jumlah_area: 1
istilah:
${texts.map((text) => `  ${quoted(text)}: ${quoted(text)}\n`).join('')}pengecualian:
${texts.map((text, index) => `  - aturan: no-odd-character\n    di: r${index}\n    alasan: ${quoted(text)}\n`).join('')}`,
    'area-1-uji.yaml': `nomor: 1
nama: ${all}
program:
  - nama: ${all}
    kegiatan:
      - nama: ${all}
        pengantar: ${all}
        sub_kegiatan:
${texts.map(row).join('')}`,
    'penugasan.yaml': `unit:
${texts.map((text) => `  - ${quoted(text)}\n`).join('')}baris:
${texts.map((text, index) => `  r${index}:\n    unit: ${quoted(text)}\n    output: ${quoted(text)}\n    target:\n      jumlah: 1\n      satuan: ${quoted(text)}\n`).join('')}`,
    'realisasi/2023-05.yaml': texts.map(entry).join(''),
  };
}
