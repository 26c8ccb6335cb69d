/** A rule, or a group of rules such as `@media`. */
interface Block {
  readonly selector: string;
  readonly body: string;
}

/** The classes of what loads later: the content of the data disclosure, and popovers. */
const detailClasses =
  /\.(?:pop|rels?|time|ladder|node|line|again|bars|track|stack|keys|val|fill|end|said|shares|src|others|side|wide|names|facts)\b|\.data > div\b/;

/**
 * Splits the style of a brief: what a reader sees first, and the details that load later.
 *
 * A target is marked by a class, because `:target` does not match in a shadow root.
 */
export function splitStyles(css: string): { readonly first: string; readonly details: string } {
  const source = css.replace(/\/\*.*?\*\//gs, "").replaceAll(":target", ".target");
  const rules = blocksOf(source);
  const select = (isDetail: boolean): string => printBlocks(rules, isDetail);
  return { first: select(false), details: select(true) };
}

function printBlocks(blocks: readonly Block[], isDetail: boolean): string {
  return blocks
    .map(({ selector, body }) => {
      if (selector.startsWith("@")) {
        const content = printBlocks(blocksOf(body), isDetail);
        return content && `${selector} {\n${content}}\n`;
      }
      const selected = selectorsOf(selector).filter((one) => detailClasses.test(one) === isDetail);
      return selected.length > 0 ? `${selected.join(", ")} {${body.trimEnd()}\n}\n` : "";
    })
    .join("");
}

/** Splits a style sheet into its outermost blocks. */
function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let index = 0; index < css.length; index++) {
    if (css[index] === "{" && depth++ === 0) open = index;
    if (css[index] !== "}" || --depth > 0) continue;
    const selector = css.slice(start, open).replace(/\s+/g, " ").trim();
    blocks.push({ selector, body: css.slice(open + 1, index) });
    start = index + 1;
  }
  return blocks;
}

/** Splits a list of selectors at its commas, except those in parentheses. */
function selectorsOf(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((one) => one.trim());
}
