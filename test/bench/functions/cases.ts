import type { FunctionExample, FunctionMetadata } from "../../../src/help/FunctionHelp";
import { answerOf } from "../../../src/sampleFile/answerOf";
import { parseFormula } from "../../../src/sampleFile/formula";
import type { CellsMaker } from "./cells";
import { COLUMNS } from "./columns";
import { OWN_SIZES, SIZES, WITHOUT_ROWS } from "./sizes";
import { type Variant, VARIANTS } from "./variants";

/** A function as the bench calls it. */
export interface Case {
  readonly id: string;
  readonly sizes: readonly number[];
  /** Why it has sizes of its own, or what is different in a variant; "" where nothing is. */
  readonly why: string;
  /** What it is given for each of its arguments; undefined is left out. */
  readonly given: readonly (CellsMaker | undefined)[];
}

type Described = FunctionMetadata & Pick<FunctionExample, "subject" | "example">;

/**
 * How the bench calls a function: with a column for every argument whose name it knows, optional ones too, and else with the
 * cells of its example.
 * @returns undefined where it knows no column for any of its arguments, or lacks one that must be given
 */
export function caseOf(described: Described, variant?: Variant): Case | undefined {
  const { id, parameters } = described;
  if (id in WITHOUT_ROWS) return undefined;
  const columns = parameters.map(({ name }) => variant?.cells[name] ?? columnOf(described, name));
  const given = parameters.map(({ optional }, i) => columns[i] ?? (optional ? undefined : exampleCells(described, i)));
  const lacking = parameters.some(({ optional }, i) => !optional && !given[i]);
  if (lacking || !columns.some(Boolean)) return undefined;
  const { sizes, why } = variant ?? OWN_SIZES[id] ?? { sizes: SIZES, why: "" };
  return { id, sizes, why, given };
}

/** The case by the name under which the table shows it, a function's own or a variant's. */
export function caseNamed(name: string, all: readonly Described[]): Case | undefined {
  const variant = name in VARIANTS ? VARIANTS[name] : undefined;
  const described = all.find(({ id }) => id === (variant?.id ?? name));
  return described && caseOf(described, variant);
}

/** The functions that the bench ought to measure and cannot. */
export function missingCases(all: readonly Described[]): string[] {
  return all.filter((one) => !(one.id in WITHOUT_ROWS) && !caseOf(one)).map(({ id }) => id);
}

function columnOf({ id, subject }: Described, name: string): CellsMaker | undefined {
  return [`${id}.${name}`, `${subject}.${name}`, name].map((key) => COLUMNS[key]).find(Boolean);
}

/** The example's own cells, where they are written out in it. */
function exampleCells({ example }: Described, position: number): CellsMaker | undefined {
  const formula = parseFormula(example);
  const argument = formula.kind === "call" ? formula.args[position] : undefined;
  if (argument?.kind !== "value" && argument?.kind !== "array") return undefined;
  const cells = answerOf(argument, { functions: new Map(), data: [] }).map((row) => row.map((cell) => cell as number));
  return () => cells;
}
