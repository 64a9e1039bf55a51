import { EmulatedObject } from "./EmulatedObject";

/** office.js tells it that the add-in's commands can be run; the preview has none to run. */
export class AddInService extends EmulatedObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): void {
    // Nothing waits for it.
  }
}
