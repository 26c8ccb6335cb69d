import { isObject } from "@mineral-brief/schema";
import { shiftDiagnostics, type OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { parseYaml } from "../positions/parse-yaml.ts";
import { shiftTree, type PositionNode } from "../positions/position-tree.ts";
import type { FrontMatterSpan } from "./front-matter.ts";

/** Reads the fields of a front matter; undefined where it has none, or a fault, which is then reported. */
export function readFrontMatter(
  text: string,
  { start, end }: FrontMatterSpan,
  diagnostics: OffsetDiagnostic[],
): { value: Readonly<Record<string, unknown>>; tree: PositionNode } | undefined {
  const { documents, faults } = parseYaml(text.slice(start, end));
  for (const fault of shiftDiagnostics(faults, start)) diagnostics.push(fault);
  const [front] = documents;
  if (front === undefined) return undefined;
  const { value, tree } = front;
  if (isObject(value)) return { value, tree: shiftTree(tree, start) };
  diagnostics.push({
    code: "yaml-syntax",
    severity: "error",
    message: "the front matter is a list of fields such as `language: en`",
    start,
    end,
  });
  return undefined;
}
