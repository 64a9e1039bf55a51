import type { Preview } from "../../Preview";

/** One thing of the page as a screen reader tells of it. */
export interface HeardNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly level: number | undefined;
  readonly invalid: boolean;
  readonly inside: readonly string[];
}

interface RawNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const FIELDS = ["textbox", "spinbutton", "combobox", "checkbox", "radio", "searchbox"];

/** The pane's page as the browser hands it to screen readers. */
export class HeardPage {
  private constructor(readonly nodes: readonly HeardNode[]) {}

  static async read(preview: Preview): Promise<HeardPage> {
    const session = await preview.page.context().newCDPSession(preview.page);
    const { frameTree } = await session.send("Page.getFrameTree");
    const frame = frameTree.childFrames?.find(({ frame: { url } }) => url === preview.pane.url())?.frame;
    if (!frame) throw new Error("The pane has no page");
    const { nodes } = (await session.send("Accessibility.getFullAXTree", { frameId: frame.id })) as unknown as {
      nodes: readonly RawNode[];
    };
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return new HeardPage(nodes.filter(({ ignored }) => !ignored).map((node) => heard(node, byId)));
  }

  of(...roles: readonly string[]): readonly HeardNode[] {
    return this.nodes.filter(({ role }) => roles.includes(role));
  }

  /** The headings in their order, each with its level, as in "2 Assumptions". */
  headings(): string[] {
    return this.of("heading").map(({ level, name }) => `${level} ${name}`);
  }

  /** The headings of the third level in a place, as in "region Answer". */
  headingsIn(place: string): string[] {
    const parts = this.of("heading").filter(({ level, inside }) => level === 3 && inside.includes(place));
    return parts.map(({ name }) => name);
  }

  fields(): readonly HeardNode[] {
    return this.of(...FIELDS);
  }

  field(name: string): HeardNode {
    const [found] = this.fields().filter((field) => field.name === name);
    if (!found) throw new Error(`No field is called "${name}"`);
    return found;
  }
}

function heard(node: RawNode, byId: ReadonlyMap<string, RawNode>): HeardNode {
  const property = (name: string) => node.properties?.find((each) => each.name === name)?.value.value;
  const level = property("level");
  return {
    role: node.role?.value ?? "",
    name: (node.name?.value ?? "").trim(),
    description: node.description?.value ?? "",
    level: typeof level === "number" ? level : undefined,
    invalid: property("invalid") === "true",
    inside: around(node, byId),
  };
}

/** What a node stands in, from near to far, as in "table Cost to test by keyword". */
function around(node: RawNode, byId: ReadonlyMap<string, RawNode>): string[] {
  const parent = node.parentId === undefined ? undefined : byId.get(node.parentId);
  if (!parent) return [];
  return [`${parent.role?.value ?? ""} ${parent.name?.value ?? ""}`.trim(), ...around(parent, byId)];
}
