import { isObject } from "@mineral-brief/schema";
import { shiftDiagnostics, type OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { parseYaml } from "../positions/parse-yaml.ts";
import { shiftTree, type PositionNode } from "../positions/position-tree.ts";
import type { FrontMatterSpan } from "./front-matter.ts";

/** Reads the fields of a front matter. Returns undefined if it has none, or after reporting an error. */
export function readFrontMatter(
  text: string,
  { start, end }: FrontMatterSpan,
  diagnostics: OffsetDiagnostic[],
): { value: Readonly<Record<string, unknown>>; tree: PositionNode } | undefined {
  const { documents, diagnostics: found } = parseYaml(text.slice(start, end));
  for (const diagnostic of shiftDiagnostics(found, start)) diagnostics.push(diagnostic);
  const [front] = documents;
  if (front === undefined) return undefined;
  const { value, tree } = front;
  if (isObject(value)) return { value, tree: shiftTree(tree, start) };
  diagnostics.push({
    code: "yaml-syntax",
    severity: "error",
    message: "the front matter must contain fields such as `language: en`",
    start,
    end,
  });
  return undefined;
}
