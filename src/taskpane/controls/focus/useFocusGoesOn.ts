import { useLayoutEffect, useRef, type RefObject } from "react";
import { focusHeading } from "./focusHeading";

/**
 * For a part of a step that goes by itself, such as a bar of progress with its button: who has the focus in it then goes on
 * from the step's heading, and not from the top of the page.
 */
export function useFocusGoesOn<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const heading = element.closest("section")?.querySelector("h2");
      if (heading) focusHeading(heading);
    };
  }, []);
  return part;
}
