/** The letterhead (kop): the office's emblem, its name as the decree prints it, its address. */
import type { Block, Paragraph, Picture, SmallBlock } from '../document/document.ts';
import type { Rencana } from '../plan/schema/rencana.ts';
import { decree as words } from '../text/id/decree.ts';

/** The emblem's file, read and measured. */
export type Logo = Pick<Picture, 'bytes' | 'type' | 'width' | 'height'>;

const NAME_SIZE = 13;
const ADDRESS_SIZE = 9;

/** Height of the emblem, in points: 2.2 cm. */
const LOGO_HEIGHT = 62;
/** An emblem that is wider than high is no wider than this. */
const LOGO_WIDTH = 170;

/** Emblem and name, as they stand over a Keputusan. */
export function letterhead({ kop, satker }: Rencana, logo: Logo | undefined): SmallBlock[] {
  return [
    ...(logo === undefined
      ? []
      : [emblem(logo, satker.nama), { kind: 'space', height: 4 } as const]),
    ...(kop?.baris ?? [satker.nama.toUpperCase()]).map((text) => centred(text, NAME_SIZE, true)),
  ];
}

/** The letterhead with the office's address and a rule under it. */
export function fullLetterhead(rencana: Rencana, logo: Logo | undefined): Block[] {
  const { alamat, telepon, faks } = rencana.satker;
  return [
    ...letterhead(rencana, logo),
    ...(alamat === undefined ? [] : [centred(words.alamat(alamat), ADDRESS_SIZE)]),
    ...(telepon === undefined ? [] : [centred(words.telepon(telepon), ADDRESS_SIZE)]),
    ...(faks === undefined ? [] : [centred(words.faks(faks), ADDRESS_SIZE)]),
    { kind: 'space', height: 3 },
    { kind: 'rule', weight: 1.5 },
  ];
}

/** @param width,height of `logo` in any unit: only their ratio counts */
function emblem(logo: Logo, satker: string): Picture {
  const scale = Math.min(LOGO_HEIGHT / logo.height, LOGO_WIDTH / logo.width);
  return {
    kind: 'picture',
    bytes: logo.bytes,
    type: logo.type,
    width: logo.width * scale,
    height: logo.height * scale,
    alt: words.lambang(satker),
    align: 'center',
  };
}

function centred(text: string, fontSize: number, bold = false): Paragraph {
  return { kind: 'paragraph', runs: [{ text, bold }], align: 'center', fontSize };
}
