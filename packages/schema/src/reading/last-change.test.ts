import { describe, expect, test } from "vitest";
import type { Article } from "../article.ts";
import { lastChangeOf } from "./last-change.ts";

type Dates = Partial<Pick<Article, "datePublished" | "dateModified" | "source" | "timeZone">>;

describe("the last change of a brief", () => {
  test.each<[string, Dates, string[], string | undefined]>([
    ["without a change", { datePublished: "2025-10-24" }, [], undefined],
    ["that was modified", { dateModified: "2025-10-25" }, [], "2025-10-25T12:00:00Z"],
    [
      "that was corrected later",
      { datePublished: "2025-10-24T09:00+01:00" },
      ["2025-10-25T10:00+01:00", "2025-10-26T10:00+01:00", "2025-10-25T11:00+01:00"],
      "2025-10-26T10:00:00+01:00",
    ],
    [
      "whose source has the date",
      { source: { name: "A", datePublished: "2025-10-24" } },
      ["2025-10-25"],
      "2025-10-25T12:00:00Z",
    ],
    ["that has only a correction", {}, ["2025-10-25"], "2025-10-25T12:00:00Z"],
    [
      "that was modified after its corrections",
      { datePublished: "2025-10-24", dateModified: "2025-10-27" },
      ["2025-10-26"],
      "2025-10-27T12:00:00Z",
    ],
    [
      "that was corrected after it was modified",
      { datePublished: "2025-10-24", dateModified: "2025-10-25" },
      ["2025-10-26"],
      "2025-10-26T12:00:00Z",
    ],
    [
      "with a day in its time zone",
      { datePublished: "2025-10-24T09:00", timeZone: "Asia/Shanghai" },
      ["2025-10-25"],
      "2025-10-25T00:00:00+08:00",
    ],
    ["corrected on its day", { datePublished: "2025-10-24" }, ["2025-10-24"], undefined],
    ["corrected before it", { datePublished: "2025-10-24" }, ["2025-10-23"], undefined],
    ["with an impossible change", { dateModified: "2025-10-32" }, ["2025-11-01"], undefined],
    ["with an impossible date", { datePublished: "2025-10-24" }, ["2025-10-32"], undefined],
    [
      "with an unknown time zone",
      { datePublished: "2025-10-24", timeZone: "Mars" },
      ["2025-10-25"],
      "2025-10-25T12:00:00Z",
    ],
  ])("%s", (_, dates, corrections, instant) => {
    const article = { ...dates, corrections: corrections.map((date) => ({ date, text: "A." })) };
    expect(lastChangeOf(article)?.instant).toBe(instant);
  });

  test("is in the zone that is passed, if the brief has none", () => {
    const corrections = [{ date: "2025-10-25", text: "A." }];
    expect(lastChangeOf({ corrections }, "Asia/Shanghai")).toEqual({
      when: "2025-10-25",
      instant: "2025-10-25T00:00:00+08:00",
      correction: corrections[0],
    });
  });
});
