import { arbitraryArticle, validArticles, runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import fc from "fast-check";
import { HtmlValidate, type ConfigData } from "html-validate";
import { parse, parseFragment } from "parse5";
import { expect, test } from "vitest";
import { htmlFragment } from "./html-fragment.ts";
import { html } from "./html.ts";

const numRuns = runs / 5;

const rules: ConfigData["rules"] = {
  // The title is the headline, in full. Programs with little space cut it.
  "long-title": "off",
  // HTML allows any id without white space. The author chooses the id of a reference.
  "valid-id": ["error", { relaxed: true }],
};
/** Rules that fail for blank text or line breaks. Only the author can fix these; `text-blank` reports them. */
const oddWords: ConfigData["rules"] = {
  "empty-heading": "off",
  "empty-title": "off",
  "wcag/h30": "off",
  "no-trailing-whitespace": "off",
};
/** Each brief of a page has its own `<h1>`. */
const severalBriefs: ConfigData["rules"] = {
  "heading-level": ["error", { allowMultipleH1: true }],
};

function pageErrors(page: string, further: ConfigData["rules"] = {}): string[] {
  const errors: string[] = [];
  parse(page, { onParseError: ({ code }) => errors.push(code) });
  return [
    ...errors,
    ...validate(page, ["html-validate:recommended", "html-validate:document"], further),
  ];
}

function fragmentErrors(fragment: string, further: ConfigData["rules"] = {}): string[] {
  const errors: string[] = [];
  parseFragment(fragment, { onParseError: ({ code }) => errors.push(code) });
  return [...errors, ...validate(fragment, ["html-validate:recommended"], further)];
}

function validate(markup: string, presets: string[], further: ConfigData["rules"]): string[] {
  const validator = new HtmlValidate({
    root: true,
    extends: presets,
    rules: { ...rules, ...further },
  });
  return validator
    .validateStringSync(markup)
    .results.flatMap(({ messages }) =>
      messages.map((found) => `${found.ruleId}: ${found.message}`),
    );
}

test.each(Object.entries(validArticles))(
  "the page and the fragment of %s are valid",
  (_, article) => {
    expect(pageErrors(html.serialise([article]).text)).toEqual([]);
    expect(fragmentErrors(htmlFragment.serialise([article]).text)).toEqual([]);
  },
);

test("several articles on a page, and one of them twice, are valid", () => {
  const articles: Article[] = [...Object.values(validArticles), ...Object.values(validArticles)];
  expect(pageErrors(html.serialise(articles).text, severalBriefs)).toEqual([]);
  expect(fragmentErrors(htmlFragment.serialise(articles).text)).toEqual([]);
});

test("a page without articles is valid", () => {
  expect(pageErrors(html.serialise([]).text, { "empty-title": "off" })).toEqual([]);
});

test("any article makes a valid page and fragment", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(pageErrors(html.serialise([article]).text, oddWords)).toEqual([]);
      expect(fragmentErrors(htmlFragment.serialise([article]).text, oddWords)).toEqual([]);
    }),
    { numRuns },
  );
}, 600_000);

test("finds an error", () => {
  expect(pageErrors("<!DOCTYPE html><html lang=en><p>\0")).toContain("unexpected-null-character");
  expect(fragmentErrors('<p id="a"></p><p id="a" onclick="x"></p>').join()).toMatch(/no-dup-id/);
});
