/** Runs a format in a process of its own, as if on another machine. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

/**
 * The bytes that a format makes of `decreeDocument` in another process and time zone.
 *
 * @param path of the module, from the root of the repository
 * @param name of its function
 */
export async function bytesIn(zone: string, path: string, name: string): Promise<Buffer> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { ${name} } from './${path}';
        import { decreeDocument } from './test/formats/docx-decree.ts';
        process.stdout.write(await ${name}(decreeDocument()));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    packages: 'external',
    platform: 'node',
    write: false,
  });
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module'], {
    input: outputFiles[0]?.text ?? '',
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout;
}
