/** Every sentence a user reads, in both languages; the type of the Indonesian binds the English. */
import { cli as cliEn } from './en/cli.ts';
import { findings as findingsEn } from './en/findings.ts';
import { months as monthsEn } from './en/months.ts';
import { render as renderEn } from './en/render.ts';
import { validate as validateEn } from './en/validate.ts';
import { verify as verifyEn } from './en/verify.ts';
import { cli as cliId } from './id/cli.ts';
import { findings as findingsId } from './id/findings.ts';
import { months as monthsId } from './id/months.ts';
import { render as renderId } from './id/render.ts';
import { validate as validateId } from './id/validate.ts';
import { verify as verifyId } from './id/verify.ts';
import type { InEachLang } from './lang.ts';

export const cliWords: InEachLang<typeof cliId> = { id: cliId, en: cliEn };
export const findingWords: InEachLang<typeof findingsId> = { id: findingsId, en: findingsEn };
export const validateWords: InEachLang<typeof validateId> = { id: validateId, en: validateEn };
export const monthNames: InEachLang<typeof monthsId> = { id: monthsId, en: monthsEn };
export const renderWords: InEachLang<typeof renderId> = { id: renderId, en: renderEn };
export const verifyWords: InEachLang<typeof verifyId> = { id: verifyId, en: verifyEn };
