import { useState } from "react";
import type { Choices } from "../../imports/table/Choices";
import type { RangeContents } from "../../workbook/RangeContents";
import type { RangeState } from "../workbookState/FollowedRange";
import { useRoom, type Room } from "../workbookState/useRoom";
import type { Form } from "./form";
import type { Job, Source } from "./Job";
import type { Data, ReadOf, ReadTable, Tables } from "./JobData";
import type { JobWords } from "./JobWords";
import type { KeptSource } from "./keptJob";
import { lastOf } from "./lastOf";
import { readSource } from "./readSource";

/** What each source's cells hold; the same objects as long as the cells and the choices about them are the same. */
export function useRead<T extends Tables, F extends Form, R, W extends JobWords>(
  job: Job<T, F, R, W>,
  states: Readonly<Record<string, RangeState>>,
  kept: Readonly<Record<string, KeptSource>>,
  asked: readonly string[],
): Partial<ReadOf<T>> {
  const [readers] = useState(
    () => new Map(Object.keys(job.sources).map((name) => [name, new Reader(job.sources[name])])),
  );
  const [together] = useState(() => lastOf((...named: readonly (string | Data<ReadTable>)[]) => paired(named)));
  const tables = asked.flatMap((name) => {
    const { contents } = states[name];
    const reader = readers.get(name);
    return contents && reader ? [{ name, reader, contents, table: reader.table(contents, kept[name].choices) }] : [];
  });
  const rooms = tables.map(({ reader, contents, table }) => reader.room(contents, table));
  const room = rooms.find((one) => one !== undefined);
  const isFree = useRoom(room);
  const named = tables.flatMap(({ name, reader, contents, table }, i) => {
    return [name, reader.data(contents, table, isFree && rooms[i] === room)];
  });
  return together(...named) as Partial<ReadOf<T>>;
}

/** Reads the cells of one source, anew only where they or the choices about them changed. */
class Reader<T extends Tables, Table extends ReadTable, F extends Form, R, W> {
  constructor(private readonly source: Source<T, Table, F, R, W>) {}

  readonly table = lastOf((contents: RangeContents, choices: Choices) => readSource(this.source, contents, choices));

  readonly room = lastOf((contents: RangeContents, table: Table): Room | undefined => {
    const { beside } = this.source;
    const area = beside?.area(contents, table);
    return beside && area && { sheetId: contents.sheetId, area, kind: beside.kind };
  });

  readonly data = lastOf((contents: RangeContents, table: Table, hasRoom: boolean): Data<Table> => ({
    contents,
    table,
    hasRoom,
  }));
}

function paired(named: readonly (string | Data<ReadTable>)[]): Readonly<Record<string, Data<ReadTable>>> {
  const pairs: [string, Data<ReadTable>][] = [];
  for (let i = 0; i < named.length; i += 2) pairs.push([named[i] as string, named[i + 1] as Data<ReadTable>]);
  return Object.fromEntries(pairs);
}
