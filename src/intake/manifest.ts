/** Reads the manifest that a printed decree carries, trusting nothing in it. */
import type { Cetakan, Manifest } from '../source/manifest.ts';
import { Unreadable } from './unreadable.ts';

const PARTS: readonly Cetakan['bagian'][] = ['lampiran', 'keputusan', 'all'];

/** @throws Unreadable when it is none, or of a later shape */
export function readManifest(bytes: Uint8Array): Manifest {
  const value = parse(bytes);
  if (!isMapping(value)) throw new Unreadable('bad-manifest');
  const { versi, rb, cetakan, berkas } = value;
  if (typeof versi === 'number' && versi > 1) throw new Unreadable('newer-manifest');
  if (versi !== 1 || typeof rb !== 'string' || !isMapping(cetakan) || !Array.isArray(berkas)) {
    throw new Unreadable('bad-manifest');
  }
  const { rancangan, salinan } = cetakan;
  const bagian = PARTS.find((part) => part === cetakan['bagian']);
  if (bagian === undefined || typeof rancangan !== 'boolean' || typeof salinan !== 'boolean') {
    throw new Unreadable('bad-manifest');
  }
  return { versi, rb, cetakan: { bagian, rancangan, salinan }, berkas: berkas.map(readFileEntry) };
}

function readFileEntry(value: unknown): Manifest['berkas'][number] {
  if (!isMapping(value)) throw new Unreadable('bad-manifest');
  const { nama, ukuran, sha256 } = value;
  if (typeof nama !== 'string' || typeof ukuran !== 'number' || typeof sha256 !== 'string') {
    throw new Unreadable('bad-manifest');
  }
  return { nama, ukuran, sha256 };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
