import { validArticles } from "@mineral-brief/fixtures";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { Article } from "@mineral-brief/schema";
import { afterEach, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import manifest from "../custom-elements.json" with { type: "json" };
import "../src/define.ts";
import type { MineralBriefElement } from "../src/mineral-brief-element.ts";
import { openData } from "./open-data.ts";

const show = async (article: unknown): Promise<MineralBriefElement> => {
  const element = document.createElement("mineral-brief");
  element.article = article;
  document.body.append(element);
  await element.updateComplete;
  return element;
};
const load = async (fetched: Promise<Response>): Promise<MineralBriefElement> => {
  const element = document.createElement("mineral-brief");
  element.fetcher = () => fetched;
  element.src = "brief.json";
  document.body.append(element);
  await element.updateComplete;
  return element;
};
const partsOf = ({ shadowRoot }: MineralBriefElement): string[] =>
  [...shadowRoot!.querySelectorAll("[part]")].flatMap((element) => [...element.part]);

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

it("has exactly the parts in the manifest", async () => {
  const everyField = validArticles["every-field"] as unknown as Article;
  const more = { title: "More", insights: [{ text: "One more." }] };
  const ready = await show({ ...everyField, groups: [...everyField.groups!, more] });
  ready.show = "all stages";
  await ready.updateComplete;
  await openData(ready);
  const withLadder = await show(galleryArticles["us-australia-framework"]);
  await openData(withLadder);
  const withShares = await show(galleryArticles["gallium-germanium-antimony"]);
  withShares.show = "all context";
  await expect.poll(() => withShares.shadowRoot!.querySelector(".data")).not.toBeNull();
  await openData(withShares);

  await userEvent.hover(ready.shadowRoot!.querySelector("a.cite")!);
  await expect.poll(() => ready.shadowRoot!.querySelector(".pop")).not.toBeNull();
  const failed = await load(Promise.reject(new TypeError("offline")));
  await expect.poll(() => failed.matches(":state(error)")).toBe(true);
  const shown = [
    ready,
    withLadder,
    withShares,
    await show({ schemaVersion: "1.0", headline: "Nothing", language: "en" }),
    await load(new Promise(() => {})),
    failed,
  ].flatMap(partsOf);
  const described = manifest.modules[0]!.declarations![0]!.cssParts.map(({ name }) => name);
  expect([...new Set(shown)].sort()).toEqual(described.sort());
});
