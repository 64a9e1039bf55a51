import { quotedSheetName } from "../../../src/preview/objects/address";

/** A formula after a sheet that it may look at was given another name. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  const written = [`'${from.replaceAll("'", "''")}'`, from].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\w.'])(?:${written.join("|")})!`, "gi");
  return formula.replace(pattern, () => `${quotedSheetName(to)}!`);
}
