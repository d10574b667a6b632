/** `rb explain`: the table of rules, and a page for each. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/rules.ts';
import { LANGS } from '../../src/text/lang.ts';
import { runRb } from '../support/run-rb.ts';

describe.each(LANGS)('in %s', (lang) => {
  test('without a rule: every rule, within 80 columns', async () => {
    const { code, stdout, stderr } = await runRb(`explain --lang ${lang}`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const rule of RULES) expect(stdout).toContain(`  ${rule.code} `);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test.each(RULES)('$code shows each wrong example with what rb says of it', async (rule) => {
    const { code, stdout } = await runRb(`explain ${rule.code} --lang ${lang}`);
    expect(code).toBe(0);
    expect(stdout.replaceAll('\n', ' ')).toContain(rule.words[lang].summary);
    const found = stdout.match(new RegExp(`^  plans/contoh/2023/.*  ${rule.code}$`, 'gm'));
    expect(found).toHaveLength(rule.invalid.length);
    expect(stdout).not.toMatch(/undefined|\[object/);
  });

  test('a page can be reviewed', async () => {
    const { stdout } = await runRb(`explain no-cut-text --lang ${lang}`);
    await expect(stdout).toMatchFileSnapshot(`golden/explain.${lang}.txt`);
  });
});

test.each(['yaml/bad-indent', 'schema/bulan', 'render/missing-glyph'])(
  '%s is explained by its kind',
  async (code) => {
    const { code: exit, stdout } = await runRb(`explain ${code}`);
    expect(exit).toBe(0);
    expect(stdout).toContain(`Temuan ${code.split('/')[0]}/…`);
  },
);

test('an unknown rule is wrong usage, with the one that was meant', async () => {
  const { code, stdout, stderr } = await runRb('explain no-ct-text');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    'rb: aturan "no-ct-text" tidak dikenal; maksud Anda "no-cut-text"?\nDaftarnya: rb explain\n',
  );
});
