import { EmulatedCollection, NULL_OBJECT, type NullObject } from "./EmulatedObject";
import { itemNotFound } from "./RichError";
import { Setting } from "./Setting";

/** What the add-in keeps in the document. */
export class Settings extends EmulatedCollection<Setting> {
  readonly className = "SettingCollection";

  override list(): Setting[] {
    return [...this.model.settings.keys()].map((key) => new Setting(this.model, key));
  }

  add(key: string, value: unknown): Setting {
    this.model.settings.set(key, JSON.stringify(value));
    return new Setting(this.model, key);
  }

  getItem(key: string): Setting {
    if (!this.model.settings.has(key)) throw itemNotFound("SettingCollection.getItem");
    return new Setting(this.model, key);
  }

  getItemOrNullObject(key: string): Setting | NullObject {
    return this.model.settings.has(key) ? new Setting(this.model, key) : NULL_OBJECT;
  }
}
