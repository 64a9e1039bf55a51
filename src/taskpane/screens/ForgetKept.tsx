import type { ReactElement } from "react";
import { countKept, forgetKept, type KeptCount } from "../../workbook/forgetKept";
import { useNumbers, useTexts } from "../says/Says";
import { AskedTool } from "./AskedTool/AskedTool";
import { useAskedWork, type Work } from "./AskedTool/useAskedWork";

const FORGETTING: Work<KeptCount> = {
  look: countKept,
  isThere: ({ jobs, sheets }) => jobs + sheets > 0,
  work: forgetKept,
};

/** Takes out of the file what Worth keeps in it, before it goes to somebody else. */
export function ForgetKept({ back }: { back: () => void }): ReactElement {
  const numbers = useNumbers();
  const { forgetKept: words } = useTexts();
  const { confirm } = words;
  const question = ({ jobs, sheets }: KeptCount) => ({
    title: confirm.title,
    text: [
      ...(jobs > 0 ? [confirm.jobs(jobs, numbers.count(jobs))] : []),
      ...(sheets > 0 ? [confirm.sheets(sheets, numbers.count(sheets))] : []),
      confirm.stays,
    ].join(" "),
  });
  return (
    <AskedTool
      back={back}
      tool={useAskedWork(FORGETTING)}
      words={words}
      question={question}
      nothing={() => words.none}
      done={() => words.done}
    />
  );
}
