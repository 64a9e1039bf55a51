import ts from "typescript";
import { SAMPLES, SUBJECTS, type FunctionExample, type Subject } from "./FunctionHelp";

/**
 * Reads from a function's file what its JSDoc says beyond functions.json. Its subject is the room of core that it calls.
 *
 * @param id the function's name, which is its file's
 * @throws Error for a function without an example or a subject: the build stops there
 */
export function readExample(id: string, source: string): FunctionExample {
  const file = ts.createSourceFile(`${id}.ts`, source, ts.ScriptTarget.Latest, true);
  const declared = file.statements.find((each) => ts.isFunctionDeclaration(each) && each.name?.text === id);
  const tags = declared ? ts.getJSDocTags(declared) : [];
  const text = (name: string) => {
    const tag = tags.find(({ tagName }) => tagName.text === name);
    return tag && (ts.getTextOfJSDocComment(tag.comment) ?? "").replace(/\s+/g, " ").trim();
  };
  const [example, returns, named] = [text("example"), text("returns"), text("sample")];
  if (!example?.startsWith("=")) throw new Error(`${id}.ts: give an @example, a formula that begins with =`);
  if (!returns) throw new Error(`${id}.ts: say what it @returns`);
  const sample = SAMPLES.find((each) => each === named);
  if (named !== undefined && !sample)
    throw new Error(`${id}.ts: @sample is one of ${SAMPLES.join(", ")}, not ${named}`);
  const dates = (text("dates") ?? "").split(/\s+/).filter(Boolean).map(Number);
  if (!dates.every((column) => Number.isInteger(column) && column >= 1)) {
    throw new Error(`${id}.ts: @dates are the numbers of columns, as in 3 4`);
  }
  return { subject: subjectOf(id, source), returns, example, sample, dates: dates.length > 0 ? dates : undefined };
}

/** A forecast reads orders too, so that it goes before customers. */
function subjectOf(id: string, source: string): Subject {
  const called = SUBJECTS.filter((subject) => source.includes(`"../core/${subject}/`));
  const [subject] = called.includes("forecast") ? (["forecast"] as const) : called;
  if (!subject) throw new Error(`${id}.ts calls nothing of core, so that its help belongs to no subject`);
  return subject;
}
