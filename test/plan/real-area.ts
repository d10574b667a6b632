/** Area files of the real plan of 2022. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'plans/kpu-kubu-raya/2022';

/** The name and text of the area of this number. */
export function realArea(nomor: number): (readonly [name: string, text: string])[] {
  return readdirSync(FOLDER)
    .filter((name) => name.startsWith(`area-${nomor}-`))
    .map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);
}
