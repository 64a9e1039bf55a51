import { useCallback, useEffect, useRef, useState } from "react";
import { keepSetting, readSetting, type SettingKey } from "../../workbook/documentSettings";

const QUIET_MILLISECONDS = 600;

/**
 * Something that is kept in the document: undefined until it was looked up there, then always up to date. What is changed
 * before that is changed in what is found. Changes are written once the person pauses, and when the screen is left; what the
 * document holds already is not written again, since each time it would ask to be saved. A document that refuses to keep things
 * works all the same.
 *
 * @param check makes sense of what the document holds, whatever that is
 */
export function useKept<T>(
  key: SettingKey,
  check: (kept: unknown) => T,
): readonly [T | undefined, (change: (value: T) => T) => void] {
  const [value, setValue] = useState<T>();
  const current = useRef<T>(undefined);
  const early = useRef<((value: T) => T)[]>([]);
  const timer = useRef<number>(undefined);
  /** What the document holds, as text. */
  const held = useRef<string>(undefined);

  const save = useCallback(() => {
    if (timer.current === undefined) return;
    window.clearTimeout(timer.current);
    timer.current = undefined;
    const text = JSON.stringify(current.current);
    if (text === held.current) return;
    held.current = text;
    keepSetting(key, current.current).catch(() => {
      held.current = undefined;
    });
  }, [key]);

  const keepSoon = useCallback(
    (kept: T) => {
      current.current = kept;
      setValue(kept);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(save, QUIET_MILLISECONDS);
    },
    [save],
  );

  useEffect(() => {
    let gone = false;
    void readSetting(key)
      .catch(() => undefined)
      .then((kept) => {
        if (gone) return;
        held.current = JSON.stringify(kept);
        current.current = check(kept);
        setValue(current.current);
        const changes = early.current.splice(0);
        if (changes.length > 0) keepSoon(changes.reduce((value, changed) => changed(value), current.current));
      });
    return () => {
      gone = true;
      save();
    };
  }, [key, check, save, keepSoon]);

  const change = useCallback(
    (changed: (value: T) => T) => {
      if (current.current === undefined) early.current.push(changed);
      else keepSoon(changed(current.current));
    },
    [keepSoon],
  );
  return [value, change];
}
