import { useState, type ReactElement } from "react";
import type { Scope } from "../../workbook/scanCells";
import { countFormulas, turnIntoValues, type FormulaCount } from "../../workbook/turnIntoValues";
import { ChoiceField } from "../controls/ChoiceField/ChoiceField";
import { useNumbers, useTexts } from "../says/Says";
import { AskedTool } from "./AskedTool/AskedTool";
import { useAskedWork } from "./AskedTool/useAskedWork";

const SCOPES: readonly Scope[] = ["workbook", "selection"];

/** Turns formulas of Worth into values, for who has no Worth. */
export function TurnIntoValues({ back }: { back: () => void }): ReactElement {
  const [scope, setScope] = useState<Scope>("workbook");
  const { count } = useNumbers();
  const { turnIntoValues: words } = useTexts();
  const { confirm } = words;
  const tool = useAskedWork<FormulaCount>({
    look: (step) => countFormulas(scope, step),
    isThere: ({ formulas }) => formulas > 0,
    work: (step) => turnIntoValues(scope, step),
  });
  /** What else is to be said where some formulas have no value. */
  const left = (sentence: (left: string) => string, { withoutValue }: FormulaCount) =>
    withoutValue > 0 ? ` ${sentence(count(withoutValue))}` : "";
  return (
    <AskedTool
      back={back}
      tool={tool}
      words={words}
      question={(found) => ({
        title: confirm.title(found.formulas, count(found.formulas)),
        text: confirm.text(found.sheets, count(found.sheets)) + left(confirm.left, found),
      })}
      nothing={(found) => left(words.noneReady, found).trim() || words.none}
      done={(found) => words.done(found.formulas, count(found.formulas)) + left(words.doneLeft, found)}
    >
      <ChoiceField
        id="values-scope"
        label={words.scope.label}
        wide
        value={scope}
        choices={SCOPES.map((value) => ({ value, label: words.scope[value] }))}
        onChange={(value) => {
          setScope(value === "selection" ? "selection" : "workbook");
          tool.reset();
        }}
      />
    </AskedTool>
  );
}
