import type { Article, Text } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { afterEach, describe, expect, it } from "vitest";
import "../src/define.ts";
import type { MineralBriefElement } from "../src/mineral-brief-element.ts";
import { openData } from "./open-data.ts";

/** Bidi controls that are not closed, or that close what is not open. */
const unclosed: readonly [string, string][] = [
  ["an override", "\u202E"],
  ["an embedding", "\u202B"],
  ["an isolate", "\u2067"],
  ["many overrides", "\u202E".repeat(130)],
  ["an override in an isolate", "\u2067\u202E"],
  ["an end of an isolate, and an override", "\u2069\u202E"],
  ["many ends, and an isolate", "\u2069\u202C\u2069\u202C\u2069\u2067"],
  ["an override in words of another direction", "שלום \u202D"],
];

const make = (text: (words: string) => Text): Article => ({
  schemaVersion: "1.0",
  headline: text("Headline"),
  language: "en",
  source: { name: text("Source") },
  authors: [{ name: text("One") }, { name: text("Two") }],
  datePublished: "2025-10-23",
  topics: [text("Tungsten"), text("Tin"), text("Antimony")],
  coreInsights: [
    {
      text: text("The core"),
      kind: "fact",
      citations: [1, 2, 9],
      figures: [{ text: "12 t", measure: text("output"), value: 12, unit: "t", period: "2024" }],
      relations: [
        { type: "sells-to", from: ["a", "b"], to: ["c"], status: "signed", note: text("Noted") },
      ],
    },
  ],
  groups: [{ title: text("Group"), insights: [{ text: text("Within"), citations: [2, 1] }] }],
  places: [
    { id: "a", name: text("Alpha"), kind: "mine", country: "KZ" },
    { id: "b", name: text("Beta") },
    { id: "c", name: text("Gamma"), kind: "port" },
  ],
  references: [
    {
      id: 1,
      title: text("First"),
      publisher: text("Press"),
      locator: textOf(text("p. 1")),
      quote: text("Q"),
    },
    { id: 2, title: text("Second"), publisher: text("House") },
  ],
  provenance: { tools: [{ name: "Tool", task: "tag" }], reviewedBy: [{ name: text("Desk") }] },
  corrections: [{ date: "2025-10-24", text: text("Corrected"), kind: "correction" }],
});

async function show(article: Article): Promise<MineralBriefElement> {
  const element = document.createElement("mineral-brief");
  Object.assign(element, { article, open: "all" });
  document.body.style.width = "900px";
  document.body.replaceChildren(element);
  await element.updateComplete;
  await openData(element);
  return element;
}

/** The marks, kinds, dates, arrows and words around the texts, from left to right and top to bottom. */
function order(element: MineralBriefElement): string {
  const places: { readonly name: string; readonly left: number; readonly line: number }[] = [];
  const nodes = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const words = node
      .textContent!.replaceAll(/[\u202A-\u202E\u2066-\u2069\u2060\u0590-\u05FF\s]+/g, " ")
      .trim();
    if (words === "" || node.parentElement!.closest(".hidden, style") !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, top } = range.getBoundingClientRect();
    places.push({ name: words, left, line: Math.round(top / 8) });
  }
  return places
    .sort((one, other) => one.line - other.line || one.left - other.left)
    .map(({ name }) => name.replaceAll(" ", ""))
    .join("");
}

afterEach(() => document.body.replaceChildren());

describe("in a text", () => {
  it.each(unclosed)("%s does not reorder the text around it", async (_, control) => {
    const plain = order(await show(make((words) => words)));
    expect(plain).toContain("[9]");
    expect(plain.length).toBeGreaterThan(200);
    // The texts themselves may change direction. None ends with characters that also occur around it.
    expect(order(await show(make((words) => `${words}${control}`)))).toEqual(plain);
    expect(
      order(await show(make((words) => ({ value: `${words}${control}`, lang: "de" })))),
    ).toEqual(plain);
  });
});
