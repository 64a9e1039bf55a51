import { useMemo } from "react";
import type { WrittenSheetNow } from "../../workbook/written/readWritten";
import type { Says } from "../says/Says";
import { useWrittenSheet } from "../workbookState/useWrittenSheet";
import { agreementOf, inputsOf, type Agreement } from "./agreement";
import type { Form } from "./form";
import type { Job } from "./Job";
import type { Tables } from "./JobData";
import type { JobWords } from "./JobWords";
import type { PaneJobState } from "./PaneJobState";

/** The sheet that a job wrote last, and how it and the pane agree. */
export interface Agreed {
  /** Undefined where there is none. */
  readonly now: WrittenSheetNow | undefined;
  /** Undefined as long as the pane has no answer to compare with. */
  readonly agreement: Agreement | undefined;
  readonly differs: boolean;
}

export function useAgreement<T extends Tables, F extends Form, R, W extends JobWords>(
  job: Job<T, F, R, W>,
  says: Says<W>,
  { sheet, pane, fields }: PaneJobState<T, F, R>,
): Agreed {
  const now = useWrittenSheet(job.id);
  const cells = useMemo(() => (sheet && now ? inputsOf(sheet) : undefined), [sheet, now]);
  const agreement = useMemo(
    () => cells && now && agreementOf({ form: job.form, all: job.words, cells, pane, fields }, now, says),
    [job, cells, now, pane, fields, says],
  );
  const differs = agreement !== undefined && agreement.inputs.length + agreement.others.length > 0;
  return { now, agreement, differs };
}
