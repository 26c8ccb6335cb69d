import { createElement, StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, it, vi } from "vitest";
import "../src/define.ts";
import type { MineralBriefEventMap } from "../src/index.ts";
import type { MineralBriefProps } from "../src/react.ts";

const article = {
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  groups: [{ title: "Mining", insights: [{ text: "Mined." }] }],
};
let root: Root;

afterEach(() => root.unmount());

it("takes properties, attributes and handlers from React", async () => {
  const onLoad = vi.fn<(event: MineralBriefEventMap["mineral-brief-load"]) => void>();
  const page = document.createElement("main");
  document.body.replaceChildren(page);
  root = createRoot(page);
  const render = (value: unknown): void => {
    const props: MineralBriefProps = {
      article: value,
      "heading-level": 4,
      open: "none",
      exclusive: true,
      messages: { group: (number) => `Part ${number}` },
      "onmineral-brief-load": onLoad,
    };
    const brief = createElement("mineral-brief", props, createElement("p", {}, "Fallback"));
    flushSync(() => root.render(createElement(StrictMode, {}, brief)));
  };

  render(article);
  const element = page.querySelector("mineral-brief")!;
  await expect.poll(() => onLoad).toHaveBeenCalledTimes(1);
  expect(onLoad.mock.calls[0]![0].detail.article).toEqual(article);
  expect(element.article).toBe(article);
  expect(element.exclusive).toBe(true);
  expect(element.shadowRoot!.querySelector("#headline")!.localName).toBe("h4");
  expect(element.shadowRoot!.querySelector<HTMLDetailsElement>("details.group")!.open).toBe(false);

  render({ ...article, groups: [{ insights: [{ text: "Refined." }] }] });
  await expect.poll(() => onLoad).toHaveBeenCalledTimes(2);
  expect(element.shadowRoot!.querySelector(".group-title")!.textContent).toBe("Part 1");
});
