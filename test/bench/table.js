/** The benchmark's table: one line a piece of work, with its aim and whether it was met. */

export const times = (ratio) => `${ratio.toFixed(2)} ×`;

export const duration = (ms) => (ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`);

/**
 * @param lines `{ work, measured, aim, met }`, the last two undefined where there is no aim
 * @returns Markdown
 */
export function toTable(lines) {
  const rows = lines.map(({ work, measured, aim = '–', met }) => [work, measured, aim, yesNo(met)]);
  return [['work', 'measured', 'aim', 'met'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const yesNo = (met) => (met === undefined ? '–' : met ? 'yes' : 'no');
