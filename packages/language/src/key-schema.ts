import type { PathSegment } from "@mineral-brief/schema";
import strictSchema from "@mineral-brief/schema/json-schema/1/article.strict.schema.json" with { type: "json" };

/** The part of JSON Schema that the schema of an article uses. */
interface SchemaNode {
  readonly $ref?: string;
  readonly anyOf?: readonly SchemaNode[];
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
}

const root = strictSchema as unknown as SchemaNode & {
  readonly $defs: Readonly<Record<string, SchemaNode>>;
};

/** What the format says about the value at a path. */
export interface Field {
  /** What the field means; undefined for an item of a list. */
  readonly description: string | undefined;
  /** The known terms, in the order of their list; empty if the field has no list. */
  readonly terms: readonly string[];
  /** The keys of an object, in canonical order, with their descriptions. */
  readonly keys: ReadonlyMap<string, string | undefined>;
  /** The keys that an object must have. */
  readonly required: ReadonlySet<string>;
  readonly kind: "text" | "number" | "list" | "object";
}

/** Finds what the strict JSON Schema says about a path: it has the description of each key and every list of known terms. Undefined for an unknown key. */
export function fieldAt(path: readonly PathSegment[]): Field | undefined {
  let nodes = alternativesOf(root);
  let description: string | undefined;
  for (const segment of path) {
    const next =
      typeof segment === "number"
        ? nodes.find(({ items }) => items !== undefined)?.items
        : nodes.find(({ properties = {} }) => Object.hasOwn(properties, segment))?.properties?.[
            segment
          ];
    if (next === undefined) return undefined;
    description = next.description;
    nodes = alternativesOf(next);
  }
  const keys = nodes.flatMap(({ properties = {} }) => Object.entries(properties));
  const hasType = (name: string): boolean => nodes.some(({ type }) => type === name);
  const isText = hasType("string") || nodes.some((node) => node.enum !== undefined);
  return {
    description,
    terms: [...new Set(nodes.flatMap((node) => node.enum ?? []))],
    keys: new Map(keys.map(([key, node]) => [key, node.description])),
    required: new Set(nodes.flatMap(({ required = [] }) => required)),
    kind: isText ? "text" : hasType("array") ? "list" : hasType("object") ? "object" : "number",
  };
}

function alternativesOf(node: SchemaNode): readonly SchemaNode[] {
  if (node.$ref !== undefined)
    return alternativesOf(root.$defs[node.$ref.slice("#/$defs/".length)]!);
  return node.anyOf === undefined ? [node] : node.anyOf.flatMap(alternativesOf);
}
