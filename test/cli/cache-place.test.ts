/** The cache stands where each system keeps such things. */
import { expect, test } from 'vitest';
import { cachePlace } from '../../src/cli/cache-place.ts';

const HOME = '/home/ani';

test.each<[NodeJS.Platform, Record<string, string>, string | undefined]>([
  ['linux', { HOME }, '/home/ani/.cache/rb'],
  ['darwin', { HOME }, '/home/ani/Library/Caches/rb'],
  [
    'win32',
    { LOCALAPPDATA: 'C:\\Users\\ani\\AppData\\Local' },
    'C:\\Users\\ani\\AppData\\Local\\rb\\cache',
  ],
  ['linux', { HOME, XDG_CACHE_HOME: '/var/cache' }, '/var/cache/rb'],
  ['linux', { HOME, XDG_CACHE_HOME: 'relative' }, '/home/ani/.cache/rb'],
  ['linux', { HOME, XDG_CACHE_HOME: '' }, '/home/ani/.cache/rb'],
  ['linux', { HOME, XDG_CACHE_HOME: '/var/cache', RB_CACHE_DIR: '/ci/rb' }, '/ci/rb'],
  ['linux', { HOME, RB_CACHE_DIR: 'tembolok' }, '/kerja/tembolok'],
  ['linux', { HOME, RB_CACHE_DIR: '' }, '/home/ani/.cache/rb'],
  ['linux', {}, undefined],
  ['linux', { HOME: '' }, undefined],
  ['win32', { HOME }, undefined],
])('%s, %o', (platform, env, folder) => {
  const place = cachePlace({ cwd: '/kerja', env }, platform, 'b');
  expect(place).toEqual(folder === undefined ? undefined : { folder, build: 'b' });
});
