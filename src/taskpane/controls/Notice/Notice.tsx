import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { QuietAnnouncement } from "../QuietAnnouncement/QuietAnnouncement";

interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: string;
}

/** A sentence about what happened or what to do, in place; it is read out when it appears. */
export function Notice({ intent, children }: NoticeProps): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      <QuietAnnouncement>{children}</QuietAnnouncement>
    </MessageBar>
  );
}
