/** The real Lampiran as PDF, beside the same table by jsPDF with AutoTable. */
import { join } from 'node:path';
import { install } from './install.js';
import { PLAN, rb, root } from './rb.js';
import { bundle } from './render/bundle.js';
import { inRounds, median, pairedRatio, run } from './rounds.js';
import { duration, times } from './table.js';

const PEER = ['jspdf@4.2.1', 'jspdf-autotable@5.0.9'];
const AIM = 0.5;

/** @returns the table's line */
export async function lampiranLines({ folder, rounds }) {
  const table = join(folder, 'lampiran.json');
  const script = await bundle('real-table.js');
  run('table of the Lampiran', { argv: [process.execPath, script, PLAN, table] });
  const peer = [join(root, 'test/bench/render/jspdf.js'), table, join(folder, 'jspdf.pdf')];
  const found = inRounds(
    {
      rb: rb('render', PLAN, '-o', join(folder, 'rb.pdf')),
      jspdf: { argv: [process.execPath, ...peer, install(PEER)] },
    },
    rounds,
  );
  const ratio = pairedRatio(found.get('rb'), found.get('jspdf'));
  const [ms, peerMs] = [...found.values()].map((values) => duration(median(values)));
  return [
    {
      work: '`rb render`, the real Lampiran, PDF',
      measured: `${ms}; ${times(ratio)} ${PEER[1]} (${peerMs}, handed the table as JSON)`,
      aim: `≤ ${AIM} × jspdf-autotable`,
      met: ratio <= AIM,
    },
  ];
}
