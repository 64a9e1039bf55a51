import { EmulatedObject } from "./EmulatedObject";

/** Excel itself. The preview always calculates at once and always shows what changes. */
export class Application extends EmulatedObject {
  readonly className = "Application";

  get calculationMode(): string {
    return "Automatic";
  }

  get calculationState(): string {
    return "Done";
  }

  calculate(): void {
    this.model.grid.calculation.recalculate();
  }

  suspendApiCalculationUntilNextSync(): void {
    // The grid calculates once after a batch, however many cells it wrote.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // The grid draws once after a batch.
  }
}
