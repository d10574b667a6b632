/** A name as part of a file's name or address. */

/** Lower case without accents, hyphens for everything else: `Penataan Tata Laksana` → `penataan-tata-laksana`. */
export function toSlug(nama: string): string {
  return nama
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
