import { describe, expect, test } from "vitest";
import { text } from "../text.ts";

const below = "\n\nKey points\n- Duties are 93.5% [1]\n";
const url = "https://www.reuters.com/markets/x";

describe("reads the address of the source", () => {
  test.each([
    ["below the source line", `Duties final\nReuters · 2026-11-26\n${url}`, "Reuters"],
    ["above the source line", `Duties final\n${url}\nReuters · 2026-11-26`, "Reuters"],
    ["above the headline", `${url}\nDuties final\nReuters · 2026-11-26`, "Reuters"],
    ["after the name", `Duties final\nSource: Reuters ${url}\n2026-11-26`, "Reuters"],
    ["in place of the name", `Duties final\nSource: ${url}\n2026-11-26`, "reuters.com"],
    ["beside a date alone", `Duties final\n${url}\n2026-11-26`, "reuters.com"],
  ])("%s", (_, head, name) => {
    const { documents, diagnostics } = text.parse(head + below);
    expect(documents).toHaveLength(1);
    expect(documents[0]!.data).toMatchObject({
      headline: "Duties final",
      source: { name, url },
      datePublished: "2026-11-26",
      coreInsights: [{ text: "Duties are 93.5%", citations: [1] }],
    });
    const place = documents[0]!.locate(["source", "url"], "value")!;
    expect(head.split("\n")[place.start.line - 1]!.slice(place.start.column - 1)).toContain(url);
    const missing = diagnostics.filter(({ code }) => code === "source-missing");
    expect(missing.map(({ message }) => message.slice(0, 83))).toEqual(
      name === "Reuters"
        ? []
        : ["no name of the source found, so it is the host of its address, `reuters.com`; write"],
    );
  });
});

test("leaves an address below a bullet to the bullet", () => {
  const { documents } = text.parse(
    `Duties final\nReuters · 2026-11-26\n\nKey points\n- Duties are 93.5%\n  ${url}\n`,
  );
  expect(documents[0]!.data).toMatchObject({ source: { name: "Reuters" }, references: [{ url }] });
  expect(documents[0]!.data).not.toHaveProperty("source.url");
});

test.each([
  `${url}\nDuties final\nReuters · 2026-11-26\nhttps://a.com/second`,
  `https://a.com/second\n${url}\nDuties final\nReuters · 2026-11-26`,
  `https://a.com/second\nDuties final\nSource: Reuters ${url}\n2026-11-26`,
  `Duties final\nSource: Reuters ${url}\nhttps://a.com/second\n2026-11-26`,
  `Duties final\nSource: https://a.com/second\nSource: ${url}\n2026-11-26`,
])("keeps one address, and reports the others: %j", (head) => {
  const source = head + below;
  const { documents, diagnostics } = text.parse(source);
  const kept = JSON.stringify(documents.map(({ data }) => data));
  const lines = source.split("\n");
  for (const [index, line] of lines.entries()) {
    const address = /https?:\S+/.exec(line)?.[0];
    if (address === undefined) continue;
    const isReported = diagnostics.some(
      ({ code, range }) =>
        code === "text-not-kept" && range.start.line <= index + 1 && index + 1 <= range.end.line,
    );
    expect([address, kept.includes(address) || isReported]).toEqual([address, true]);
  }
});

describe("keeps the name of a linked source", () => {
  test.each([
    "Source: [Reuters](https://www.reuters.com/tin)\nDate: 24 October 2025",
    "**Source:** [Reuters](https://www.reuters.com/tin)\n**Date:** 24 October 2025",
    "Source: [Reuters](https://www.reuters.com/tin), 24 October 2025",
    "[Reuters](https://www.reuters.com/tin) · Oct 24, 2025",
    "[Reuters](https://www.reuters.com/tin), 2025-10-24",
  ])("%j", (line) => {
    const { documents, diagnostics } = text.parse(
      `Tin prices rise again\n${line}\n\nCore insights\n- Offers rose in May [1]`,
    );
    expect(documents[0]!.data).toMatchObject({
      headline: "Tin prices rise again",
      source: { name: "Reuters", url: "https://www.reuters.com/tin" },
      datePublished: "2025-10-24",
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["language-guessed"]);
  });

  test("but not of a sentence", () => {
    const line = "[Reuters](https://www.reuters.com/tin) says that offers rose in 2025";
    const { documents } = text.parse(
      `Tin prices rise again\n${line}\n\nCore insights\n- Offers rose in May [1]`,
    );
    expect(documents[0]!.data).not.toMatchObject({ source: { name: "Reuters" } });
  });
});
