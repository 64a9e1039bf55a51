import type { CellValue } from "../../../workbook/RangeContents";
import type { Unit } from "../AnswerView";
import { finite, isRecord, own } from "../../workbookState/keptValues";

/** So many stand side by side. */
export const MOST_SCENARIOS = 4;
/** Letters of a scenario's name. */
export const LONGEST_SCENARIO_NAME = 40;

/** What the pane held once: the data it was of, what was assumed, and what it answered. */
export interface Scenario {
  readonly name: string;
  /** When it was kept, an Excel serial number. */
  readonly day: number;
  /** Of its money, where it is known. */
  readonly currency: string | undefined;
  readonly rows: readonly ScenarioRow[];
}

const PARTS = ["data", "assumption", "unseen", "answer"] as const;
const UNITS = ["money", "share", "count", "plain"] as const satisfies readonly Unit[];

/** One thing that it held. */
export interface ScenarioRow {
  /** The same in every scenario of a job, and in every language. */
  readonly id: string;
  /** What is unseen has no words of its own: it is told where it differs alone. */
  readonly part: (typeof PARTS)[number];
  readonly label: string;
  /** Null where nothing was assumed. */
  readonly held: number | string | null;
  /** The Excel number format of a number that was assumed. */
  readonly format?: string | undefined;
  /** What a number of the answer is. */
  readonly unit?: Unit | undefined;
  /** Of what was chosen: which option, whatever it is called in this language. */
  readonly option?: string | undefined;
}

/** More than any job has; a file can hold anything. */
const MOST_ROWS = 400;
const LONGEST_TEXT = 400;

/** The sheet of a job's scenarios is written under this name, beside the job's own. */
export function scenariosOf(job: string): string {
  return `${job}Scenarios`;
}

/** Of a row, what is kept. */
export function keptOf({ id, part, label, held, format, unit, option }: ScenarioRow): ScenarioRow {
  const short = (text: string) => text.slice(0, LONGEST_TEXT);
  return { id, part, label: short(label), held: typeof held === "string" ? short(held) : held, format, unit, option };
}

export function scenarioText(scenarios: readonly Scenario[]): string {
  return JSON.stringify(scenarios);
}

/**
 * The scenarios that a sheet keeps.
 *
 * @param text what its marks say, which can be anything
 * @param names what they are called there now; a name that is no text, or gone, is as it was given
 */
export function readScenarios(text: string, names: readonly (CellValue | undefined)[]): Scenario[] {
  const held = parsed(text);
  const scenarios = Array.isArray(held) ? held.flatMap((one: unknown) => keptScenario(one) ?? []) : [];
  return scenarios.slice(0, MOST_SCENARIOS).map((scenario, i) => {
    const name = String(names[i] ?? "").trim();
    return name === "" ? scenario : { ...scenario, name: name.slice(0, LONGEST_SCENARIO_NAME) };
  });
}

/** Whether two are of the same data and assume the same. */
export function isSameScenario(one: Pick<Scenario, "rows">, other: Pick<Scenario, "rows">): boolean {
  const assumed = ({ rows }: Pick<Scenario, "rows">) =>
    new Map(rows.filter(({ part }) => part !== "answer").map((row) => [row.id, row.option ?? row.held]));
  const [a, b] = [assumed(one), assumed(other)];
  return a.size === b.size && [...a].every(([id, held]) => b.has(id) && b.get(id) === held);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function keptScenario(held: unknown): Scenario | undefined {
  if (!isRecord(held)) return undefined;
  const [name, day, rows] = [keptText(own(held, "name")), finite(own(held, "day")), own(held, "rows")];
  if (name === undefined || day === undefined || !Array.isArray(rows)) return undefined;
  return {
    name: name.slice(0, LONGEST_SCENARIO_NAME),
    day,
    currency: keptText(own(held, "currency")),
    rows: rows.slice(0, MOST_ROWS).flatMap((row: unknown) => keptRow(row) ?? []),
  };
}

function keptRow(held: unknown): ScenarioRow | undefined {
  if (!isRecord(held)) return undefined;
  const [id, label] = [keptText(own(held, "id")), keptText(own(held, "label"))];
  const part = PARTS.find((one) => one === own(held, "part"));
  if (id === undefined || label === undefined || part === undefined) return undefined;
  const value = own(held, "held");
  return {
    id,
    part,
    label,
    held: finite(value) ?? keptText(value) ?? null,
    format: keptText(own(held, "format")),
    unit: UNITS.find((one) => one === own(held, "unit")),
    option: keptText(own(held, "option")),
  };
}

function keptText(value: unknown): string | undefined {
  return typeof value === "string" && value.length <= LONGEST_TEXT ? value : undefined;
}
