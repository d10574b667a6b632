/** Which plans a path stands for: folders, files, globs, what git ignores, what changed. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  AREA_NAME,
  areaExample,
  ROW_EXAMPLE,
  rencanaExample,
} from '../../src/rules/example-plan.ts';
import { type RunOptions, runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';
import { commitAll, git, put, tempRepository } from '../support/temp-repository.ts';

const FOLDER = 'plans/contoh/2023';

/** Files of a sound plan. */
const planIn = (folder: string): Readonly<Record<string, string>> => ({
  [`${folder}/rencana.yaml`]: rencanaExample(),
  [`${folder}/${AREA_NAME}`]: areaExample(ROW_EXAMPLE),
});

const filesRead = async (line: string, cwd: string): Promise<readonly string[]> => {
  const { stdout, stderr } = await runRb(`${line} --format junit`, { cwd });
  expect(stderr).toBe('');
  return [...stdout.matchAll(/<testsuite [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);
};

const countOf = async (line: string, cwd: string): Promise<number> => {
  const { stdout, stderr } = await runRb(`${line} --format json`, { cwd });
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { ringkasan: { berkas: number } }).ringkasan.berkas;
};

/** Three plans of two files: one of 2023, two of 2024. */
function threePlans(): string {
  const cwd = tempPlan();
  for (const folder of ['plans/a/2024', 'plans/b/2024']) {
    for (const [path, text] of Object.entries(planIn(folder))) put(cwd, path, text);
  }
  return cwd;
}

describe('globs', () => {
  test.each([
    ['plans/*/2023', 2],
    ['plans/*/2024', 4],
    ['plans/{a,contoh}/*', 4],
    ['plans/?/202[0-9]', 4],
    ['plans/*', 6],
    ['**', 6],
    ['plans/**/rencana.yaml', 6],
    ['plans/**/area-1-*.yaml', 6],
    ['plans/b/**/*.yaml', 2],
    ['plans/*/2024 plans/a', 4],
    ['./plans/*/2023/', 2],
  ])('rb validate %s reads %i files', async (globs, files) => {
    expect(await countOf(`validate ${globs}`, threePlans())).toBe(files);
  });

  test('a name that exists is no glob', async () => {
    const cwd = tempPlan();
    for (const [path, text] of Object.entries(planIn('plans/[ab]*'))) put(cwd, path, text);
    expect(await countOf('validate plans/[ab]*', cwd)).toBe(2);
  });

  test('what is no plan among the matches is passed over', async () => {
    const cwd = threePlans();
    put(cwd, 'plans/README.md', '');
    mkdirSync(join(cwd, 'plans/kosong'));
    expect(await countOf('validate plans/*', cwd)).toBe(6);
  });

  test('links are not followed round in a loop', async () => {
    const cwd = threePlans();
    symlinkSync(cwd, join(cwd, 'plans/lingkar'));
    for (const glob of ['plans/*', '**', 'plans/**/2023']) {
      expect(await countOf(`validate ${glob}`, cwd)).toBe(glob.endsWith('2023') ? 2 : 6);
    }
  });

  test.each(['report --month 6', 'render --format markdown -o -'])('rb %s too', async (command) => {
    const { code, stdout } = await runRb(`${command} plans/c*/2023`, { cwd: threePlans() });
    expect(code).toBe(0);
    expect(stdout).toContain('2023');
  });
});

describe('what git ignores', () => {
  const IGNORED = ['plans/lama/', 'coba-*', '!coba-penting', 'area-9-*', '/salinan'].join('\n');
  const repository = (): string => {
    const cwd = tempPlan({ 'area-9-coba.yaml': 'coretan: [\n' });
    const plans = [
      'plans/lama/2021',
      'plans/coba-1/2024',
      'plans/coba-penting/2024',
      'salinan/2023',
    ];
    for (const folder of plans) {
      for (const [path, text] of Object.entries(planIn(folder))) put(cwd, path, text);
    }
    put(cwd, '.gitignore', `${IGNORED}\n`);
    put(cwd, 'plans/coba-penting/2024/.gitignore', 'realisasi/\n');
    put(cwd, 'plans/coba-penting/2024/realisasi/2024-06.yaml', 'rusak: [\n');
    mkdirSync(join(cwd, '.git'));
    return cwd;
  };
  const SEARCHED = [
    `plans/coba-penting/2024/${AREA_NAME}`,
    'plans/coba-penting/2024/rencana.yaml',
    `${FOLDER}/${AREA_NAME}`,
    `${FOLDER}/rencana.yaml`,
  ];

  test.each(['validate', 'validate plans', 'validate .', 'validate **', 'validate plans/*/20*'])(
    'is left out of rb %s',
    async (line) => {
      expect([...(await filesRead(line, repository()))].sort()).toEqual(SEARCHED);
    },
  );

  test.each<[string, readonly string[]]>([
    ['plans/lama', ['plans/lama/2021/*2']],
    ['plans/lama/2021', ['plans/lama/2021/*2']],
    ['plans/lama/2021/rencana.yaml', ['plans/lama/2021/*2']],
    ['salinan plans/coba-1', ['plans/coba-1/2024/*2', 'salinan/2023/*2']],
    [FOLDER, [`${FOLDER}/*2`]],
    [`${FOLDER}/rencana.yaml`, [`${FOLDER}/*2`]],
    [`${FOLDER}/area-9-coba.yaml`, [`${FOLDER}/*3`]],
    ['plans/coba-penting/2024/realisasi/2024-06.yaml', ['plans/coba-penting/2024/*3']],
  ])('is read when named: rb validate %s', async (paths, expected) => {
    const files = await filesRead(`validate ${paths}`, repository());
    const counts = new Map<string, number>();
    for (const file of files) {
      const folder = file
        .split('/')
        .slice(0, file.includes('/realisasi/') ? -2 : -1)
        .join('/');
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].map(([folder, count]) => `${folder}/*${count}`).sort()).toEqual(expected);
  });

  test.each([
    ['all in the folder', '*\n'],
    ['its files', '*.yaml\n'],
  ])('a named plan of which %s is ignored is read whole', async (_, ignored) => {
    const cwd = repository();
    put(cwd, `${FOLDER}/.gitignore`, ignored);
    expect(await countOf(`validate ${FOLDER}`, cwd)).toBe(3);
    expect(await countOf('validate plans', cwd)).toBe(2);
  });

  test('another folder of the same repository has the same rules', async () => {
    expect(await countOf('validate', join(repository(), 'plans/contoh/2023'))).toBe(2);
  });

  test('without a repository there is nothing to ignore', async () => {
    const cwd = repository();
    rmSync(join(cwd, '.git'), { recursive: true });
    expect(await countOf('validate .', cwd)).toBe(12);
  });

  test('hidden folders, node_modules and sumber are left out in any case', async () => {
    const cwd = tempPlan();
    for (const folder of ['.arsip/2023', 'node_modules/x', 'sumber/2023']) {
      for (const [path, text] of Object.entries(planIn(`plans/${folder}`))) put(cwd, path, text);
    }
    expect(await countOf('validate **', cwd)).toBe(2);
    expect(await countOf('validate plans/sumber', cwd)).toBe(2);
  });
});

