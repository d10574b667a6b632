/** Every sentence a user reads, in both languages; the type of the Indonesian binds the English. */
import { cli as cliEn } from './en/cli.ts';
import { explain as explainEn } from './en/explain.ts';
import { findings as findingsEn } from './en/findings.ts';
import { fix as fixEn } from './en/fix.ts';
import { fmt as fmtEn } from './en/fmt.ts';
import { init as initEn } from './en/init.ts';
import { months as monthsEn } from './en/months.ts';
import { paths as pathsEn } from './en/paths.ts';
import { record as recordEn } from './en/record.ts';
import { render as renderEn } from './en/render.ts';
import { reportSheets as reportSheetsEn } from './en/report-sheets.ts';
import { validate as validateEn } from './en/validate.ts';
import { verify as verifyEn } from './en/verify.ts';
import { watch as watchEn } from './en/watch.ts';
import { cli as cliId } from './id/cli.ts';
import { explain as explainId } from './id/explain.ts';
import { findings as findingsId } from './id/findings.ts';
import { fix as fixId } from './id/fix.ts';
import { fmt as fmtId } from './id/fmt.ts';
import { init as initId } from './id/init.ts';
import { months as monthsId } from './id/months.ts';
import { paths as pathsId } from './id/paths.ts';
import { record as recordId } from './id/record.ts';
import { render as renderId } from './id/render.ts';
import { reportSheets as reportSheetsId } from './id/report-sheets.ts';
import { validate as validateId } from './id/validate.ts';
import { verify as verifyId } from './id/verify.ts';
import { watch as watchId } from './id/watch.ts';
import type { InEachLang } from './lang.ts';

export const cliWords: InEachLang<typeof cliId> = { id: cliId, en: cliEn };
export const findingWords: InEachLang<typeof findingsId> = { id: findingsId, en: findingsEn };
export const validateWords: InEachLang<typeof validateId> = { id: validateId, en: validateEn };
export const monthNames: InEachLang<typeof monthsId> = { id: monthsId, en: monthsEn };
export const recordWords: InEachLang<typeof recordId> = { id: recordId, en: recordEn };
export const renderWords: InEachLang<typeof renderId> = { id: renderId, en: renderEn };
export const explainWords: InEachLang<typeof explainId> = { id: explainId, en: explainEn };
export const fixWords: InEachLang<typeof fixId> = { id: fixId, en: fixEn };
export const fmtWords: InEachLang<typeof fmtId> = { id: fmtId, en: fmtEn };
export const initWords: InEachLang<typeof initId> = { id: initId, en: initEn };
export const verifyWords: InEachLang<typeof verifyId> = { id: verifyId, en: verifyEn };
export const pathWords: InEachLang<typeof pathsId> = { id: pathsId, en: pathsEn };
export const watchWords: InEachLang<typeof watchId> = { id: watchId, en: watchEn };
export const sheetWords: InEachLang<typeof reportSheetsId> = {
  id: reportSheetsId,
  en: reportSheetsEn,
};
