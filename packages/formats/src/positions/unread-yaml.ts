import { startOfLine } from "@mineral-brief/schema/internal";
import type { OffsetDiagnostic } from "./offset-diagnostic.ts";
import type { PositionNode } from "./position-tree.ts";

type Unread = NonNullable<OffsetDiagnostic["unread"]>;

interface Child {
  readonly name: string | number;
  readonly start: number;
  readonly node: PositionNode;
}

/**
 * Finds the part of a YAML document that an error damages: from the entry that has it to the next entry of the same list or
 * map, or of one around it, because the library reads on there. `end` is the end of the document.
 */
export function unreadYaml(
  text: string,
  root: PositionNode,
  error: Pick<OffsetDiagnostic, "start" | "end">,
  end: number,
): Unread {
  const path: (string | number)[] = [];
  let start = root.start;
  let next = end;
  for (let node: PositionNode | undefined = root; node !== undefined;) {
    const children = childrenOf(node);
    const index = children.findLastIndex((child) => child.start <= error.start);
    const after = children.find((child, at) => at > index && child.start >= error.end);
    if (after !== undefined) next = Math.min(next, after.start - 1);
    const child = children[index];
    if (child !== undefined) {
      path.push(child.name);
      start = child.start;
    }
    node = child?.node;
  }
  return {
    start: Math.min(start, startOfLine(text, error.start)),
    end: Math.max(next, error.end),
    fieldsOf: ownerOf(path),
  };
}

/** A text may have many errors in one list. */
const childrenOfNodes = new WeakMap<PositionNode, readonly Child[]>();

/** The entries of a list or a map, in the order of the text. */
function childrenOf(node: PositionNode): readonly Child[] {
  const known = childrenOfNodes.get(node);
  if (known !== undefined) return known;
  const { items, properties } = node;
  const listed = (items ?? []).map((node, name) => ({ name, start: node.start, node }));
  const named = [...(properties ?? [])].map(([name, { keyStart, value }]) => ({
    name,
    start: keyStart,
    node: value,
  }));
  const children = [...listed, ...named].toSorted((left, right) => left.start - right.start);
  childrenOfNodes.set(node, children);
  return children;
}

/** Returns what the fields at a path belong to, below the list of an article or in an article. */
function ownerOf(path: readonly (string | number)[]): Unread["fieldsOf"] {
  const inArticle = typeof path[0] === "number" ? path.slice(1) : path;
  const [key, index, field, insight] = inArticle;
  if (index === undefined) return "article";
  if (key === "coreInsights") return "insights";
  if (key === "references") return "references";
  if (key !== "groups") return "article";
  return field === "insights" && insight !== undefined ? "insights" : "groups";
}
