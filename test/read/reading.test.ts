import { expect, test } from "vitest";
import { fileRows } from "../../src/read/fileRows";
import { openedRows } from "../../src/read/openedRows";
import type { Opening } from "../../src/read/openedCell";
import { readOptions, type Task } from "../../src/read/options";
import { reading } from "../../src/read/reading";

const NOTHING = { chosen: [], answers: {} };
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, task: Task, opening: Opening = "en", given = NOTHING as Parameters<typeof reading>[2]) =>
  reading(task, openedRows(fileRows(bytes(text)), opening, 2026), given);

const CHANNELS = "Plan of May\n\nChannel,Spend,Revenue\nRadio,100,300\nSigns,50.5,60\nTotal,150.5,360\n";

test("channels are told with their columns, sums and what was left out", () => {
  expect(read(CHANNELS, "channels")).toEqual({
    job: "channels",
    headerRow: 2,
    columns: { channel: "Channel", spend: "Spend", returns: "Revenue" },
    records: 2,
    sums: { spend: 150.5, returns: 360 },
    leftOut: { totals: 1 },
    questions: [],
    notes: [expect.stringContaining("2 channels read") as string],
    answered: true,
  });
});

test("separators and encodings are found", () => {
  const semicolons = "Kanal;Kosten;Umsatz\nRadio;1.100,50;3.000\nPlakate;50;60\n";
  expect(read(semicolons, "channels", "de").sums).toEqual({ spend: 1150.5, returns: 3060 });
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from([..."Ä\t1"], (c) => c.charCodeAt(0)).buffer),
  ]);
  expect(fileRows(utf16)).toEqual([["Ä", "1"]]);
  expect(fileRows(Uint8Array.from([0xc4, 0x3b, 0x31]))).toEqual([["Ä", "1"]]);
  expect(fileRows(bytes("sep=|\na|b,c"))).toEqual([["a", "b,c"]]);
});

test("while a question is open there are no sums and no answer; --choose and --answer settle it", () => {
  const file = "Channel,Cost,Conv. value,Currency\nRadio,100,300,USD\nSigns,50,60,EUR\n";
  const open = read(file, "channels");
  expect(open).toMatchObject({ sums: {}, answered: false, questions: [{ about: "currency", among: ["USD", "EUR"] }] });
  const answered = read(file, "channels", "en", readOptions(["f", "--job", "channels", "--answer", "currency=USD"]));
  expect(answered).toMatchObject({ sums: { spend: 100, returns: 300 }, answered: true, records: 1 });
  const other = "Name,Money,Back\nRadio,100,300\nSigns,50,60\n";
  const choices = ["channel=Name", "spend=money", "returns=C"].flatMap((choice) => ["--choose", choice]);
  expect(read(other, "channels", "en", readOptions(["f", "--job", "channels", ...choices])).sums).toEqual({
    spend: 150,
    returns: 360,
  });
});

test("orders are told by customer", () => {
  const file = "Customer,Date,Amount\nann,2025-01-03,10\nbo,2025-01-04,5\nann,2025-02-03,20\n";
  expect(read(file, "orders")).toMatchObject({
    records: 3,
    sums: { amount: 35, refunded: 0 },
    customers: 2,
    returnRate: 0.5,
    byCustomer: { ann: [2, 30], bo: [1, 5] },
    answered: true,
  });
});

test("what cannot be read is said in a sentence", () => {
  expect(() => readOptions(["f", "--job", "knitting"])).toThrow(/Use: npm run -s read/);
  expect(() => readOptions(["f", "--job", "orders", "--opened", "fr"])).toThrow(/fr is not known/);
  expect(() => fileRows(Uint8Array.from([80, 75, 3, 4, 0]))).toThrow(/no CSV or TSV/);
  const wrong = readOptions(["f", "--job", "channels", "--choose", "spend=Rent"]);
  expect(() => read(CHANNELS, "channels", "en", wrong)).toThrow(/No column is called Rent/);
});
