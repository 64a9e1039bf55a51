import { use, useEffect, useRef } from "react";
import { AnnouncerContext } from "../Announcer/AnnouncerContext";

const QUIET_MILLISECONDS = 800;

/** Reads a sentence out when it has stopped changing, so that typing in a field is not talked over; nothing where it is empty. */
export function QuietAnnouncement({ children }: { children: string }): null {
  const say = use(AnnouncerContext);
  const said = useRef("");
  useEffect(() => {
    const timer = window.setTimeout(() => {
      if (children !== "" && children !== said.current) say(children);
      said.current = children;
    }, QUIET_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [children, say]);
  return null;
}
