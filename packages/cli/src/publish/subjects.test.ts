import type { Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { fieldsOf } from "./listed-brief.ts";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import { collectSubjects } from "./subjects.ts";

const brief = (fields: Partial<Article>) => ({
  ...fieldsOf({ schemaVersion: "1.0", headline: "A", language: "en", ...fields }),
  page: "a.brief.html",
});

const briefs = [
  brief({ minerals: ["dysprosium"], places: ["CN-JX"] }),
  brief({
    minerals: ["rare-earths", { id: "house-blend", name: "House blend" }],
    places: [{ id: "boguty", country: "KZ" }, "CN"],
    coreInsights: [{ text: "A", minerals: ["gallium"] }],
  }),
];

describe("the minerals of briefs", () => {
  const minerals = collectSubjects(briefs, "minerals", { language: "en", nameOf });

  test("are named, in order, and counted with what is in them", () => {
    expect(minerals.choices).toEqual([
      { id: "dysprosium", name: "dysprosium", briefs: 1 },
      { id: "gallium", name: "gallium", briefs: 1 },
      { id: "house-blend", name: "House blend", briefs: 1 },
      { id: "rare-earths", name: "rare earths", briefs: 2 },
    ]);
  });

  test("are those of a brief and of its insights, and the groups that another brief names", () => {
    expect(briefs.map(minerals.of)).toEqual([
      ["dysprosium", "rare-earths"],
      ["rare-earths", "house-blend", "gallium"],
    ]);
  });
});

describe("the places of briefs", () => {
  const places = collectSubjects(briefs, "places", { language: "zh", nameOf });

  test("are found under their country, and named in the site's language, or by their id", () => {
    expect(briefs.map(places.of)).toEqual([
      ["CN-JX", "CN"],
      ["boguty", "KZ", "CN"],
    ]);
    expect(places.name("CN")).toBe("\u4E2D\u56FD");
    expect(places.name("boguty")).toBe("boguty");
  });
});
