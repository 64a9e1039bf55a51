import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { guarded } from "../../../src/functions/cells/guarded";
import type { Caller } from "../../../src/preview/functions/Caller";

const FOLDER = path.join(import.meta.dirname, "../../../src/functions");

type Called = (...args: unknown[]) => unknown;

/** The add-in's functions as they stand in src, each file one of them, called in this process. */
export class FunctionsInNode implements Caller {
  readonly isReady = true;

  private constructor(private readonly functions: ReadonlyMap<string, Called>) {}

  static async loaded(): Promise<FunctionsInNode> {
    const names = readdirSync(FOLDER).flatMap((file) => /^([A-Z]+)\.ts$/.exec(file)?.[1] ?? []);
    const files = await Promise.all(
      names.map(async (name) => {
        const exported = (await import(pathToFileURL(path.join(FOLDER, `${name}.ts`)).href)) as Record<string, never>;
        return [name, guarded(exported[name])] as const;
      }),
    );
    return new FunctionsInNode(new Map(files));
  }

  has(id: string): boolean {
    return this.functions.has(id);
  }

  call(id: string, args: readonly unknown[], address: string): unknown {
    return this.functions.get(id)?.(...args, { functionName: id, address });
  }

  errorArgument(code: string): unknown {
    return new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
  }
}
