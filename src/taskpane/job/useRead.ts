import { useMemo, useState } from "react";
import type { RangeContents } from "../../workbook/RangeContents";
import type { RangeState } from "../workbookState/FollowedRange";
import { useRoom, type Room } from "../workbookState/useRoom";
import type { Form } from "./form";
import type { Data, Given, Job, JobWords, ReadTable, Tables } from "./Job";
import type { KeptSource } from "./keptJob";
import { lastOf } from "./lastOf";

/** What each source's cells hold, read anew only where its cells or the choices about them changed. */
export function useRead<T extends Tables, F extends Form, R, W extends JobWords>(
  job: Job<T, F, R, W>,
  states: Readonly<Record<string, RangeState>>,
  kept: Readonly<Record<string, KeptSource>>,
  asked: readonly string[],
): Given<T, F>["read"] {
  const [reading] = useState(() => readingOf(job));
  const tables = asked.flatMap((name) => {
    const { contents } = states[name];
    return contents ? [{ name, contents, table: reading.table[name](contents, kept[name].choices) }] : [];
  });
  const room = reading.room(...tables.flatMap(({ name, contents, table }) => [name, contents, table]));
  const hasRoom = useRoom(room?.room);
  const read = tables.map(({ name, contents, table }) =>
    reading.data[name](contents, table, hasRoom && room?.name === name),
  );
  const key = asked.join(" ");
  return useMemo(
    () => Object.fromEntries(tables.map(({ name }, i) => [name, read[i]])) as Given<T, F>["read"],
    // One for each source, in their order: the list is new at every call, its members are not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, ...read],
  );
}
