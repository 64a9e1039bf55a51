import { useEffect, useState } from "react";
import type { FunctionExample, FunctionHelp, FunctionMetadata } from "../../../help/FunctionHelp";
import { useTexts } from "../../says/Says";
import type { Texts } from "../../texts/en";

/** The help of all functions: undefined while it is fetched, "failed" where it cannot be. */
export type LoadedHelp = readonly FunctionHelp[] | "failed" | undefined;

/** Fetches the same help that Excel shows, from the add-in's own server. */
export function useFunctionHelp(): LoadedHelp {
  const { files } = useTexts().functionGuide;
  const [help, setHelp] = useState<LoadedHelp>();
  useEffect(() => {
    let gone = false;
    const show = (loaded: LoadedHelp) => !gone && setHelp(loaded);
    load(files).then(show, () => show("failed"));
    return () => {
      gone = true;
    };
  }, [files]);
  return help;
}

async function load({ functions, examples }: Texts["functionGuide"]["files"]): Promise<FunctionHelp[]> {
  const [metadata, beyond] = await Promise.all([
    fetched<{ functions: FunctionMetadata[] }>(functions),
    fetched<Record<string, FunctionExample>>(examples),
  ]);
  return metadata.functions.map((each) => ({ ...each, ...beyond[each.id] }));
}

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
