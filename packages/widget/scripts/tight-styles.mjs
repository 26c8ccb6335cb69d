/**
 * Takes comments and needless space out of the element's styles, which no minifier looks into.
 *
 * @returns {import("vite").Plugin}
 */
export function tightStyles() {
  const spaces = [
    [/\/\*[^]*?\*\//g, ""],
    [/\s+/g, " "],
    [/ ?([{};,]) ?/g, "$1"],
    [/([{;][\w-]+): /g, "$1:"],
    [/;\}/g, "}"],
  ];
  return {
    name: "tight-styles",
    enforce: "pre",
    transform: {
      filter: { id: /\.styles\.ts$/ },
      handler: (code) =>
        code.replace(/(?<=css`)[^`]*/, (text) =>
          spaces.reduce((tight, [space, by]) => tight.replace(space, by), text),
        ),
    },
  };
}
