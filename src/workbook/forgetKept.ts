import { allKept, isSettingKey } from "./documentSettings";
import { READ_ANEW } from "./functionList";
import { isMark } from "./ownSheets";
import { insist } from "./insist";
import { inTurn } from "./inTurn";
import { runExcel } from "./runExcel";
import { WorkbookProblem } from "./WorkbookProblem";

/** What Worth keeps in a workbook, beside what can be seen on its sheets. */
export interface KeptCount {
  /** Jobs whose choices are kept. */
  readonly jobs: number;
  /** Sheets that Worth knows as its own by hidden names. */
  readonly sheets: number;
}

/** Called before anything is changed; what it throws ends the work. */
export type BeforeChange = () => void;

export function countKept(step: BeforeChange): Promise<KeptCount> {
  return runExcel(async (context) => countOf(await keptIn(context, step)));
}

/**
 * Takes the settings of jobs and the hidden names out of a workbook, all of them or none. Sheets, cells, formulas and
 * whatever is not Worth's stay as they are.
 *
 * @returns what was taken out
 * @throws WorkbookProblem "halfForgotten" where Excel refused to put back what was taken out
 */
export function forgetKept(step: BeforeChange): Promise<KeptCount> {
  return inTurn(() =>
    runExcel(async (context) => {
      const kept = await keptIn(context, step);
      try {
        kept.settings.forEach(({ item }) => item.delete());
        kept.names.forEach(({ item }) => item.delete());
        await context.sync();
      } catch (failure) {
        if (!(await insist(() => putBack(context, kept)))) throw new WorkbookProblem("halfForgotten");
        throw failure;
      }
      return countOf(kept);
    }),
  );
}

type Kept = Awaited<ReturnType<typeof keptIn>>;

function countOf({ settings, names }: Kept): KeptCount {
  const jobs = settings.filter(({ key }) => isSettingKey(key)).length;
  return { jobs, sheets: new Set(names.map(({ sheet }) => sheet.id)).size };
}

async function keptIn(context: Excel.RequestContext, step: BeforeChange) {
  await allKept();
  step();
  const { settings, worksheets } = context.workbook;
  settings.load("items/key, items/value");
  worksheets.load("items/id");
  await context.sync();
  worksheets.items.forEach((sheet) => sheet.names.load("items/name"));
  await context.sync();
  const marks = worksheets.items.flatMap((sheet) =>
    sheet.names.items
      .map(({ name }) => name)
      .filter(isMark)
      .map((name) => ({ item: sheet.names.getItemOrNullObject(name), sheet, name })),
  );
  marks.forEach(({ item }) => item.load("visible, formula"));
  await context.sync();
  step();
  return {
    settings: settings.items
      .filter(({ key }) => isSettingKey(key) || key === READ_ANEW)
      .map((item) => ({ item, key: item.key, value: item.value as unknown })),
    names: marks
      // A name that can be seen is the person's, whatever it is called.
      .filter(({ item }) => !item.isNullObject && !item.visible)
      .map((mark) => ({ ...mark, formula: String(mark.item.formula) })),
  };
}

/** A step that can be taken twice: what is there already stays. */
async function putBack(context: Excel.RequestContext, { settings, names }: Kept): Promise<void> {
  const places = names.map(({ sheet, name }) =>
    context.workbook.worksheets.getItem(sheet.id).names.getItemOrNullObject(name),
  );
  places.forEach((place) => place.load("name"));
  await context.sync();
  settings.forEach(({ key, value }) => context.workbook.settings.add(key, value));
  names.forEach(({ sheet, name, formula }, i) => {
    if (!places[i].isNullObject) return;
    context.workbook.worksheets.getItem(sheet.id).names.add(name, formula).visible = false;
  });
  await context.sync();
}
