import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const fields = '---\ntitle: "Tin rises again"\nsource: Reuters\ndate: 2026-01-12\n---\n';
const body = "\n## Supply\n- Output fell [1]\n";

test.each([
  ["at the start", fields + body],
  ["below empty lines", `\n\n${fields}${body}`],
  ["with other line ends", `${fields}${body}`.replaceAll("\n", "\r\n")],
  ["with spaces at the ends of lines", `${fields.replaceAll("\n", "  \n")}${body}`],
  ["with single quotes", `${fields.replaceAll('"', "'")}${body}`],
])("reads the fields of a page %s", (_, source) => {
  const { documents, diagnostics } = text.parse(source);
  const { headline, source: outlet, datePublished, groups } = documents[0]!.data as Article;
  expect([headline, outlet?.name, datePublished]).toEqual([
    "Tin rises again",
    "Reuters",
    "2026-01-12",
  ]);
  expect(groups).toEqual([
    { title: "Supply", insights: [{ text: "Output fell", citations: [1] }] },
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["language-guessed"]);
});
