import { isolated } from "./isolated";

type Say = (...args: readonly unknown[]) => unknown;

/**
 * A catalogue whose texts isolate whatever text they are handed, however deep in records and lists, so that no name, heading
 * or held text can turn the sentence around it, and no new text can forget to see to that.
 */
export function isolating<Catalogue>(catalogue: Catalogue): Catalogue {
  return isolatingText(catalogue) as Catalogue;
}

function isolatingText(text: unknown): unknown {
  if (typeof text !== "function") return eachIn(text, isolatingText);
  const say = text as Say;
  return (...args: readonly unknown[]) => say(...args.map(isolatedIn));
}

function isolatedIn(part: unknown): unknown {
  if (typeof part === "string") return isolated(part);
  if (typeof part === "function") return (...args: readonly unknown[]) => isolatedIn((part as Say)(...args));
  return eachIn(part, isolatedIn);
}

function eachIn(whole: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(whole)) return whole.map(change);
  if (typeof whole !== "object" || whole === null) return whole;
  return Object.fromEntries(Object.entries(whole).map(([name, part]) => [name, change(part)]));
}
