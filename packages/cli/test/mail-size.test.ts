import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const folder = useFolder();

test.each([
  ["one mail that Gmail shows", [10], "mail.html", []],
  ["one mail that Gmail cuts", [400], "mail.html", ["the mail has 133 KB"]],
  ["a folder of mails", [10, 400], "mails/", ["1 of 2 mails have more than 102 KB"]],
])("a note says which mail is too large for Gmail: %s", async (_, sizes, output, expected) => {
  const articles = sizes.map((size, index) => ({
    schemaVersion: "1.0",
    headline: `Brief ${index}`,
    language: "en",
    source: { name: "Mining Desk" },
    datePublished: "2025-10-24",
    coreInsights: Array.from({ length: size }, () => ({ text: "Prices rose.".repeat(15) })),
  }));
  writeFileSync(join(folder, "all.json"), JSON.stringify(articles));
  const { stderr } = await runCli(
    ["convert", "all.json", "--to", "email", "-o", output, "--severity", "insight-repeated=off"],
    folder,
  );
  expect(stderr.split("\n").filter((line) => line.includes("Gmail"))).toEqual(
    expected.map((what) => `note: ${what}; Gmail cuts a mail after 102 KB`),
  );
});
