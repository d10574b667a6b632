import { expect, test } from 'vitest';
import { type Decision, decideBreak, type Situation } from '../../src/layout/row-break.ts';

/** A row that needs less than the page offers, on a page that is partly filled. */
const usual: Situation = {
  room: 150,
  need: 120,
  needOnNext: 120,
  capacity: 300,
  reserve: 0,
  least: 30,
  isFresh: false,
};

test.each<[name: string, change: Partial<Situation>, expected: Decision]>([
  ['stands where it fits', {}, 'whole'],
  ['moves when it leaves a small hole', { room: 99 }, 'turn'],
  ['is split when it would leave a large hole', { room: 110 }, 'split'],
  ['is split when no page holds it', { need: 400, room: 60 }, 'split'],
  ['does not begin in a sliver of a page', { need: 400, room: 29 }, 'turn'],
  ['is split on a fresh page that does not hold it', { need: 400, isFresh: true }, 'split'],
  ['moves to bring the closing block along', { reserve: 40 }, 'turn'],
  [
    'does not move when the merged cell that it ends would need more there',
    { reserve: 40, needOnNext: 270 },
    'split',
  ],
  ['stands when the closing block fits too', { reserve: 30 }, 'whole'],
  [
    'gives its last lines to a closing block when it is too tall to move',
    { need: 280, room: 290, reserve: 40 },
    'split',
  ],
  ['is not split when it is too low for it', { need: 20, reserve: 200, isFresh: true }, 'whole'],
  [
    'stands alone when it is low and the closing block as high as a page',
    { need: 20, reserve: 290 },
    'whole',
  ],
])('a row %s', (_, change, expected) => {
  const need = change.need ?? usual.need;
  expect(decideBreak({ ...usual, needOnNext: need, ...change })).toBe(expected);
});
