/** Every rule, in the order in which they run and are listed. A new rule is one file and one line. */
import type { Rule } from './define-rule.ts';
import { noCutText } from './no-cut-text.ts';
import { noDuplicateArea } from './no-duplicate-area.ts';
import { noDuplicateId } from './no-duplicate-id.ts';
import { noMissingArea } from './no-missing-area.ts';
import { noScheduleOnTwoLevels } from './no-schedule-on-two-levels.ts';
import { noTypedNumber } from './no-typed-number.ts';
import { noUnreadableText } from './no-unreadable-text.ts';
import { noUnscheduledRow } from './no-unscheduled-row.ts';
import { noUnusedWaiver } from './no-unused-waiver.ts';
import { noUnverifiedRow } from './no-unverified-row.ts';
import { useAreaFilename } from './use-area-filename.ts';
import { useDecreeYear } from './use-decree-year.ts';

export const RULES: readonly Rule[] = [
  noDuplicateId,
  noDuplicateArea,
  noMissingArea,
  noScheduleOnTwoLevels,
  noTypedNumber,
  noCutText,
  noUnreadableText,
  noUnscheduledRow,
  noUnverifiedRow,
  useAreaFilename,
  useDecreeYear,
  // Last: it looks at what the others found.
  noUnusedWaiver,
];
