/** `rb validate --watch`: what is shown after each save, until Ctrl-C. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  AREA_NAME,
  areaExample,
  ROW_EXAMPLE,
  rencanaExample,
} from '../../src/rules/example-plan.ts';
import { type Run, type RunOptions, runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';
import { put, tempRepository } from '../support/temp-repository.ts';

const FOLDER = 'plans/contoh/2023';
const AREA = `${FOLDER}/${AREA_NAME}`;
const SOUND = areaExample(ROW_EXAMPLE);
const BROKEN = SOUND.replace('bulan: 1-12', 'bulan: 13');
const SUMMARY = '2 berkas, 0 galat, 0 peringatan\n';
const WAITING = 'Menunggu perubahan pada 1 rencana; Ctrl-C untuk berhenti.\n';

interface Watching {
  /** Waits until all of these have been shown since the last call, and returns what was. */
  readonly shows: (...expected: readonly string[]) => Promise<string>;
  readonly stop: () => Promise<Run>;
}

const running: Watching[] = [];
afterEach(async () => {
  for (const watching of running.splice(0)) await watching.stop();
});

function watch(cwd: string, line = 'validate --watch', options: RunOptions = {}): Watching {
  const controller = new AbortController();
  let shown = '';
  let check = (): void => {};
  const onWrite = (text: string): void => {
    shown += text;
    check();
  };
  const run = runRb(line, { cwd, interrupt: controller.signal, onWrite, ...options });
  const shows = (...expected: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`${expected.join(' | ')} not shown, but ${shown}`)),
        25_000,
      );
      check = () => {
        if (!expected.every((text) => shown.includes(text))) return;
        clearTimeout(late);
        const seen = shown;
        shown = '';
        check = () => {};
        resolve(seen);
      };
      check();
    });
  const stop = (): Promise<Run> => {
    controller.abort();
    return run;
  };
  const watching = { shows, stop };
  running.push(watching);
  return watching;
}

test('the findings at the start, and after a save what it broke and what it solved', async () => {
  const cwd = tempPlan();
  const { shows, stop } = watch(cwd);
  expect(await shows(WAITING)).toBe(`${SUMMARY}${WAITING}`);

  put(cwd, AREA, BROKEN);
  const broken = await shows('Sejak pemeriksaan', WAITING);
  const finding = `${AREA}:11:20 galat: bulan 13 tidak ada; bulan ditulis 1 sampai 12  schema/bulan`;
  expect(broken).toContain(`${finding}\n  10 |`);
  expect(broken).toContain(
    `2 berkas, 1 galat, 0 peringatan\n\nSejak pemeriksaan sebelumnya: 1 temuan baru, 0 selesai\n  + baru: ${finding}\n${WAITING}`,
  );

  put(cwd, AREA, SOUND);
  expect(await shows('Sejak pemeriksaan', WAITING)).toBe(
    `${SUMMARY}\nSejak pemeriksaan sebelumnya: 0 temuan baru, 1 selesai\n  - selesai: ${finding}\n${WAITING}`,
  );
  const { code, stderr } = await stop();
  expect({ code, stderr }).toEqual({ code: 0, stderr: WAITING.repeat(3) });
});

test('a finding that moves to another line is not new', async () => {
  const cwd = tempPlan({ [AREA_NAME]: BROKEN });
  const { shows } = watch(cwd);
  await shows(WAITING);
  put(cwd, AREA, `# catatan\n${BROKEN}`);
  const seen = await shows('Sejak pemeriksaan', WAITING);
  expect(seen).toContain(`${AREA}:12:20 galat`);
  expect(seen).toContain('Sejak pemeriksaan sebelumnya: temuan tetap sama\n');
});

