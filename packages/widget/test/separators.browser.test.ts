import type { Article } from "@mineral-brief/schema";
import { afterEach, expect, it } from "vitest";
import "../src/define.ts";
import { openData } from "./open-data.ts";

afterEach(() => document.body.replaceChildren());

async function show(article: Partial<Article>): Promise<ShadowRoot> {
  const host = document.createElement("mineral-brief");
  host.article = { schemaVersion: "1.0", headline: "钨", language: "en", ...article };
  document.body.append(host);
  await host.updateComplete;
  await openData(host);
  return host.shadowRoot!;
}

it.each([
  ["en", ", "],
  ["zh", "\u3001"],
  ["ar", "\u060C "],
])("names in %s are separated by %j", async (language, separator) => {
  const relation = { type: "loan", from: ["US", "JP"], to: ["AU"] };
  const root = await show({ language, coreInsights: [{ text: "钨", relations: [relation] }] });
  const [from, to] = [...root.querySelectorAll(".who")].map(({ childNodes }) =>
    [...childNodes].filter((node) => node.textContent !== ""),
  );
  expect(from!.map(({ nodeName }) => nodeName)).toEqual(["BDI", "#text", "BDI"]);
  expect(from![1]!.textContent).toBe(separator);
  expect(to!.map(({ nodeName }) => nodeName)).toEqual(["BDI"]);
});

it("items with dots between them are apart for a reader who does not hear the dots", async () => {
  const root = await show({ minerals: ["tungsten", "gallium", "germanium"] });
  const minerals = root.querySelector<HTMLElement>("[part=minerals]")!;
  expect(minerals.textContent).toBe("tungsten\u00A0· gallium\u00A0· germanium");
  for (const dot of minerals.querySelectorAll("[aria-hidden]")) dot.remove();
  expect(minerals.textContent).toBe("tungsten gallium germanium");
});
