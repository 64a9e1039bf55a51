import { useCallback, useEffect, useRef, useState } from "react";
import { keepSetting, readSetting, type SettingKey } from "../../workbook/documentSettings";

const QUIET_MILLISECONDS = 600;

/**
 * Something that is kept in the document: undefined until it was looked up there, then always up to date. Changes are
 * written once the person pauses, and when the screen is left. A document that refuses to keep things works all the same.
 *
 * @param check makes sense of what the document holds, whatever that is
 */
export function useKept<T>(
  key: SettingKey,
  check: (kept: unknown) => T,
): readonly [T | undefined, (change: (value: T) => T) => void] {
  const [value, setValue] = useState<T>();
  const current = useRef<T>(undefined);
  const timer = useRef<number>(undefined);

  const save = useCallback(() => {
    if (timer.current === undefined) return;
    window.clearTimeout(timer.current);
    timer.current = undefined;
    keepSetting(key, current.current).catch(() => undefined);
  }, [key]);

  useEffect(() => {
    let gone = false;
    void readSetting(key)
      .catch(() => undefined)
      .then((kept) => {
        if (gone) return;
        current.current = check(kept);
        setValue(current.current);
      });
    return () => {
      gone = true;
      save();
    };
  }, [key, check, save]);

  const change = useCallback(
    (changed: (value: T) => T) => {
      if (current.current === undefined) return;
      current.current = changed(current.current);
      setValue(current.current);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(save, QUIET_MILLISECONDS);
    },
    [save],
  );
  return [value, change];
}
