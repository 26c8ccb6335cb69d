/**
 * Minifies the CSS in `css` templates, which JavaScript minifiers do not change.
 *
 * @returns {import("vite").Plugin}
 */
export function tightTemplates() {
  const comment = /\/\*[^]*?\*\//g;
  const quoted = /("[^"]*")/;
  const spaces = [
    [/\s+/g, " "],
    [/ ?([{};,]) ?/g, "$1"],
    [/([{;][\w-]+): /g, "$1:"],
    [/;\}/g, "}"],
  ];
  const tight = (text) =>
    text
      .replace(comment, "")
      .split(quoted)
      .map((part) =>
        quoted.test(part)
          ? part
          : spaces.reduce((shorter, [space, by]) => shorter.replace(space, by), part),
      )
      .join("");
  return {
    name: "tight-templates",
    enforce: "pre",
    transform: {
      filter: { id: /\.styles\.ts$/ },
      handler: (code) => code.replace(/(?<=css`)[^`]*/, tight),
    },
  };
}
