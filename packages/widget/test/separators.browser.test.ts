import type { Article } from "@mineral-brief/schema";
import { afterEach, expect, it } from "vitest";
import "../src/define.ts";

afterEach(() => document.body.replaceChildren());

it.each([
  ["en", '", "'],
  ["zh", '"\u3001"'],
  ["ar", '"\u060C "'],
])("names in %s are separated by %s", async (language, separator) => {
  const relation = { type: "loan", from: ["US", "JP"], to: ["AU"] };
  const host = document.createElement("mineral-brief");
  host.article = {
    schemaVersion: "1.0",
    headline: "钨",
    language,
    coreInsights: [{ text: "钨", relations: [relation] }],
  } satisfies Article;
  document.body.append(host);
  await host.updateComplete;
  const [first, last] = host.shadowRoot!.querySelector(".step")!.children;
  expect(getComputedStyle(first!, "::after").content).toBe(separator);
  expect(getComputedStyle(last!, "::after").content).toBe("none");
});
