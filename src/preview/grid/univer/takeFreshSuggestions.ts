import { IDescriptionService, IEditorService, IShortcutService } from "@univerjs/preset-sheets-core";
import type { UniverContext } from "./UniverContext";

/** How Univer calls the keys of the list of functions. */
const LIST_KEYS = "sheet.formula-embedding-editor.search_function.";

/**
 * Has the keys of the list of functions work as long as it is about the name at the cursor. Univer looks functions up only when
 * nobody has typed for .3 seconds: whoever goes on from `=WOR` to `=WORTH.EPC(100,1%)` and presses Enter at once would else be given
 * the first of what was there for `WOR`, and have `=WORKDAY(100,1%)` in the cell.
 */
export function takeFreshSuggestions({ injector }: UniverContext): void {
  const functions = injector.get(IDescriptionService);
  const lookUp = functions.getSearchListByNameFirstLetter.bind(functions);
  let name = "";
  functions.getSearchListByNameFirstLetter = (text) => {
    name = text;
    return lookUp(text);
  };
  const keys = injector.get(IShortcutService);
  const register = keys.registerShortcut.bind(keys);
  const isFresh = () => textBeforeCursor(injector.get(IEditorService)).endsWith(name);
  keys.registerShortcut = (key) => register(key.id.startsWith(LIST_KEYS) ? { ...key, preconditions: isFresh } : key);
}

function textBeforeCursor(editors: IEditorService): string {
  const editor = editors.getFocusEditor();
  const cursor = editor?.getSelectionRanges().at(0)?.startOffset ?? 0;
  return editor?.getDocumentData().body?.dataStream.slice(0, cursor) ?? "";
}
