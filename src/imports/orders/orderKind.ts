import type { OrderKind } from "./OrderTable";
import type { Platform } from "./platforms/Platform";
import { PLATFORMS } from "./platforms/platforms";

/** Whose export a table with these headings is. */
export function orderKind(headings: readonly string[]): OrderKind {
  const known = new Set(headings.map((heading) => heading.toLowerCase()));
  const kinds = Object.keys(PLATFORMS) as (keyof typeof PLATFORMS)[];
  return kinds.find((kind) => isSigned(PLATFORMS[kind], known)) ?? "orders";
}

/** How the shop that such a table comes from writes orders; undefined where it is anybody's own. */
export function platformOf(headings: readonly string[]): Platform | undefined {
  const kind = orderKind(headings);
  return kind === "orders" ? undefined : PLATFORMS[kind];
}

function isSigned({ signs }: Platform, headings: ReadonlySet<string>): boolean {
  return signs.some((sign) => sign.every((heading) => headings.has(heading)));
}
