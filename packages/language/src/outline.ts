import type { ParsedDocument } from "@mineral-brief/formats";
import type { PathSegment } from "@mineral-brief/schema";
import { isObject } from "@mineral-brief/schema/internal";
import { listOf, nameOf } from "./article-data.ts";
import type { OutlineItem } from "./move-outline.ts";
import type { OpenBrief } from "./open-brief.ts";

/** Lists the articles of a text with their insights, groups and references. */
export function outlineOf({ parsed }: OpenBrief): OutlineItem[] {
  return parsed.documents.flatMap((document, index) => {
    const { data } = document;
    if (!isObject(data)) return [];
    const item = itemsIn(document);
    const groups = listOf(data, "groups").map((group, at) =>
      item(["groups", at], "group", nameOf(group, "title") ?? `Group ${at + 1}`, [
        ...item.each(["groups", at, "insights"], group, "insights"),
      ]),
    );
    const children = [
      ...item.each(["coreInsights"], data, "coreInsights"),
      ...groups,
      ...listOf(data, "references").map((reference, at) =>
        item(["references", at], "reference", referenceName(reference)),
      ),
    ];
    const headline = nameOf(data, "headline") ?? "Brief";
    return [{ ...item([], "article", headline, children, ["headline"]), document: index }];
  });
}

type MakeItem = {
  (
    path: readonly PathSegment[],
    kind: OutlineItem["kind"],
    name: string,
    children?: readonly OutlineItem[],
    selection?: readonly PathSegment[],
  ): OutlineItem;
  each: (path: readonly PathSegment[], owner: unknown, key: string) => OutlineItem[];
};

function itemsIn({ locate }: ParsedDocument): MakeItem {
  const make = (
    path: readonly PathSegment[],
    kind: OutlineItem["kind"],
    name: string,
    children: readonly OutlineItem[] = [],
    selection: readonly PathSegment[] = path,
  ): OutlineItem => {
    const own = locate(path, "value");
    const selected = locate(selection, "value");
    // A part can be outside of the text of its owner, such as the insights of a Markdown group.
    const start = Math.min(own.start.offset, ...children.map((child) => child.start));
    const end = Math.max(own.end.offset, ...children.map((child) => child.end));
    const isInside = selected.start.offset >= start && selected.end.offset <= end;
    return {
      name,
      kind,
      start,
      end,
      selectionStart: isInside ? selected.start.offset : start,
      selectionEnd: isInside ? selected.end.offset : start,
      children,
    };
  };
  const each: MakeItem["each"] = (path, owner, key) =>
    listOf(owner, key).map((insight, index) =>
      make([...path, index], "insight", nameOf(insight, "text") ?? `Insight ${index + 1}`),
    );
  return Object.assign(make, { each });
}

function referenceName(reference: unknown): string {
  const id = isObject(reference) ? reference["id"] : undefined;
  const label = typeof id === "string" || typeof id === "number" ? `[${id}] ` : "";
  return label + (nameOf(reference, "title") ?? nameOf(reference, "url") ?? "Reference");
}
