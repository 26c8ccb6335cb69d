import type { Article } from "@mineral-brief/schema";
import { ar, en, es, fr, ru, zh, type Labels } from "@mineral-brief/schema/labels";
import { afterEach, describe, expect, it } from "vitest";
import "../src/define.ts";
import { MineralBriefElement } from "../src/mineral-brief-element.ts";
import { openData } from "./open-data.ts";

const article: Article = {
  schemaVersion: "1.0",
  headline: "1",
  language: "fr",
  dateModified: "2025-10-24",
  minerals: ["rare-earth-magnets"],
  places: ["KZ"],
  coreInsights: [{ text: "2", kind: "claim", citations: [1, 9], date: "2025-10-01" }],
  groups: [{ insights: [{ text: "3", citations: [1] }] }, { insights: [{ text: "4" }] }],
  references: [{ id: 1, title: "5", language: "zh", archivedUrl: "https://example.org/a" }],
  corrections: [{ date: "2025-10-25", kind: "update", text: "6" }],
  provenance: { disclosure: "ai-assisted", generatedAt: "2025-10-23" },
  rights: { credit: "7" },
};

async function show(value: Article): Promise<MineralBriefElement> {
  document.body.innerHTML = `<main lang="en"><mineral-brief show="-minerals"></mineral-brief></main>`;
  const brief = document.querySelector("mineral-brief")!;
  brief.article = value;
  await brief.loaded;
  return brief;
}

/** Lists each text and accessible name in a brief. */
function textsOf(brief: Element): string[] {
  return [...brief.shadowRoot!.querySelectorAll(".brief *")].flatMap((one) => [
    ...[...one.childNodes].filter((node) => node instanceof Text).map(({ data }) => data.trim()),
    one.getAttribute("aria-label") ?? "",
  ]);
}

const wordsOf = (labels: Labels): string[] =>
  Object.values(labels as unknown as Record<string, unknown>).filter(
    (label) => typeof label === "string",
  );

afterEach(() => document.body.replaceChildren());

describe("labels are in the language of the brief throughout, also on an English page", () => {
  it.each([ar, es, fr, ru, zh])("$language", async (labels) => {
    MineralBriefElement.configure({ labels });
    const brief = await show({ ...article, language: labels.language });
    await openData(brief);
    const texts = textsOf(brief);
    for (const name of ["coreInsights", "references", "corrections", "modified"] as const)
      expect(texts).toContain(labels[name]);
    expect(texts).toContain(labels.copyLink(labels.group(1)));
    const own = wordsOf(labels);
    const english = wordsOf(en).filter((word) => word !== "en" && !own.includes(word));
    expect(texts.filter((text) => english.includes(text))).toEqual([]);
    expect(brief.shadowRoot!.querySelectorAll("[lang=en]")).toHaveLength(0);
  });
});

describe("a term that the article does not name", () => {
  it.each([
    ["en", "rare-earth-magnets", "rare-earth permanent magnets"],
    ["en", "rare-earths", "rare earths"],
    ["fr", "rare-earth-magnets", "aimants aux terres rares"],
    ["fr", "iron", "minerai de fer"],
    ["fr", "KZ", "Kazakhstan"],
    ["zh", "rare-earth-magnets", "稀土永磁"],
    ["zh-TW", "rare-earth-magnets", "稀土磁鐵"],
    ["it", "rare-earth-magnets", "rare earth magnets"],
  ])("in %s, %s is %s", async (language, id, name) => {
    const brief = await show({ ...article, language, minerals: [id] });
    brief.show = null;
    await brief.updateComplete;
    await openData(brief);
    expect(brief.shadowRoot!.querySelector("[part=minerals] > span")!.textContent).toBe(name);
  });
});