describe('a path that leads nowhere says what to do', () => {
  const cwd = (): string => {
    const folder = tempPlan();
    mkdirSync(join(folder, '.git'));
    put(folder, '.gitignore', '/arsip\n');
    for (const [path, text] of Object.entries(planIn('arsip/2020'))) put(folder, path, text);
    put(folder, 'catatan/rapat.yaml', 'rapat: 12 Juni\n');
    return folder;
  };
  test.each([
    ['plans/contho/2023', '"plans/contho/2023" tidak ada; maksud Anda "plans/contoh/2023"?'],
    ['plan', '"plan" tidak ada; maksud Anda "plans"?'],
    ['lain/2023', '"lain/2023" tidak ada; periksa namanya, dan folder tempat rb dijalankan'],
    ['catatan', 'tidak ada rencana di "catatan"; rencana adalah folder yang memuat rencana.yaml'],
    ['catatan/rapat.yaml', 'tidak ada rencana di "catatan/rapat.yaml"'],
    ['plans/*/2031', 'tidak ada yang cocok dengan "plans/*/2031"; tulis polanya seperti plans/*'],
    ['plan/*', 'tidak ada yang cocok dengan "plan/*"'],
    ['catat*', 'tidak ada rencana di "catat*"'],
    ['ar*', 'agar tetap dibaca, misalnya "arsip/2020"'],
    ['*/20?0', 'agar tetap dibaca, misalnya "arsip/2020"'],
    ['plans/contoh/2023/[a', '"plans/contoh/2023/[a" tidak ada'],
    [
      'lain catatan',
      '"lain" tidak ada; periksa namanya, dan folder tempat rb dijalankan\ntidak ada',
    ],
  ])('rb validate %s', async (paths, expected) => {
    const { code, stdout, stderr } = await runRb(`validate ${paths}`, { cwd: cwd() });
    expect(stderr).toContain(expected);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('--changed-since', () => {
  const repository = (): string => tempRepository(planIn('plans/lain/2024'));
  const COUNT = 'validate --changed-since utama';

  test('only the plans touched, of those the paths name', async () => {
    const cwd = repository();
    put(cwd, `${FOLDER}/penugasan.yaml`, '{}\n');
    expect(await countOf(COUNT, cwd)).toBe(3);
    expect(await countOf(`${COUNT} plans/contoh`, cwd)).toBe(3);
    expect(await countOf(COUNT, join(cwd, FOLDER))).toBe(3);
    const { code, stdout, stderr } = await runRb(`${COUNT} plans/lain`, { cwd });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '0 berkas, 0 galat, 0 peringatan\n',
      stderr: 'tidak ada rencana yang berubah sejak "utama"\n',
    });
  });

  test('a deleted file touches the plan that it was in, a deleted plan none', async () => {
    const cwd = repository();
    rmSync(join(cwd, 'plans/lain'), { recursive: true });
    rmSync(join(cwd, FOLDER, AREA_NAME));
    expect(await filesRead(COUNT, cwd)).toEqual([`${FOLDER}/rencana.yaml`]);
  });

  test('what is committed since counts', async () => {
    const cwd = repository();
    git(cwd, 'switch', '-q', '-c', 'kerja');
    put(cwd, `${FOLDER}/SUMBER.md`, 'Dari pindaian.\n');
    commitAll(cwd);
    expect(await countOf(COUNT, cwd)).toBe(2);
  });

  test.each(['json', 'jsonl', 'gitlab', 'sarif', 'junit', 'checkstyle', 'github', 'markdown'])(
    'nothing changed: --format %s is still whole, and no failure',
    async (format) => {
      const cwd = repository();
      const { code, stdout } = await runRb(`${COUNT} -q --format ${format}`, { cwd });
      expect(code).toBe(0);
      if (['json', 'gitlab', 'sarif'].includes(format)) expect(JSON.parse(stdout)).toBeTruthy();
      if (['junit', 'checkstyle'].includes(format)) expect(stdout).toMatch(/^<\?xml [\s\S]*>\n$/);
    },
  );

  test.each<[string, (cwd: string) => void, number, string]>([
    ['tidak-ada', () => {}, 2, 'revisi git "tidak-ada" tidak dikenal; periksa ejaannya'],
    ['=--output=x', () => {}, 2, 'revisi git "--output=x" tidak dikenal'],
    [
      'HEAD',
      (cwd) => rmSync(join(cwd, '.git'), { recursive: true }),
      2,
      `"${FOLDER}" tidak berada`,
    ],
    ['HEAD', (cwd) => rmSync(join(cwd, '.git/HEAD')), 3, 'git tidak dapat menjawab'],
  ])('%s', async (revision, spoil, code, expected) => {
    const cwd = repository();
    spoil(cwd);
    const separator = revision.startsWith('=') ? '' : ' ';
    const run = await runRb(`validate --changed-since${separator}${revision}`, { cwd });
    expect(run.stderr).toContain(expected);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
  });
});

describe('many plans', () => {
  const manyPlans = (): string => {
    const cwd = tempPlan();
    for (let nomor = 1; nomor <= 39; nomor++) {
      for (const [path, text] of Object.entries(planIn(`plans/kpu-${nomor}/2023`))) {
        put(cwd, path, text);
      }
    }
    return cwd;
  };
  /** A clock that a second and more has gone by on at each look. */
  const slow = (): (() => Date) => {
    let looks = 0;
    return () => new Date(2023, 5, 15, 9, 0, 2 * looks++);
  };
  const CLEAR_LINE = '\r\u001b[K';

  test('on a terminal, work of more than a second shows how far it is', async () => {
    const { stdout, stderr } = await runRb('validate', {
      cwd: manyPlans(),
      terminal: 80,
      now: slow(),
    });
    expect(stdout).toContain('80 berkas, ');
    const steps = [16, 32, 40].map((done) => `\rmemeriksa rencana: ${done} dari 40`);
    expect(stderr).toBe(`${steps.join('')}${CLEAR_LINE}`);
  });

  test.each<[string, RunOptions]>([
    ['validate', { now: slow() }],
    ['validate', { terminal: 80 }],
    ['validate --quiet', { terminal: 80, now: slow() }],
  ])('and nothing otherwise: rb %s with %j', async (line, options) => {
    const { stderr } = await runRb(line, { cwd: manyPlans(), ...options });
    expect(stderr).toBe('');
  });

  /** Forty plans, all but one with an error. */
  const spoilt = (): string => {
    const cwd = manyPlans();
    const area = areaExample(ROW_EXAMPLE.replace(/bulan: .*/, 'bulan: 13'));
    for (let nomor = 1; nomor <= 39; nomor++)
      put(cwd, `plans/kpu-${nomor}/2023/${AREA_NAME}`, area);
    return cwd;
  };

  test('are a line each, with totals, under the first errors', async () => {
    const { stdout, code } = await runRb('validate', { cwd: spoilt() });
    expect(code).toBe(1);
    expect(stdout.match(/galat: bulan 13/g)).toHaveLength(20);
    expect(stdout).toContain('\n  dan 19 galat lagi\n\ngalat  peringatan  catatan  rencana\n');
    const lines = stdout.split('\n').filter((line) => /^ +1 .* plans\/kpu-\d+\/2023$/.test(line));
    expect(lines).toHaveLength(39);
    expect(stdout).toMatch(/\n +39 +\d+ +\d+ {2}40 rencana, 1 tanpa galat\n/);
    expect(stdout).toContain('satu rencana: rb validate FOLDER; semua temuan: rb validate --all\n');
  });

  test.each(['validate --all', 'validate --format json'])(
    'rb %s has every finding',
    async (line) => {
      const { stdout } = await runRb(line, { cwd: spoilt() });
      expect(stdout.match(/schema\/bulan/g)?.length).toBe(39);
      expect(stdout).not.toContain('satu rencana:');
    },
  );

  test('with --quiet there are errors only', async () => {
    const { stdout } = await runRb('validate --quiet', { cwd: spoilt() });
    expect(stdout).toContain('dan 19 galat lagi\n');
    expect(stdout).not.toContain('rencana\n');
  });
});
