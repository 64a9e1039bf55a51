import { EmulatedObject } from "./EmulatedObject";
import type { WorkbookModel } from "./WorkbookModel";

export class Setting extends EmulatedObject {
  readonly className = "Setting";

  constructor(
    model: WorkbookModel,
    private readonly settingKey: string,
  ) {
    super(model);
  }

  override identity() {
    return { _Id: this.settingKey };
  }

  get key(): string {
    return this.settingKey;
  }

  get value(): unknown {
    return JSON.parse(this.model.settings.get(this.settingKey) ?? "null") as unknown;
  }

  set value(value: unknown) {
    this.model.settings.set(this.settingKey, JSON.stringify(value));
  }

  delete(): void {
    this.model.settings.delete(this.settingKey);
  }
}
