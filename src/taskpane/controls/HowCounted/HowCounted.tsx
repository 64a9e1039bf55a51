import { Text } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useTexts } from "../../says/Says";
import { Disclosure } from "../Disclosure/Disclosure";

/** The plain words behind one figure or several. `figure` names them, to tell the many lines of one page apart. */
export function HowCounted({ figure, children }: { figure: string; children: ReactNode }): ReactElement {
  const texts = useTexts();
  return (
    <Disclosure summary={texts.howCounted.question} spoken={texts.howCounted.about(figure)}>
      <Text size={200}>{children}</Text>
    </Disclosure>
  );
}
