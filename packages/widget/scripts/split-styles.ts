/** A rule, or a group of rules such as `@media`. */
interface Block {
  readonly selector: string;
  readonly body: string;
}

/** What a plain brief without options does not have: figures and terms, places in sources, corrections, quotes, compact density, and languages other than English. */
const richSelectors =
  /\.(?:fig|figures|st|term|corrections|data|date|nb|clause|cite\.long)\b|\.refs blockquote|data-(?:address|density)|:lang\(|\[dir="rtl"\]/;

/**
 * The classes of what loads when it is needed: the content of the data disclosure, popovers, the sign of a copied link, and
 * what the reader points at or a link has led to. A group link is hidden until then.
 */
const detailSelectors =
  /\.(?:pop|rels?|time|ladder|node|line|again|bars|track|stack|keys|val|fill|end|said|through|copied(?=::)|shares|src|small|others|side|wide|names|facts|target)\b|\.data > div\b|\.data\[open\]|(?<!:not\():hover/;

/** The parts of the style of a brief: what each brief has, what only rich briefs have, and the details that load later. */
export type StylePart = "first" | "rich" | "details";

/**
 * Splits the style of a brief.
 *
 * A target is marked by a class, because `:target` does not match in a shadow root.
 */
export function splitStyles(css: string): Readonly<Record<StylePart, string>> {
  const source = css.replace(/\/\*.*?\*\//gs, "").replaceAll(":target", ".target");
  const rules = blocksOf(source);
  return {
    first: printBlocks(rules, "first"),
    rich: printBlocks(rules, "rich"),
    details: printBlocks(rules, "details"),
  };
}

function partOf(selector: string): StylePart {
  if (detailSelectors.test(selector)) return "details";
  return richSelectors.test(selector) ? "rich" : "first";
}

function printBlocks(blocks: readonly Block[], part: StylePart): string {
  return blocks
    .map(({ selector, body }) => {
      if (selector.startsWith("@")) {
        const content = printBlocks(blocksOf(body), part);
        return content && `${selector} {\n${content}}\n`;
      }
      const selected = selectorsOf(selector).filter((one) => partOf(one) === part);
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

/** Splits a list of selectors at its commas, except those in parentheses, also nested ones. */
function selectorsOf(list: string): string[] {
  const selectors = [""];
  let depth = 0;
  for (const character of list) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "," && depth === 0) selectors.push("");
    else selectors[selectors.length - 1] += character;
  }
  return selectors.map((one) => one.trim());
}
