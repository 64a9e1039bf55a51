import { useEffect, useState, type RefObject } from "react";

/** Whether an element is further down than what can be seen of the page. */
export function useIsBelow(element: RefObject<HTMLElement | null>): boolean {
  const [below, setBelow] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([{ isIntersecting, boundingClientRect }]) =>
      setBelow(!isIntersecting && boundingClientRect.top > 0),
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return below;
}
