import { ExcelObject } from "./ExcelObject";
import { notEmulated } from "./RichError";
import type { WorkbookModel } from "./WorkbookModel";

/** Makes the object behind a service that office.js asks for by name, or null where the preview has none. */
export type Services = (name: string) => ExcelObject | null;

/** The root of the object model, and the services beside it. */
export class Workbook extends ExcelObject<"Workbook"> {
  constructor(
    readonly model: WorkbookModel,
    private readonly services: Services,
  ) {
    super("Workbook", {});
  }

  /** An object that stands beside the workbook, such as the one that custom functions answer to. */
  service(name: string): ExcelObject {
    const found = this.services(name);
    if (!found) throw notEmulated(name);
    return found;
  }
}