describe('files and plans that come and go', () => {
  const NEW = '+ baru: ';
  test.each<[string, (cwd: string) => void, readonly string[]]>([
    ['a new file', (cwd) => put(cwd, `${FOLDER}/area-9-x.yaml`, 'nomor: 9\n'), [NEW, '3 berkas, ']],
    ['a deleted file', (cwd) => rmSync(join(cwd, AREA)), [NEW, '1 berkas, ']],
    [
      'a file saved under a new name and moved over the old',
      (cwd) => {
        writeFileSync(join(cwd, `${AREA}~`), BROKEN);
        renameSync(join(cwd, `${AREA}~`), join(cwd, AREA));
      },
      [NEW, '2 berkas, 1 galat'],
    ],
    [
      'realisasi',
      (cwd) => put(cwd, `${FOLDER}/realisasi/2023-06.yaml`, 'rusak: [\n'),
      [NEW, '3 berkas, '],
    ],
    [
      'a new plan in new folders',
      (cwd) => put(cwd, 'plans/lain/2024/rencana.yaml', 'versi: 1\n'),
      [NEW, '3 berkas, ', 'pada 2 rencana'],
    ],
    [
      'a file that git ignores from now on',
      (cwd) => put(cwd, `${FOLDER}/.gitignore`, 'area-*\n'),
      [NEW, '1 berkas, '],
    ],
  ])('%s', async (_, change, expected) => {
    const cwd = tempRepository();
    const { shows } = watch(cwd);
    await shows(WAITING);
    change(cwd);
    await shows(...expected);
  });

  test('a plan that goes', async () => {
    const cwd = tempPlan();
    put(cwd, 'plans/lain/2024/rencana.yaml', 'versi: 1\n');
    const { shows } = watch(cwd);
    await shows('pada 2 rencana');
    rmSync(join(cwd, 'plans/lain'), { recursive: true });
    await shows('- selesai: ', SUMMARY, WAITING);
  });

  test('every plan goes, is said to be gone, and comes back otherwise', async () => {
    const cwd = tempPlan();
    const { shows, stop } = watch(cwd);
    await shows(WAITING);
    renameSync(join(cwd, 'plans'), join(cwd, 'simpanan'));
    await shows('rb: "plans" tidak ada', 'Menunggu perubahan; Ctrl-C untuk berhenti.\n');
    put(cwd, `simpanan${AREA.slice('plans'.length)}`, BROKEN);
    renameSync(join(cwd, 'simpanan'), join(cwd, 'plans'));
    await shows('2 berkas, 1 galat', '1 temuan baru, 0 selesai');
    put(cwd, AREA, SOUND);
    await shows(SUMMARY, '0 temuan baru, 1 selesai');
    expect((await stop()).code).toBe(0);
  });
});

test('only the plan that changed is checked again', async () => {
  const cwd = tempPlan();
  const other = join(cwd, 'plans/lain/2023');
  put(other, 'rencana.yaml', rencanaExample());
  put(other, AREA_NAME, SOUND);
  // Nothing tells of what changes in here: no one watches behind a link to a folder.
  put(cwd, 'gudang/2023-06.yaml', 'arsip:\n  status: belum\n');
  symlinkSync(join(cwd, 'gudang'), join(other, 'realisasi'));
  const { shows } = watch(cwd);
  await shows('5 berkas, 0 galat', 'pada 2 rencana');
  put(cwd, 'gudang/2023-06.yaml', 'rusak: [\n');
  put(cwd, AREA, BROKEN);
  await shows('5 berkas, 1 galat', '1 temuan baru, 0 selesai');
  put(other, 'rencana.yaml', `# catatan\n${rencanaExample()}`);
  await shows('5 berkas, 2 galat', '1 temuan baru, 0 selesai');
});

test.each(['', 'node_modules/', 'sumber/', '.cadangan/', 'diabaikan/'])(
  'what no plan is made of wakes nobody: %sx',
  async (folder) => {
    const cwd = tempRepository({ '.gitignore': 'diabaikan/\n' });
    mkdirSync(join(cwd, 'plans', folder), { recursive: true });
    const { shows, stop } = watch(cwd);
    await shows(WAITING);
    put(cwd, `plans/${folder}x${folder === '' ? '.md' : '.yaml'}`, 'versi: 1\n');
    put(cwd, AREA, BROKEN);
    await shows('1 temuan baru', WAITING);
    expect((await stop()).stdout).not.toContain('tetap sama');
  },
);

