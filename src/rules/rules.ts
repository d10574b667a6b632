/** Every rule, in the order in which they run and are listed. A new rule is one file and one line. */
import type { Rule } from './define-rule.ts';
import { noCutText } from './no-cut-text.ts';
import { noDuplicateArea } from './no-duplicate-area.ts';
import { noDuplicateId } from './no-duplicate-id.ts';
import { noDuplicateText } from './no-duplicate-text.ts';
import { noEmptyArea } from './no-empty-area.ts';
import { noExtraArea } from './no-extra-area.ts';
import { noIdleMonth } from './no-idle-month.ts';
import { noMissingArea } from './no-missing-area.ts';
import { noMissingBukti } from './no-missing-bukti.ts';
import { noOddCharacter } from './no-odd-character.ts';
import { noPastSchedule } from './no-past-schedule.ts';
import { noRepeatedWord } from './no-repeated-word.ts';
import { noScheduleOnTwoLevels } from './no-schedule-on-two-levels.ts';
import { noSplitPrefix } from './no-split-prefix.ts';
import { noTentativeSchedule } from './no-tentative-schedule.ts';
import { noTypedNumber } from './no-typed-number.ts';
import { noUnlikeAbbreviation } from './no-unlike-abbreviation.ts';
import { noUnplannedRealisasi } from './no-unplanned-realisasi.ts';
import { noUnreadableText } from './no-unreadable-text.ts';
import { noUnscheduledRow } from './no-unscheduled-row.ts';
import { noUntrimmedText } from './no-untrimmed-text.ts';
import { noUnusedWaiver } from './no-unused-waiver.ts';
import { noUnverifiedRow } from './no-unverified-row.ts';
import { useAreaFilename } from './use-area-filename.ts';
import { useBukti } from './use-bukti.ts';
import { useCatatan } from './use-catatan.ts';
import { useCompleteKeputusan } from './use-complete-keputusan.ts';
import { useDecreeYear } from './use-decree-year.ts';
import { useKendala } from './use-kendala.ts';
import { useKnownRow } from './use-known-row.ts';
import { useKnownRule } from './use-known-rule.ts';
import { useKnownUnit } from './use-known-unit.ts';
import { useMatchingTitle } from './use-matching-title.ts';
import { useTanggal } from './use-tanggal.ts';
import { useTargetSatuan } from './use-target-satuan.ts';

export const RULES: readonly Rule[] = [
  noDuplicateId,
  noDuplicateArea,
  noMissingArea,
  noEmptyArea,
  noExtraArea,
  noScheduleOnTwoLevels,
  noTypedNumber,
  noCutText,
  noOddCharacter,
  noUntrimmedText,
  noRepeatedWord,
  noSplitPrefix,
  noUnlikeAbbreviation,
  noDuplicateText,
  noUnreadableText,
  noUnscheduledRow,
  noTentativeSchedule,
  noPastSchedule,
  noIdleMonth,
  noUnverifiedRow,
  useAreaFilename,
  useDecreeYear,
  useMatchingTitle,
  useCompleteKeputusan,
  useKnownUnit,
  useKnownRow,
  noUnplannedRealisasi,
  useTanggal,
  useBukti,
  noMissingBukti,
  useTargetSatuan,
  useCatatan,
  useKendala,
  useKnownRule,
  // Last: it looks at what the others found.
  noUnusedWaiver,
];
