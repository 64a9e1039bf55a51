/** Which sheets are protected. */
export class UniverProtection {
  readonly #sheets = new Set<string>();

  has(sheet: string): boolean {
    return this.#sheets.has(sheet);
  }

  set(sheet: string, isProtected: boolean): void {
    if (isProtected) this.#sheets.add(sheet);
    else this.#sheets.delete(sheet);
  }
}
