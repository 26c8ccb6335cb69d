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

it.each([
  ["fr", ["serif", '"Noto Serif CJK SC"']],
  ["zh", ['"Noto Serif CJK SC"', "serif"]],
])(
  "the wide quotation marks are only in Chinese: the fonts in %s are %j",
  async (language, order) => {
    const root = await show({ language, coreInsights: [{ text: "l’or" }] });
    const fonts = getComputedStyle(root.querySelector(".core p")!).fontFamily.split(", ");
    expect(fonts.filter((font) => order.includes(font))).toEqual(order);
  },
);

it("a quote in English in a brief in Arabic has marks that are mirrored", async () => {
  const quote = { value: "49% of the plant", lang: "en" };
  const title = { value: "A plant", lang: "en" };
  const root = await show({ language: "ar", references: [{ id: 1, title, quote }] });
  expect(getComputedStyle(root.querySelector("q")!).quotes).toBe('"«" "»"');
});
