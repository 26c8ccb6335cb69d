import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const page = `h1. Tin smelters wait

Reuters, 19 Nov 2026

h2. Core Insights
* Prices rose by *3%* [1]
** Mostly in Asia [Argus|https://example.org/argus]

h3. Supply
{quote}
The quota will hold. [1]
{quote}
# Two mines closed [1]
# One opened [2]

h3. Sources
[1] [Tin report|https://example.org/tin]
[2] [Argus|https://example.org/argus]
`;

test("reads a page in the markup of Jira", () => {
  const { documents, diagnostics } = text.parse(page);
  const { headline, coreInsights, groups, references } = documents[0]!.data as Article;
  expect(headline).toBe("Tin smelters wait");
  expect(coreInsights).toMatchObject([
    { text: "Prices rose by 3%", citations: [1] },
    { text: "Mostly in Asia", citations: [2] },
  ]);
  expect(groups).toMatchObject([
    {
      title: "Supply",
      insights: [
        { text: "The quota will hold.", citations: [1] },
        { text: "Two mines closed", citations: [1] },
        { text: "One opened", citations: [2] },
      ],
    },
  ]);
  expect(references).toMatchObject([
    { id: 1, title: "Tin report", url: "https://example.org/tin" },
    { id: 2, title: "Argus", url: "https://example.org/argus" },
  ]);
  expect(
    diagnostics
      .filter(({ code }) => code === "interface-residue")
      .map(({ range }) => page.slice(range.start.offset, range.end.offset)),
  ).toEqual(["{quote}", "{quote}"]);
});

test("reads no such markup in a page without its headings", () => {
  const { documents } = text.parse(
    "Tin smelters wait\nReuters, 19 Nov 2026\n\n- The quota {quote} holds [1]\n- h2. is a heading [2]",
  );
  expect((documents[0]!.data as Article).groups).toMatchObject([
    { insights: [{ text: "The quota {quote} holds" }, { text: "h2. is a heading" }] },
  ]);
});
