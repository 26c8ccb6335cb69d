import { readFileSync } from "node:fs";

const source = new URL("../../schema/src/reading/style/brief.css", import.meta.url);

/** The custom properties of the style that are not for pages, each with a short name. */
const shortNames = new Map(
  [...new Set(readFileSync(source, "utf8").match(/--_[\w-]+/g))].map((name, index) => [
    name,
    `--_${index.toString(36)}`,
  ]),
);

/**
 * Minifies the generated styles. For a minifier of JavaScript they are a text.
 *
 * @returns {import("vite").Plugin}
 */
export function tightStyles() {
  const comment = /\/\*[^]*?\*\//g;
  const quoted = /("[^"]*")/;
  const spaces = [
    [/\s+/g, " "],
    [/ ?([{};,]) ?/g, "$1"],
    [/([({;][\w-]+): /g, "$1:"],
    [/;\}/g, "}"],
    [/ ([>/]) /g, "$1"],
    // Only before a class or `*`: in a sum, the spaces are needed.
    [/ \+ (?=\.[a-z]|\*:)/g, "+"],
    [/(?<=\() | (?=[)!])/g, ""],
    [/\) \* /g, ")*"],
    [/(?<=[ ,:(/*-])0\.(?=\d)/g, "."],
  ];
  const tight = (text) =>
    text
      .replace(comment, "")
      .replace(/--_[\w-]+/g, (name) => shortNames.get(name) ?? name)
      .split(quoted)
      .map((part) =>
        quoted.test(part)
          ? part
          : spaces.reduce((shorter, [space, by]) => shorter.replace(space, by), part),
      )
      .join("");
  return {
    name: "tight-styles",
    enforce: "pre",
    transform: {
      filter: { id: /\.styles\.ts$/ },
      handler: (code) => code.replace(/`[^`]*`/, tight),
    },
  };
}
