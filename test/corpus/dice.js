/** Random choices, the same for the same seed (mulberry32). */

/** @param seed a whole number */
export function rollFrom(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const from = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    /** A number from 0 to below 1. */
    next,
    /** A whole number from `least` to `most`, both included. */
    from,
    oneIn: (count) => from(1, count) === 1,
    pick: (list) => list[from(0, list.length - 1)],
    /** `count` different members of `list`, in random order. */
    draw(list, count) {
      const left = [...list];
      return Array.from({ length: count }, () => left.splice(from(0, left.length - 1), 1)[0]);
    },
  };
}
