import * as XLSX from "@e965/xlsx";

/** What SheetJS's types leave open of the library by which it packs files. */
interface Packing {
  read(file: Buffer, options: { readonly type: "buffer" }): object;
  find(container: object, name: string): { content: Uint8Array } | null;
  write(
    container: object,
    options: { readonly type: "buffer"; readonly fileType: "zip"; readonly compression: true },
  ): Buffer;
}

export const PACKING = XLSX.CFB as Packing;

/** The version of Excel's calculation of today, as files name it. */
const CALCULATED_BY = 191029;

/**
 * The workbook as a file. It says that today's Excel worked it out: a file that says nothing is worked out anew where it is
 * opened, and without the add-in every answer in it would turn to `#NAME?`.
 */
export function workbookFile(book: XLSX.WorkBook): Buffer {
  const file = PACKING.read(XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer, { type: "buffer" });
  const part = PACKING.find(file, "/xl/workbook.xml");
  if (!part) throw new Error("The file has no workbook");
  const xml = Buffer.from(part.content).toString("utf8");
  part.content = Buffer.from(xml.replace("</workbook>", `<calcPr calcId="${CALCULATED_BY}"/></workbook>`), "utf8");
  return PACKING.write(file, { type: "buffer", fileType: "zip", compression: true });
}
