/** One text of a catalogue, and where it stands: "home.welcome.title". */
export type Leaf = readonly [path: string, text: unknown];

/** All texts of a catalogue, all the way down. */
export function leavesOf(tree: unknown, path = ""): Leaf[] {
  if (typeof tree !== "object" || tree === null) return [[path, tree]];
  return Object.entries(tree).flatMap(([key, below]) => leavesOf(below, path === "" ? key : `${path}.${key}`));
}

type Say = (...args: readonly unknown[]) => unknown;

/** What a text says: itself, or what it makes of each list of samples. */
export function said(text: unknown, samples: readonly (readonly unknown[])[]): string[] {
  return typeof text === "function" ? samples.map((args) => String((text as Say)(...args))) : [String(text)];
}

/**
 * Arguments for any text that is a function: at the places in `words` each of those, for the others one that is a record of
 * figures and a list at once, or the figure itself where the text takes no record there.
 */
export function samplesFor(text: unknown, figure: unknown, words: Words = {}): (readonly unknown[])[] {
  if (typeof text !== "function") return [];
  const places = Array.from({ length: text.length }, (_, place): readonly unknown[] => {
    const given = words[place];
    return given ?? [takesRecord(text as Say, place, words) ? recordOf(figure) : figure];
  });
  return places.reduce<unknown[][]>((lists, each) => lists.flatMap((list) => each.map((one) => [...list, one])), [[]]);
}

/** Words of which a text knows the list, by the place of the argument. */
export type Words = Readonly<Record<number, readonly unknown[]>>;

function takesRecord(text: Say, place: number, words: Words): boolean {
  let asked = false;
  const args = Array.from(
    { length: text.length },
    (_, i) => words[i]?.[0] ?? recordOf("7", i === place ? see : undefined),
  );
  text(...args);
  return asked;

  function see(): void {
    asked = true;
  }
}

/** Answers to any name with the figure, to that of a name of figures with it as text; as a list it has two of them, and in a sentence it is the figure itself. What is made of each in the list is such a record again. */
function recordOf(figure: unknown, asked?: () => void): unknown {
  return new Proxy([figure, figure], {
    get(list, name) {
      if (name === Symbol.toPrimitive) return () => String(figure);
      if (typeof name === "symbol" || !(name in list)) asked?.();
      else if (name === "map" || name === "length" || name === "join") asked?.();
      if (name === "map") return (change: (figure: unknown, at: number) => unknown) => recordOf(change(figure, 0));
      if (name in list) return Reflect.get(list, name) as unknown;
      return name === "figures" ? String(figure) : figure;
    },
  });
}
