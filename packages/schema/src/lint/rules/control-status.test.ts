import { describe, expect, test } from "vitest";
import type { Relation } from "../../article.ts";
import { messagesOf, placesOf } from "../../../test/report-of.ts";
import { controlStatus } from "./control-status.ts";

const now = "2027-01-01";

const articleWith = (datePublished: string | undefined, relation: Omit<Relation, "from">) => ({
  datePublished,
  coreInsights: [{ text: "China controls exports.", relations: [{ from: ["CN"], ...relation }] }],
});

const licence = (mineral: string, status: string) => ({
  type: "export-licence",
  minerals: [mineral],
  status,
});

describe("a status is compared with the table", () => {
  test.each([
    ["tungsten", "suspended", "2026-01-15", ["since 2025-02-04"]],
    ["tungsten", "in-force", "2025-02-04", []],
    // Announced on 9 October 2025, effective from 8 November, suspended from the day before.
    ["holmium", "in-force", "2025-10-08", ["on 2025-11-08"]],
    ["holmium", "suspended", "2025-10-09", ["on 2025-11-08"]],
    ["holmium", "in-force", "2025-11-06", ["on 2025-11-08"]],
    ["holmium", "in-force", "2025-11-07", ["from 2025-11-07 to 2026-11-10", "No. 70 of 2025"]],
    ["holmium", "suspended", "2025-11-07", []],
    ["holmium", "suspended", "2026-11-10", []],
    ["holmium", "in-force", "2026-11-10", ["from 2025-11-07 to 2026-11-10"]],
    ["holmium", "in-force", "2026-11-10T23:00+08:00", ["from 2025-11-07 to 2026-11-10"]],
    // The pause may have been extended since.
    ["holmium", "in-force", "2026-11-11", []],
    ["holmium", "suspended", "2026-11-11", []],
    ["holmium", "announced", "2026-01-15", []],
    // Of two announcements one fits.
    ["graphite", "in-force", "2026-01-15", []],
    ["graphite", "suspended", "2026-01-15", []],
    ["graphite", "suspended", "2025-10-20", ["since 2023-12-01; ", "on 2025-11-08"]],
    ["cobalt", "suspended", "2026-01-15", []],
    ["tungsten", "suspended", undefined, []],
  ])("%s %s on %s", (mineral, status, day, parts) => {
    const article = {
      ...articleWith(day, licence(mineral, status)),
      source: { name: "Mining Desk" },
    };
    const message = messagesOf(controlStatus, article, now);
    expect(message === "").toBe(parts.length === 0);
    for (const part of parts) expect(message).toContain(part);
  });
});

test("states the reason once if one control is on several minerals of a relation", () => {
  const relation = { ...licence("tungsten", "suspended"), minerals: ["tungsten", "tellurium"] };
  const message = messagesOf(controlStatus, articleWith("2026-01-15", relation), now);
  expect(message.match(/since 2025-02-04/g)).toHaveLength(1);
});

describe("a ban on one destination", () => {
  const ban = (status: string, to: string[] | undefined) => ({
    type: "export-ban",
    minerals: ["antimony"],
    status,
    ...(to !== undefined && { to }),
  });

  test.each([
    ["suspended", "2025-01-15", ["US"], 1],
    ["suspended", "2025-01-15", ["JP"], 0],
    ["suspended", "2025-01-15", [], 1],
    ["suspended", "2025-01-15", undefined, 1],
    // Only a part of it is paused.
    ["suspended", "2026-01-15", ["US"], 0],
    ["in-force", "2026-01-15", ["US"], 0],
  ])("is %s on %s, to %j", (status, day, to, count) => {
    expect(placesOf(controlStatus, articleWith(day, ban(status, to)), now)).toHaveLength(count);
  });

  test("differs from a licence for all", () => {
    const relation = { ...licence("holmium", "in-force"), to: ["US"] };
    expect(placesOf(controlStatus, articleWith("2026-01-15", relation), now)).toEqual([
      "coreInsights[0].relations[0].status",
    ]);
  });
});
