import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement, type ReactNode } from "react";
import { Step } from "../controls/Step/Step";
import { useTexts } from "../says/Says";

interface DataStepProps {
  /** Offers invented data; undefined once there is some, or where the job has none. */
  readonly takeSample: (() => void) | undefined;
  /** The same of another kind, and what its button says. */
  readonly other: { readonly take: () => void; readonly words: string } | undefined;
  readonly children: ReactNode;
  /** What stands below, whether cells were read or not. */
  readonly below: ReactNode;
}

/** The first step of every job: which cells hold its data, and what was found in them. */
export function DataStep({ takeSample, other, children, below }: DataStepProps): ReactElement {
  const { job } = useTexts();
  const fields = useRef<HTMLDivElement>(null);
  const take = (sample: () => void) => {
    // The button goes once there is data; who pressed it by keyboard goes on from the field that it fills.
    fields.current?.querySelector("input")?.focus();
    sample();
  };
  return (
    <Step number={1} title={job.data}>
      <div ref={fields} style={{ display: "contents" }}>
        {children}
      </div>
      {takeSample && (
        <div>
          <Button onClick={() => take(takeSample)}>{job.sample}</Button>
        </div>
      )}
      {other && (
        <div>
          <Button onClick={() => take(other.take)}>{other.words}</Button>
        </div>
      )}
      {below}
    </Step>
  );
}
