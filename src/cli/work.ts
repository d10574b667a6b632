/** What a thread of `rb` does: checks plans until none is left. */
import { filesOf, readPlanBytes } from '../source/plan-folder.ts';
import { checkBytes } from './check-bytes.ts';
import { keyOf } from './outcome-cache.ts';
import { type Share, type ShareDone, takeNext } from './threads.ts';

export async function work(share: Share, tell: (done: ShareDone) => void): Promise<void> {
  const { folders, cwd, named, options, build } = share;
  const reading = { named, ignoreRules: new Map() };
  for (let index = takeNext(share); index !== undefined; index = takeNext(share)) {
    const bytes = readPlanBytes(folders[index] ?? '', cwd, reading);
    const { text, files } = (await checkBytes(bytes, options)).stored();
    tell({
      index,
      key: build === undefined ? undefined : keyOf(bytes, options, build),
      stored: text,
      paths: filesOf(bytes).map(({ path }) => path),
      texts: files.map((file) => [file.path, file.text]),
    });
  }
}
