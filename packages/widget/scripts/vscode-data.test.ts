import { getCSSLanguageService, newCSSDataProvider } from "vscode-css-languageservice";
import {
  getLanguageService,
  newHTMLDataProvider,
  TextDocument,
  type CompletionItem,
  type Hover,
  type Position,
} from "vscode-html-languageservice";
import { describe, expect, it } from "vitest";
import { describeElement } from "./describe-element.ts";
import { cssData, htmlData } from "./vscode-data.ts";

const declaration = describeElement();

/** Removes the `|` from a text and gives its offset. */
function cursor(marked: string, language: string): [TextDocument, Position] {
  const document = TextDocument.create("file:///page", language, 1, marked.replace("|", ""));
  return [document, document.positionAt(marked.indexOf("|"))];
}

const labels = ({ items }: { items: readonly CompletionItem[] }): string[] =>
  items.map(({ label }) => label);
const textOf = (hover: Hover | null): string =>
  (hover?.contents as { readonly value: string } | undefined)?.value ?? "";

describe("an HTML editor", () => {
  const html = getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [newHTMLDataProvider("mineral-brief", htmlData(declaration))],
  });
  const complete = (marked: string): string[] => {
    const [document, position] = cursor(marked, "html");
    return labels(html.doComplete(document, position, html.parseHTMLDocument(document)));
  };
  const hover = (marked: string): string => {
    const [document, position] = cursor(marked, "html");
    return textOf(html.doHover(document, position, html.parseHTMLDocument(document)));
  };

  it("offers the element", () => {
    expect(complete("<min|")).toContain("mineral-brief");
  });

  it("offers every attribute", () => {
    const names = declaration.attributes!.map(({ name }) => name);
    expect(complete("<mineral-brief |></mineral-brief>")).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ["open", ["first", "none", "all"]],
    ["theme", ["light", "dark", "auto"]],
    ["loading", ["lazy", "eager"]],
    ["density", ["compact"]],
    ["heading-level", ["1", "2", "3", "4", "5", "6"]],
    ["src", []],
  ])("offers the values of %s", (name, values) => {
    expect(complete(`<mineral-brief ${name}="|"></mineral-brief>`)).toEqual(values);
  });

  it.each([
    ["<mineral-b|rief></mineral-brief>", "The article comes from the `article` property"],
    ["<mineral-brief heading-lev|el></mineral-brief>", "The heading level of the headline, 1 to 6"],
    ["<mineral-brief sr|c></mineral-brief>", "The URL of the article"],
  ])("explains %s", (marked, words) => {
    expect(hover(marked)).toContain(words);
  });
});

describe("a CSS editor", () => {
  const css = getCSSLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [newCSSDataProvider(cssData(declaration))],
  });
  const complete = (marked: string): string[] => {
    const [document, position] = cursor(marked, "css");
    return labels(css.doComplete(document, position, css.parseStylesheet(document)));
  };
  const hover = (marked: string): string => {
    const [document, position] = cursor(marked, "css");
    return textOf(css.doHover(document, position, css.parseStylesheet(document)));
  };

  it("offers every custom property", () => {
    const names = declaration.cssProperties!.map(({ name }) => name);
    expect(complete("mineral-brief { --mineral| }")).toEqual(expect.arrayContaining(names));
  });

  it("offers the states and parts after a colon", () => {
    const offered = complete("mineral-brief:| {}");
    expect(offered).toEqual(
      expect.arrayContaining(declaration.cssStates!.map(({ name }) => `:state(${name})`)),
    );
    expect(offered).toEqual(
      expect.arrayContaining(declaration.cssParts!.map(({ name }) => `::part(${name})`)),
    );
  });

  it("explains a custom property", () => {
    const words = hover("mineral-brief { --mineral-brief-ac|cent: red; }");
    expect(words).toContain("Colour of the top border");
    expect(words).toContain("light-dark(#8a4b08, #f0b35e)");
  });
});
