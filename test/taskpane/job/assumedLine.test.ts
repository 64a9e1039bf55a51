import { expect, test } from "vitest";
import { assumedLine, hasProblem } from "../../../src/taskpane/job/assumedLine";
import type { FieldView, NumberView } from "../../../src/taskpane/job/FieldView";
import { numbersIn } from "../../../src/taskpane/numbers/Numbers";

const numbers = numbersIn("en-US");

function field(kind: NumberView["kind"], label: string, value?: number, problem?: string): NumberView {
  return { kind, name: label, label, why: undefined, value, problem };
}

test("what fields hold is said in one line, and of those left empty only what counts instead", () => {
  const options = [
    { value: "", label: "Off" },
    { value: "0.9", label: "90%" },
  ];
  const choice = { kind: "choice", look: "list", isWide: false, name: "c", why: undefined, options } as const;
  const fields: FieldView[] = [
    field("share", "Conversion rate", 0.015),
    field("number", "Customer value", 12_500),
    field("number", "Ceiling"),
    { ...field("share", "Usual rate"), instead: "3.8%, learnt" },
    { ...choice, label: "Confidence", value: "0.9" },
    { ...choice, label: "Place", value: "" },
    { kind: "group", title: "Winning and keeping", why: "", fields: [field("number", "Margin", 60)] },
    { kind: "group", title: "Nothing in it", why: "", fields: [field("number", "Margin")] },
    { kind: "note", text: "A note" },
    { kind: "source", name: "orders" },
  ];
  expect(assumedLine(fields, numbers)).toBe(
    "Conversion rate: 1.5% · Customer value: 12,500 · Usual rate: 3.8%, learnt · Confidence: 90% · Winning and keeping",
  );
  expect(assumedLine(fields.slice(0, 1), numbersIn("de-DE"))).toBe("Conversion rate: 1,5\u00a0%");
});

test("a field that holds what it must not is found, also in a group", () => {
  const wrong = field("share", "Margin", 2, "Write a share.");
  expect(hasProblem([field("number", "Value", 5), { kind: "note", text: "" }])).toBe(false);
  expect(hasProblem([{ kind: "group", title: "", why: "", fields: [wrong] }])).toBe(true);
});
