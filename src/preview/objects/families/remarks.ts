import type { ExcelClass } from "../ExcelClass";
import { isRange } from "../ExcelObject";
import { findRange } from "../findRange";
import { invalidArgument } from "../RichError";

/** What people say about cells. The preview draws none of it: it keeps what it is told. */
const CommentCollection: ExcelClass<"CommentCollection"> = {
  methods: {
    getCount: ({ sheet }, model) => model.comments.filter((one) => one.sheet === sheet).length,
    add: ({ sheet }, model, cell: unknown, content: unknown) => {
      const range = typeof cell === "string" ? findRange(model, cell, sheet) : cell;
      if (!isRange(range) || typeof content !== "string" || content === "") throw invalidArgument();
      const { sheet: at, area } = range.at;
      model.demandWritable(at);
      model.comments.push({ sheet: at, row: area.row, column: area.column, content });
    },
  },
};

/** Pictures, boxes and lines that lie over the cells. */
const ShapeCollection: ExcelClass<"ShapeCollection"> = {
  methods: {
    getCount: ({ sheet }, model) => model.textBoxes.filter((one) => one.sheet === sheet).length,
    addTextBox: ({ sheet }, model, text?: string | null) => {
      model.demandWritable(sheet);
      model.textBoxes.push({ sheet, text: text ?? "" });
    },
  },
};

export const REMARK_CLASSES = { CommentCollection, ShapeCollection };
