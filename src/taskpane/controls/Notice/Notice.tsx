import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
}

/** A sentence about what happened or what to do, in place; it is read out when it appears. */
export function Notice({ intent, children }: NoticeProps): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
