import type { GridEditing } from "../Grid";
import type { UniverContext } from "./UniverContext";

export class UniverEditing implements GridEditing {
  constructor(private readonly context: UniverContext) {}

  isEditing(): boolean {
    return this.context.workbook.isCellEditing();
  }

  async ended(): Promise<void> {
    while (this.isEditing()) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
