/** Standard output and standard error of the real process. */
import { fstatSync, writeSync } from 'node:fs';
import type { Output } from './io.ts';

/** What the system says when the reader has closed the pipe; the second on Windows. */
const CLOSED = ['EPIPE', 'EOF'];

/**
 * What cannot be written stops nothing: the command comes to its end, and to its exit code. What was
 * lost besides is told by `failure`.
 *
 * @param fd 1 or 2
 */
export function toOutput(fd: 1 | 2): Output {
  const isTTY = isTerminal(fd);
  let write: Write | undefined;
  let error: string | undefined;
  const note = (thrown: NodeJS.ErrnoException | null | undefined): void => {
    if (thrown) error ??= thrown.code ?? thrown.message;
  };
  return {
    write: (chunk) => {
      if (error !== undefined) return;
      // The stream is made for who uses it: that takes its time, too.
      write ??= isFile(fd) ? toFile(fd) : toStream(fd);
      write(chunk, note);
    },
    drained: async () => {
      await new Promise<void>((resolve) => {
        if (write === undefined || error !== undefined) return resolve();
        write('', (thrown) => {
          note(thrown);
          resolve();
        });
      });
      return error === undefined;
    },
    failure: () => (error === undefined || CLOSED.includes(error) ? undefined : error),
    isTTY,
    columns: isTTY ? streamOf(fd).columns : undefined,
  };
}

type Done = (error?: NodeJS.ErrnoException | null) => void;
type Write = (chunk: string | Uint8Array, done: Done) => void;

/** Node's own stream for files drops what a single write leaves over, as when the disk becomes full. */
function toFile(fd: number): Write {
  return (chunk, done) => {
    const bytes = Buffer.from(chunk as Uint8Array);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
      done();
    } catch (error) {
      done(error as NodeJS.ErrnoException);
    }
  };
}

function toStream(fd: 1 | 2): Write {
  const stream = streamOf(fd);
  // Each write tells of its own error.
  stream.on('error', () => undefined);
  return (chunk, done) => {
    stream.write(chunk, done);
  };
}

const streamOf = (fd: 1 | 2): NodeJS.WriteStream => (fd === 1 ? process.stdout : process.stderr);

/** Asked of a stream only where one may be: the network modules that Node makes it of take a while. */
function isTerminal(fd: 1 | 2): boolean {
  try {
    const stat = fstatSync(fd);
    if (stat.isFile() || stat.isFIFO() || stat.isSocket()) return false;
    return streamOf(fd).isTTY === true;
  } catch {
    return false;
  }
}

function isFile(fd: number): boolean {
  try {
    return fstatSync(fd).isFile();
  } catch {
    return false;
  }
}
