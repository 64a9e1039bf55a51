import { useCallback, useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { AnnouncerContext } from "./AnnouncerContext";
import { useHeardStyles } from "./heard.styles";

/** What is said within so many milliseconds is said in one go. */
const AT_ONCE_MILLISECONDS = 50;

/** How long words stay: long enough for every screen reader, and gone for who reads on to the end of the page. */
const STAYS_MILLISECONDS = 3000;

/**
 * The one voice of the pane, for who hears it: a place that is in the page before anything stands in it, since screen
 * readers pass over one that comes together with its words. What is new there is read out after what is being read.
 */
export function Announcer({ children }: { children: ReactNode }): ReactElement {
  const { heard } = useHeardStyles();
  const waiting = useRef<string[]>([]);
  const [said, setSaid] = useState({ times: 0, words: "" });
  const say = useCallback((words: string) => {
    if (waiting.current.push(words) > 1) return;
    window.setTimeout(() => {
      const together = waiting.current.splice(0).join(" ");
      setSaid(({ times }) => ({ times: times + 1, words: together }));
    }, AT_ONCE_MILLISECONDS);
  }, []);
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(({ times }) => ({ times, words: "" })), STAYS_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [said.times]);
  return (
    <AnnouncerContext value={say}>
      {children}
      <div role="status" className={heard}>
        {/* Another element each time, so that the same words said again are heard again. */}
        <span key={said.times}>{said.words}</span>
      </div>
    </AnnouncerContext>
  );
}
