import { EmulatedObject } from "./EmulatedObject";
import { Range } from "./Range";
import { invalidArgument } from "./RichError";
import { fullAddress } from "./address";
import type { WorkbookModel } from "./WorkbookModel";

/** How a sheet would be printed. The preview prints nothing: it keeps what it is told, so that it can be read back. */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly zoom: Readonly<Record<string, number>>;
  readonly printArea: string;
}

export const PAGE_AS_EXCEL_SETS_IT: PageSetup = { orientation: "Portrait", zoom: { scale: 100 }, printArea: "" };

export class PageLayout extends EmulatedObject {
  readonly className = "PageLayout";

  constructor(
    model: WorkbookModel,
    private readonly sheet: string,
  ) {
    super(model);
  }

  private get setup(): PageSetup {
    return this.model.pages.get(this.sheet) ?? PAGE_AS_EXCEL_SETS_IT;
  }

  private change(changed: Partial<PageSetup>): void {
    this.model.pages.set(this.sheet, { ...this.setup, ...changed });
  }

  get orientation(): string {
    return this.setup.orientation;
  }

  set orientation(orientation: string) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument("PageLayout.orientation");
    this.change({ orientation });
  }

  get zoom(): Readonly<Record<string, number>> {
    return this.setup.zoom;
  }

  set zoom(zoom: Readonly<Record<string, number>>) {
    if (typeof zoom !== "object" || zoom === null) throw invalidArgument("PageLayout.zoom");
    this.change({ zoom });
  }

  setPrintArea(area: unknown): void {
    if (area instanceof Range) this.change({ printArea: fullAddress("", area.area) });
    else if (typeof area === "string") this.change({ printArea: area });
    else throw invalidArgument("PageLayout.setPrintArea");
  }
}
