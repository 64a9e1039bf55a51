import { collection, type ExcelClass } from "../ExcelClass";
import { ExcelObject } from "../ExcelObject";

/** What the add-in keeps in the document. */
const SettingCollection = collection<"SettingCollection">({
  items: (_, { settings }) => [...settings.keys()].map(setting),
  find: (_, { settings }, key) => (settings.has(key) ? setting(key) : undefined),
  methods: {
    add: (_, { settings }, key: string, value: unknown) => {
      settings.set(key, JSON.stringify(value));
      return setting(key);
    },
  },
});

const Setting: ExcelClass<"Setting"> = {
  identity: ({ at }) => ({ _Id: at.key }),
  properties: {
    key: { get: ({ key }) => key },
    value: { get: ({ key }, { settings }) => JSON.parse(settings.get(key) ?? "null") as unknown },
  },
  methods: { delete: ({ key }, { settings }) => void settings.delete(key) },
};

export const SETTING_CLASSES = { SettingCollection, Setting };

function setting(key: string): ExcelObject<"Setting"> {
  return new ExcelObject("Setting", { key });
}
