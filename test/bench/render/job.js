/**
 * What a peer is started with: `node PEER.js TABLE.json OUT.pdf PACKAGES [tagged]`, PACKAGES being
 * the folder that its npm packages are installed in.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [input, output, packages, mode] = process.argv.slice(2);

export { input, output };

/** Whether the PDF should be tagged, where the peer can. */
export const tagged = mode === 'tagged';

/** Loads one of the peer's packages. */
export const load = createRequire(join(packages, 'peer.js'));

/** The table, see `planToTable`. */
export const readTable = () => JSON.parse(readFileSync(input, 'utf8'));

const besley = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/besley'));

/** The font files of `rb`. */
export const FONTS = {
  regular: join(besley, '400Regular/Besley_400Regular.ttf'),
  bold: join(besley, '700Bold/Besley_700Bold.ttf'),
};

/** The look of `rb`, in points; a line is 1.2 times the size. */
export const STYLE = { size: 8, lineHeight: 1.2, paddingX: 3, paddingY: 2, border: 0.5 };