test.each([
  ['a file', AREA],
  ['a glob', 'plans/*/2023'],
  ['a link', 'tautan'],
  ['the working folder', '.'],
])('by %s', async (_, path) => {
  const cwd = tempPlan();
  symlinkSync(join(cwd, FOLDER), join(cwd, 'tautan'));
  const { shows } = watch(cwd, `validate --watch ${path}`);
  await shows(WAITING);
  put(cwd, AREA, BROKEN);
  await shows('1 temuan baru, 0 selesai');
});

test('with --changed-since a plan appears when it is touched', async () => {
  const cwd = tempRepository();
  const { shows } = watch(cwd, 'validate --watch --changed-since HEAD');
  await shows('0 berkas, ', 'Menunggu perubahan pada 0 rencana');
  put(cwd, AREA, BROKEN);
  await shows('2 berkas, 1 galat', '1 temuan baru, 0 selesai');
});

test('when git answers again, the findings are back on the screen', async () => {
  const cwd = tempRepository();
  put(cwd, AREA, BROKEN);
  const { shows } = watch(cwd, 'validate --watch --changed-since HEAD');
  await shows(WAITING);
  renameSync(join(cwd, '.git/HEAD'), join(cwd, '.git/HEAD-lain'));
  put(cwd, 'plans/catatan.yaml', 'rapat: 12 Juni\n');
  await shows('rb: git tidak dapat menjawab', 'Menunggu perubahan; Ctrl-C');
  renameSync(join(cwd, '.git/HEAD-lain'), join(cwd, '.git/HEAD'));
  put(cwd, 'plans/catatan.yaml', 'rapat: 13 Juni\n');
  await shows('2 berkas, 1 galat', 'temuan tetap sama', WAITING);
});

describe('on a terminal', () => {
  const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

  test('the screen is cleared, and the time shown', async () => {
    const cwd = tempPlan();
    const now = new Date(2023, 5, 15, 9, 7, 5);
    const { shows, stop } = watch(cwd, 'validate --watch --no-color', { terminal: 80, now });
    const said = `Diperiksa pukul 09.07.05 dalam 0,00 detik.\n${WAITING}`;
    expect(await shows(WAITING)).toBe(`${CLEAR}${SUMMARY}${said}`);
    put(cwd, AREA, BROKEN);
    expect((await shows(WAITING)).startsWith(`${CLEAR}${AREA}`)).toBe(true);
    expect((await stop()).stderr).toBe(`${said}${said}\n`);
  });

  test('--quiet: errors and nothing else', async () => {
    const cwd = tempPlan({ [AREA_NAME]: BROKEN });
    const { shows, stop } = watch(cwd, 'validate --watch --quiet --no-color', { terminal: 80 });
    expect((await shows('schema/bulan')).startsWith(`${CLEAR}${AREA}`)).toBe(true);
    put(cwd, AREA, SOUND);
    expect(await shows(CLEAR)).toBe(CLEAR);
    expect((await stop()).stderr).toBe('');
  });

  test('in English', async () => {
    const options = { terminal: 80, now: new Date(2023, 5, 15, 9, 7, 5) };
    const { shows } = watch(tempPlan(), 'validate --watch --lang en', options);
    await shows('Checked at 09:07:05 in 0.00 seconds.\nWaiting for changes in 1 plan; Ctrl-C');
  });
});

test.each([
  ['--watch tidak-ada', '"tidak-ada" tidak ada'],
  ['--watch --format json', '--watch menampilkan teks di terminal'],
  ['--watch --format text=x.txt', '--watch menampilkan teks di terminal'],
  ['--watch --fix', '--watch dan --fix tidak dapat dipakai bersama'],
])('rb validate %s does not start', async (options, expected) => {
  const { code, stdout, stderr } = await runRb(`validate ${options}`, { cwd: tempPlan() });
  expect(stderr).toContain(expected);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});
