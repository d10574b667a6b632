import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBorderPath } from '../../../src/formats/pdf/borders.ts';
import type { FrameBox } from '../../../src/layout/page.ts';

const frame = (x: number, y: number, width: number, height: number): FrameBox => ({
  kind: 'frame',
  x,
  y,
  width,
  height,
  shaded: false,
  owner: { kind: 'artifact', of: 'rule' },
});

test.each<[name: string, frames: FrameBox[], expected: string[]]>([
  [
    'one cell',
    [frame(1, 2, 10, 5)],
    ['1 2 m 11 2 l', '1 7 m 11 7 l', '1 2 m 1 7 l', '11 2 m 11 7 l'],
  ],
  [
    'neighbours share a line, and their outer lines are one',
    [frame(0, 0, 10, 5), frame(10, 0, 10, 5)],
    ['0 0 m 20 0 l', '0 5 m 20 5 l', '0 0 m 0 5 l', '10 0 m 10 5 l', '20 0 m 20 5 l'],
  ],
  [
    'so they do in whatever order they come',
    [frame(10, 0, 10, 5), frame(0, 0, 10, 5)],
    ['0 0 m 20 0 l', '0 5 m 20 5 l', '10 0 m 10 5 l', '20 0 m 20 5 l', '0 0 m 0 5 l'],
  ],
  [
    'tables apart stay apart',
    [frame(0, 0, 10, 5), frame(0, 6, 10, 5)],
    [
      '0 0 m 10 0 l',
      '0 5 m 10 5 l',
      '0 6 m 10 6 l',
      '0 11 m 10 11 l',
      '0 0 m 0 5 l',
      '0 6 m 0 11 l',
      '10 0 m 10 5 l',
      '10 6 m 10 11 l',
    ],
  ],
  [
    'lengths that are no round numbers',
    [frame(0.1 + 0.2, 0, 1 / 3, 1)],
    ['0.3 0 m 0.63 0 l', '0.3 1 m 0.63 1 l', '0.3 0 m 0.3 1 l', '0.63 0 m 0.63 1 l'],
  ],
])('borders: %s', (_, frames, expected) => {
  expect(toBorderPath(frames).split('\n')).toEqual(expected);
});

test('the lines cover what the cells’ own four sides would, and nothing twice', () => {
  const side = fc.integer({ min: 0, max: 6 });
  const size = fc.integer({ min: 1, max: 4 });
  const frames = fc.array(
    fc.tuple(side, side, size, size).map(([x, y, width, height]) => frame(x, y, width, height)),
    { maxLength: 12 },
  );
  /** Each unit of length as a key of its own. */
  const units = (lines: readonly (readonly number[])[]): string[] =>
    lines.flatMap(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
      y1 === y2
        ? Array.from({ length: x2 - x1 }, (_, i) => `level ${y1} ${x1 + i}`)
        : Array.from({ length: y2 - y1 }, (_, i) => `upright ${x1} ${y1 + i}`),
    );
  fc.assert(
    fc.property(frames, (drawn) => {
      const path = toBorderPath(drawn);
      const lines = path === '' ? [] : path.split('\n');
      const found = units(
        lines.map((line) =>
          line
            .split(/ [ml] ?/)
            .join(' ')
            .split(' ')
            .map(Number),
        ),
      );
      const sides = units(
        drawn.flatMap(({ x, y, width, height }) => [
          [x, y, x + width, y],
          [x, y + height, x + width, y + height],
          [x, y, x, y + height],
          [x + width, y, x + width, y + height],
        ]),
      );
      expect(found.length).toBe(new Set(found).size);
      expect(new Set(found)).toEqual(new Set(sides));
    }),
  );
});
