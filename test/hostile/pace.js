/** What `measured-rb.ts` has done beside what it measures, to learn how fast this machine is just now: YAML, parsed. */
import { parseDocument } from 'yaml';

const row = (index) =>
  `- id: r${index}\n  nama: Sub ${index}\n  indikator: Daftar ${index}\n  bulan: 6\n`;
const text = Array.from({ length: 3000 }, (_, index) => row(index)).join('');

for (let times = 0; times < 4; times += 1) parseDocument(text, { prettyErrors: false });
