export interface Step {
  readonly when: 'before' | 'within' | 'after';
  readonly call: 'open' | 'write' | 'fsync' | 'close' | 'rename' | 'mkdir';
  /** Of the file that is being made, without what makes a temporary one's name unique. */
  readonly name: string;
}

export function disturbFs(onStep: (step: Step) => void): () => void;
