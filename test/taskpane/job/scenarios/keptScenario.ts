import { inputsOf } from "../../../../src/taskpane/job/agreement";
import { allFields } from "../../../../src/taskpane/job/FieldView";
import type { Sheet } from "../../../../src/taskpane/job/JobData";
import { NOTHING_CHOSEN } from "../../../../src/taskpane/job/keptJob";
import { keptOf, type Scenario } from "../../../../src/taskpane/job/scenarios/Scenario";
import { rowsNow, type RowNow } from "../../../../src/taskpane/job/scenarios/scenarioNow";
import { scenarioSheet } from "../../../../src/taskpane/job/scenarios/scenarioSheet";
import { paneNow } from "../../../../src/taskpane/job/written";
import type { AnyJob } from "../../../../src/taskpane/jobs/jobs";
import type { Worked } from "../../jobs/onSample";

/** All that the pane holds of a job that was worked through on its sample. */
export function rowsOf(job: AnyJob, { given, result, answer, sheet, says }: Worked): RowNow[] {
  const { read, draft } = given;
  const fields = job.fields?.(given, result, says) ?? allFields(job.form, draft, says);
  const kept = Object.fromEntries(Object.keys(read).map((name) => [name, NOTHING_CHOSEN]));
  const { told, sources } = paneNow({ form: job.form, draft, fields, read, kept });
  const contents = Object.fromEntries(Object.entries(read).map(([name, data]) => [name, data.contents]));
  const cells = sheet ? inputsOf(sheet) : [];
  return rowsNow({ fields, answer, told, sources, contents, cells, currency: currencyOf(given.read) }, says);
}

function currencyOf(read: Worked["given"]["read"]): string | undefined {
  return Object.values(read).flatMap(({ table }) => table.currency ?? [])[0];
}

/** The same as it is kept under a name. */
export function scenarioOf(job: AnyJob, worked: Worked, name: string): Scenario {
  const rows = rowsOf(job, worked).map(keptOf);
  return { name, day: 46_000, currency: currencyOf(worked.given.read), rows };
}

/** The sheet on which they stand, said by the last. */
export function sheetOfAll(job: AnyJob, worked: readonly Worked[], names: readonly string[]): Sheet {
  const last = worked[worked.length - 1];
  const scenarios = worked.map((one, i) => scenarioOf(job, one, names[i]));
  const name = `${last.says.words.sheet.name} – ${last.says.texts.scenarios.sheet}`;
  return {
    name,
    tableName: "Scenarios",
    build: () => scenarioSheet({ job: job.id, title: name }, scenarios, rowsOf(job, last), last.says),
  };
}
