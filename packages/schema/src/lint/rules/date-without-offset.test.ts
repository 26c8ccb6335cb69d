import { expect, test } from "vitest";
import { messagesOf } from "../../../test/report-of.ts";
import { dateWithoutOffset } from "./date-without-offset.ts";

const local = "2025-10-20T10:00";

test.each([
  ["the article's own", { datePublished: local }, true],
  ["the source's", { source: { name: "Mining Desk", datePublished: local } }, true],
  [
    "a reference's, which is quoted as stated",
    { references: [{ id: 1, datePublished: local }] },
    false,
  ],
])("of a time without a zone, %s", (_, article, reported) => {
  expect(messagesOf(dateWithoutOffset, article).includes(`"${local}"`)).toBe(reported);
});
