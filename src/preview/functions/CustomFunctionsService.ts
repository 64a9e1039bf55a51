import { EmulatedObject } from "../objects/EmulatedObject";
import type { WorkbookModel } from "../objects/WorkbookModel";

/** Features of custom functions that office.js may use: short waits and results in slices. */
const FEATURES = [1, 2, 3, 4];

/** What office.js talks to about custom functions. */
export class CustomFunctionsService extends EmulatedObject {
  readonly className = "CustomFunctions";

  constructor(
    model: WorkbookModel,
    private readonly ready: () => void,
    private readonly receive: (results: readonly (readonly unknown[])[]) => void,
  ) {
    super(model);
  }

  _setOsfControlContainerReadyForCustomFunctions(): void {
    this.ready();
  }

  _getEnabledFeatures(): number[] {
    return FEATURES;
  }

  setInvocationArrayResults(results: readonly (readonly unknown[])[]): void {
    this.receive(results);
  }
}
