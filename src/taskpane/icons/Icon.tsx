import type { ReactElement } from "react";

const PATHS = {
  back: "M9 4 3 10l6 6M3.5 10H17",
  forward: "m8 4 6 6-6 6",
  down: "m4 8 6 6 6-6",
  keywords: "M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5L17 17M6.5 9.6v1.2M8.5 6.4v4.4M10.5 8v2.8",
  verdicts: "M3 3v14h14M3.5 16.5 16.5 4M6.5 7.5h.01M9.5 5h.01M11.5 13.5h.01M15 11h.01",
  customers:
    "M7.5 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 8c0-3 2-5 5-5s5 2 5 5M13 3.3a3 3 0 0 1 0 5.4M14.5 12.3c1.8.6 3 2.3 3 4.7",
  segments:
    "M6 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm8.5 1.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 17a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  split: "M10 17v-6M10 11C10 7 4.5 8 4.5 3M10 11c0-4 5.5-3 5.5-8M2.5 5l2-2 2 2M13.5 5l2-2 2 2",
  refuse: "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-12v5m0 2.6v.4",
  slow: "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-13v5l3 2",
  done: "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm-3.5-8 2.5 2.5 4.5-5",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words that say the same, so that it is hidden from who hears the page. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }): ReactElement {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 20 20" fill="none">
      <path d={PATHS[name]} stroke="currentColor" strokeWidth={1.4} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
