/** The style sheet of a work: rules for every document, and one for each look that a document asks for. */
import base from './base-styles.ts';

/** Collects looks while a tree is built: `style` attributes would need a laxer security policy. */
export interface Styles {
  /** The class with these declarations, the same for the same ones. */
  classOf(declarations: string): string;
  /** Adds a rule as it stands, once. */
  add(rule: string): void;
  /** All of the style sheet so far. */
  sheet(): string;
}

export function createStyles(): Styles {
  const classes = new Map<string, string>();
  const rules: string[] = [];
  return {
    classOf(declarations) {
      let name = classes.get(declarations);
      if (name === undefined) {
        name = `k${classes.size + 1}`;
        classes.set(declarations, name);
        rules.push(`.${name} { ${declarations} }`);
      }
      return name;
    },
    add(rule) {
      if (!rules.includes(rule)) rules.push(rule);
    },
    sheet: () => `${base}${rules.join('\n')}\n`,
  };
}

/** The attribute for some classes, which no element has without one. */
export function classed(...names: readonly string[]): { className?: string[] } {
  return names.length === 0 ? {} : { className: [...names] };
}

/** `points` as a length of the sheet: a point on paper, larger on a screen and by the reader's own measure. */
export function length(points: number): string {
  return `calc(${toNumber(points)} * var(--pt))`;
}

/** A share, 0 to 1, as a percentage. */
export function percent(share: number): string {
  return `${toNumber(share * 100)}%`;
}

/** Short, and the same on every machine. */
export function toNumber(value: number): string {
  return String(Number(value.toFixed(3)));
}
