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

test.each([
  [
    "a clipped page",
    '---\ntitle: "Tin: \'low\' stocks"\nsource: "https://example.com/tin"\nauthor:\n  - "[[A. Writer]]"\npublished: 2026-01-12\ncreated: 2026-01-20\ntags:\n  - "clippings"\n---\n',
    {
      headline: "Tin: 'low' stocks",
      source: { name: "example.com", url: "https://example.com/tin" },
      datePublished: "2026-01-12",
    },
    ['author:\n  - "[[A. Writer]]"', "created: 2026-01-20", 'tags:\n  - "clippings"'],
  ],
  [
    "TOML",
    '+++\ntitle = "Tin rises"\ndate = 2026-01-12T09:00:00+08:00\npublishDate = 2026-01-13\ntags = ["tin", \'rare earths\']\ndraft = false\n+++\n',
    { headline: "Tin rises", datePublished: "2026-01-13", topics: ["tin", "rare earths"] },
    ["date = 2026-01-12T09:00:00+08:00", "draft = false"],
  ],
  [
    "a list of keywords",
    "---\ntitle: Tin rises\nkeywords: tin, rare earths\npublisher: Argus\n---\n",
    { headline: "Tin rises", topics: ["tin", "rare earths"], source: { name: "Argus" } },
    [],
  ],
])("reads the fields of %s, and reports those that are not kept", (_, front, expected, dropped) => {
  const source = front + body;
  const { documents, diagnostics } = text.parse(source);
  const { headline, source: outlet, datePublished, topics } = documents[0]!.data as Article;
  expect({ headline, source: outlet, datePublished, topics }).toEqual(expected);
  const notes = diagnostics.filter(({ code }) => code === "text-not-kept");
  expect(notes.map(({ range: { start, end } }) => source.slice(start.offset, end.offset))).toEqual(
    dropped,
  );
});

test.each([
  ["below the source", ["title", "source", "date", "tags"]],
  ["below the title", ["title", "tags", "source", "date"]],
  ["between the source and the date", ["title", "source", "tags", "date"]],
  ["at the top, and the source above the title", ["tags", "source", "title", "date"]],
])("reads the tags %s, with and without a headline below the fields", (_, order) => {
  const values: Readonly<Record<string, string>> = {
    title: "Tin rises again",
    source: "Reuters",
    date: "2026-01-12",
    tags: "[tin, Peru]",
  };
  const front = `---\n${order.map((key) => `${key}: ${values[key]}\n`).join("")}---\n`;
  for (const headline of ["", "# Tin rises again\n"]) {
    const { documents } = text.parse(`${front}${headline}${body}`);
    expect(documents.map(({ data }) => data)).toMatchObject([
      {
        headline: "Tin rises again",
        source: { name: "Reuters" },
        datePublished: "2026-01-12",
        topics: ["tin", "Peru"],
        groups: [{ title: "Supply", insights: [{ text: "Output fell" }] }],
      },
    ]);
  }
});

test.each([
  ["the name of a lead", "# Core insights\n\n- Prices rose [1]\n\n# Supply\n\n- Output fell [1]\n"],
  ["a section", "# Prices\n\n- Prices rose [1]\n\n# Supply\n\n- Output fell [1]\n"],
  [
    "a list of sources",
    "## Supply\n\n- Output fell [1]\n\n# Sources\n\n1. USGS, https://a.example\n",
  ],
])("reads the title of a document whose first heading is %s", (_, sections) => {
  const source = `---\ntitle: Tin rises again\n---\n\nReuters, 2026-01-12\n\n${sections}`;
  const { documents, diagnostics } = text.parse(source);
  const data = documents.map((one) => one.data as Article);
  expect(data.map(({ headline }) => headline)).toEqual(["Tin rises again"]);
  expect(data[0]!.groups?.at(-1)?.title).toBe("Supply");
  expect(diagnostics.map(({ code }) => code)).not.toContain("text-not-kept");
});

test.each([
  "# Tin falls\n\nReuters, 2026-01-12\n\n## Supply\n\n- Output fell [1]\n\n# Sources\n\n1. USGS, https://a.example\n",
  "# Tin falls\n\n- Output fell [1]\n\n# Sources\n\n1. USGS, https://a.example\n",
])("reads the headline below the fields in place of the title: %j", (below) => {
  const { documents } = text.parse(`---\ntitle: Tin rises again\n---\n\n${below}`);
  expect(documents.map(({ data }) => (data as Article).headline)).toEqual(["Tin falls"]);
});

test("comments of a site and of programs are not kept", () => {
  const source = `${fields}<!-- markdownlint-disable -->\n\n<!--more-->\n\n## Supply\n\n- Output fell [1]\n\n<!-- -->\n\n- Mines\n  closed <!-- check --> in May [1]\n`;
  const { documents, diagnostics } = text.parse(source);
  expect((documents[0]!.data as Article).groups).toEqual([
    {
      title: "Supply",
      insights: [
        { text: "Output fell", citations: [1] },
        { text: "Mines closed in May", citations: [1] },
      ],
    },
  ]);
  expect(
    diagnostics
      .filter(({ code }) => code === "text-not-kept")
      .map(({ range: { start, end } }) => source.slice(start.offset, end.offset)),
  ).toEqual(["<!-- markdownlint-disable -->", "<!--more-->", "<!-- check -->"]);
});

test.each(["a sign <!-- of a text", "a sign <!-- of <!-- a text", "a sign --> of a text"])(
  "keeps a comment that does not end: %j",
  (words) => {
    const { documents } = text.parse(`${fields}\n## Supply\n- It is ${words} [1]\n`);
    expect((documents[0]!.data as Article).groups?.[0]?.insights).toEqual([
      { text: `It is ${words}`, citations: [1] },
    ]);
  },
);
test("reads the fields of a page in a code block", () => {
  const page = `${fields.replace("date:", 'tags: [tin, "rare earths"]\ndate:')}${body}`;
  const { documents } = text.parse(`\`\`\`markdown\n${page}\`\`\`\n`);
  expect(documents.map(({ data }) => data)).toMatchObject([
    { headline: "Tin rises again", topics: ["tin", "rare earths"], datePublished: "2026-01-12" },
  ]);
});
