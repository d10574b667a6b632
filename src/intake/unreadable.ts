/** Why a PDF cannot be read back at all. */

export type UnreadableReason =
  | 'too-large'
  | 'not-pdf'
  | 'encrypted'
  | 'damaged'
  | 'no-attachment'
  | 'no-manifest'
  | 'bad-manifest'
  | 'newer-manifest'
  | 'untagged';

/** Thrown inside `intake/` and turned into data at its doors. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;
  constructor(reason: UnreadableReason) {
    super(reason);
    this.reason = reason;
  }
}

export type Readable<T> = { readonly value: T } | { readonly unreadable: UnreadableReason };

/** What `read` gives, or why it gives nothing; anything that a broken file throws is `damaged`. */
export async function readOrReason<T>(read: () => Promise<T>): Promise<Readable<T>> {
  try {
    return { value: await read() };
  } catch (error) {
    return { unreadable: error instanceof Unreadable ? error.reason : 'damaged' };
  }
}
