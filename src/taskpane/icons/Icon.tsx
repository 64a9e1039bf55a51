import type { ReactElement } from "react";

const PATHS = {
  back: "M9 4 3 10l6 6M3.5 10H17",
  forward: "m8 4 6 6-6 6",
  down: "m4 8 6 6 6-6",
  refuse: "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-12v5m0 2.6v.4",
  slow: "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-13v5l3 2",
  done: "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm-3.5-8 2.5 2.5 4.5-5",
} as const;

/** A drawing beside words that say the same, so that it is hidden from who hears the page. */
export function Icon({ name, size }: { name: keyof typeof PATHS; size?: number }): ReactElement {
  return <LineDrawing path={PATHS[name]} size={size} />;
}

export function LineDrawing({ path, size = 20 }: { path: string; size?: number | undefined }): ReactElement {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 20 20" fill="none">
      <path d={path} stroke="currentColor" strokeWidth={1.4} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
