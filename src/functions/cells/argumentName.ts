const ABBREVIATIONS = new Map([
  ["cpc", "CPC"],
  ["epc", "EPC"],
]);

/** An argument's name as a sentence begins with it: conversionRate is "Conversion rate", cpc is "CPC". */
export function argumentName(argument: string): string {
  const words = argument.split(/(?=[A-Z])/).map((word) => ABBREVIATIONS.get(word.toLowerCase()) ?? word.toLowerCase());
  const name = words.join(" ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Clicks are -5; they must be ..." but "Conversion rate is 1.2; it must be ...". */
export function isPlural(argument: string): boolean {
  return argument.endsWith("s");
}
