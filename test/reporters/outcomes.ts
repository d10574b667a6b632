/** Outcomes to report: a folder of broken plans, a clean one, and findings full of hostile text. */
import type { Finding, Severity } from '../../src/diagnostics/finding.ts';
import { sortFindings } from '../../src/diagnostics/finding.ts';
import { loadPlan } from '../../src/plan/load-plan.ts';
import type { Outcome, ReporterOptions } from '../../src/reporters/outcome.ts';
import { checkPlan } from '../../src/rules/check-plan.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import { areaExample, ROW_EXAMPLE, rencanaExample } from '../../src/rules/example-plan.ts';
import { noCutText } from '../../src/rules/no-cut-text.ts';
import { noDuplicateId } from '../../src/rules/no-duplicate-id.ts';
import { noTypedNumber } from '../../src/rules/no-typed-number.ts';
import { noUnverifiedRow } from '../../src/rules/no-unverified-row.ts';
import { toSourceFile } from '../../src/source/source-file.ts';
import { quote } from '../../src/text/phrases.ts';
import { planFolderOf } from '../support/plan-of.ts';

/** A few rules of every weight: golden files should not change with each new rule. */
const RULES = [noDuplicateId, noTypedNumber, noUnverifiedRow, noCutText];

export const OPTIONS: ReporterOptions = {
  lang: 'id',
  rules: RULES,
  version: '1.2.3',
  strict: false,
  pathInRepository: (path) => path,
};

const row = (id: string, bulan = '1-12'): string =>
  ROW_EXAMPLE.replace('id: arsip', `id: ${id}`).replace(/bulan: .*/, `bulan: ${bulan}`);

const BROKEN: Example = {
  'rencana.yaml': rencanaExample(`pengecualian:
  - aturan: no-unverified-row
    di: arsip
    alasan: "Sudah dicocokkan dengan naskah; tinggal paraf <Kabag>."`).replace(
    'tentang:',
    'tentng:',
  ),
  'area-1-penataan-tata-laksana.yaml': areaExample(
    `${row('arsip')}\n    perlu_verifikasi: Bulan pada pindaian kabur.`,
  ),
  'area-2-bersih.yaml': areaExample(row('bersih'), 2),
  'area-3-sintaks.yaml': `${areaExample(row('sintaks'), 3)}\tcatatan: "tidak ditutup\n`,
  'area-4-bulan.yaml': areaExample(row('bulan-salah', '[6, 13]'), 4),
  'area-5-id-ganda.yaml': areaExample(row('arsip'), 5),
  'area-6-nomor.yaml': areaExample(
    row('nomor').replace('nama: ', 'nama: 1. ').replace('indikator: ', 'indikator: 1. '),
    6,
  ),
  'area-7-ragu.yaml': areaExample(
    `${row('ragu')}\n    perlu_verifikasi: |-\n      Kolom "KET" kabur: 50% | terbaca, lihat [hal. 3](x)\n      dan {cap} di bawahnya.`,
    7,
  ),
  'area-10-putus.yaml': areaExample(
    row('putus').replace('Daftar arsip aktif', 'Daftar arsip dan'),
    10,
  ),
};

export const brokenOutcome = (files: Example = {}): Outcome => outcomeOf({ ...BROKEN, ...files });

export const cleanOutcome = (): Outcome => outcomeOf({});

function outcomeOf(files: Example): Outcome {
  const folder = planFolderOf(files);
  const { plan, findings } = loadPlan(folder);
  const levels = new Map([['no-cut-text', 'note'] as const]);
  const checked = checkPlan(plan, { asOf: '2023-06-30', levels }, RULES);
  const read = [folder.rencana, ...folder.area].flatMap((file) => file ?? []);
  return {
    files: read.map(({ source }) => source.path),
    findings: sortFindings([...findings, ...checked.findings]),
    waived: sortFindings(checked.waived),
  };
}

/** Texts that someone may put into a plan to break a report, or the log it stands in. */
export const HOSTILE: readonly string[] = [
  '::error::palsu',
  '::stop-commands::a',
  '##[error]palsu',
  'teks ##[add-mask]rahasia',
  '##vso[task.setvariable variable=a]b',
  'a\n::error::baris kedua',
  'a\r\n::warning file=x::b',
  '%0A::error::sandi',
  '50% : selesai, dua',
  ']]>',
  '<![CDATA[ x ]]>',
  '<script>alert(1)</script>',
  '&amp; &lt; &#0; "\'',
  '| sel | baru |',
  '`kode` ``dua``',
  '[tautan](javascript:alert(1)) ![gambar](http://x.id/a.png)',
  '@bupati #12 !7 $x$ :tada: **tebal** _miring_ ~~coret~~',
  '</table><!-- -->',
  '{0} {cap} }}{{',
  '\u001b[31mmerah\u001b]0;judul\u0007',
  '\u0000\u0008\u000b\u000c\u007f\u0085\u009b',
  '\ufffe\uffff',
  '\u202emirit\u2066\u200b\u00ad\ufeff',
  '\ud800 \udc00',
  '\u2028\u2029',
  '語 👍🏽 é ﷽',
  '',
];

/** A finding at the whole of a file of this text and name, whose words hold the text as rules put it. */
function hostileFinding(text: string, severity: Severity): Finding {
  const file = toSourceFile(`plans/${text}/area-1.yaml`, `nama: ${text}\nlain: ${text}\n`);
  return {
    code: 'no-typed-number',
    severity,
    span: { file, start: 6, end: file.text.length },
    facts: { nilai: text, lain: [text, 1] },
    scopes: [text],
    related: [{ span: { file, start: 0, end: 4 }, word: () => `pertama kali di ${quote(text)}` }],
    word: () => ({ message: `nilai ${quote(text)} salah`, why: quote(text), how: quote(text) }),
  };
}

export function hostileOutcome(texts: readonly string[] = HOSTILE): Outcome {
  const findings = texts.flatMap((text) =>
    (['error', 'warning', 'note'] as const).map((severity) => hostileFinding(text, severity)),
  );
  return {
    files: findings.map(({ span }) => span.file.path),
    findings: sortFindings(findings),
    waived: sortFindings(
      texts.map((text) => ({ ...hostileFinding(text, 'warning'), alasan: text })),
    ),
  };
}
