import { invalidArgument } from "./RichError";

const LONGEST = 255;
const MOST_SECTIONS = 4;

/** What a format is made of: text in quotes, a letter as it is, a condition or colour, digits, dates, `General`, marks that stand for themselves. */
const PARTS = [
  /"[^"]*"/y,
  /[\\_*][^]/y,
  /\[[^\]]*\]/y,
  /General|AM\/PM|A\/P/iy,
  /e[+-]/iy,
  /[0#?.,%@/ymdhse;]/iy,
  /[-+$€£¥ ()':!^&~{}<>=\u00A0]/y,
] as const;

/** @throws RichError InvalidArgument for a number format that Excel would not take */
export function demandNumberFormat(format: string): void {
  if (format.length > LONGEST) throw invalidArgument();
  let sections = 1;
  for (let at = 0; at < format.length;) {
    const part = partAt(format, at);
    if (part === ";" && ++sections > MOST_SECTIONS) throw invalidArgument();
    at += part.length;
  }
}

function partAt(format: string, at: number): string {
  for (const pattern of PARTS) {
    pattern.lastIndex = at;
    const [part] = pattern.exec(format) ?? [];
    if (part !== undefined) return part;
  }
  throw invalidArgument();
}
