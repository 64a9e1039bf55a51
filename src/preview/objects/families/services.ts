import type { ExcelClass } from "../ExcelClass";

/** Features of custom functions that office.js may use: short waits and results in slices. */
const FEATURES = [1, 2, 3, 4];

/** What office.js talks to about custom functions. */
const CustomFunctions: ExcelClass<"CustomFunctions"> = {
  methods: {
    _setOsfControlContainerReadyForCustomFunctions: ({ ready }) => ready(),
    _getEnabledFeatures: () => FEATURES,
    setInvocationArrayResults: ({ receive }, _, results: readonly (readonly unknown[])[]) => receive(results),
  },
};

/** office.js tells it that the add-in's commands can be run; the preview has none to run. */
const AddinInternalService: ExcelClass<"AddinInternalService"> = {
  methods: { notifyActionHandlerReady: () => undefined },
};

export const SERVICE_CLASSES = { CustomFunctions, AddinInternalService };
