/** Written twice, so that rules have more weight than those of a theme, such as `.entry-content li`. */
const brief = ".mineral-brief.mineral-brief";

/**
 * Makes the style of HTML formats from that of a brief: without comments and spaces, with `mineral-brief-` before each class,
 * and each rule below `.mineral-brief`, so that it neither takes from the style of a page nor adds to it.
 */
export function prefixedStyle(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/[^{};]+(?=\{)/g, prefixedSelectors)
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/([{;][\w-]+): /g, "$1:")
    .replaceAll(";}", "}")
    .trim();
}

function prefixedSelectors(selectors: string): string {
  if (selectors.trim().startsWith("@")) return selectors;
  return splitList(selectors)
    .map((selector) => {
      const own = selector
        .trim()
        .replace(/\.(?!mb\b)(-?[_a-z][\w-]*)/gi, ".mineral-brief-$1")
        .replace(/^:where\(\.mb\)|\.mb\b/, brief);
      return own.startsWith(brief) ? own : `${brief} ${own}`;
    })
    .join(",");
}

/** Splits a list of selectors at the commas outside parentheses. */
function splitList(selectors: string): string[] {
  let depth = 0;
  const parts = [""];
  for (const character of selectors) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
