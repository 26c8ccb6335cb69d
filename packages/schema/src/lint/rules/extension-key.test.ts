import { expect, test } from "vitest";
import { messagesOf, placesOf, withInsight } from "../../../test/report-of.ts";
import { extensionKey } from "./extension-key.ts";

test.each(["org.example", "org.example.my-desk_2", "https://example.org/x", "http://example.org"])(
  "%s has an owner",
  (key) => {
    expect(messagesOf(extensionKey, { extensions: { [key]: 1 } })).toBe("");
  },
);

test.each([
  ["note", "org.example.note"],
  ["my-note", "org.example.my-note"],
  ["my note", "org.example.desk"],
  ["note!", "org.example.desk"],
  ["!note", "org.example.desk"],
  ["my org.example", "org.example.desk"],
  ["org.example note", "org.example.desk"],
  ["ftp://example.org", "org.example.desk"],
])("%s could be written as %s", (key, better) => {
  const message = messagesOf(extensionKey, { extensions: { [key]: 1 } });
  expect(message).toContain(JSON.stringify(key));
  expect(message.endsWith(better)).toBe(true);
});

test("the extensions of insights are read too", () => {
  expect(placesOf(extensionKey, withInsight("Prices rose.", { extensions: { note: 1 } }))).toEqual([
    "coreInsights[0].extensions.note",
  ]);
});
