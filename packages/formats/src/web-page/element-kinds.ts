/** Elements that start and end a line. See https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 */
export const blockElements: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol option p pre section select summary table tbody tfoot thead tr ul"
  ).split(" "),
);

/** Blocks with an empty line before and after them. */
export const spacedElements: ReadonlySet<string> = new Set(
  "article blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul".split(" "),
);

/** Elements whose content a browser does not show as text. */
export const unreadableElements: ReadonlySet<string> = new Set(
  "applet audio canvas datalist embed head iframe math noembed noframes noscript object rp rt script style svg template title video".split(
    " ",
  ),
);

/** What a reader sees in text with a line through it. */
export const struckOut = "struck out";
const struckElements: ReadonlySet<string> = new Set(["del", "s", "strike"]);

/** Returns true if an element draws a line through its text: somebody has withdrawn it. Word, Google Docs and mail programs write a style. */
export function isStruckOut(
  element: string,
  attributes: Readonly<Record<string, string>>,
): boolean {
  return (
    struckElements.has(element) ||
    /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i.test(attributes["style"] ?? "")
  );
}

const otherElements =
  "a abbr acronym area b base basefont bdi bdo big blink br button caption cite code col colgroup data del dfn em font " +
  "frame frameset html i img input ins kbd label legend link map mark marquee meta meter nobr optgroup output param " +
  "picture progress q ruby s samp search slot small source span strike strong sub sup td textarea th time track tt u var wbr";

/** The names of all elements of HTML, also of old ones. See https://html.spec.whatwg.org/multipage/indices.html#elements-3 */
export const elementNames: ReadonlySet<string> = new Set([
  ...blockElements,
  ...unreadableElements,
  ...otherElements.split(" "),
]);

/** A part of a page that is not the text of an article. */
export interface PagePart {
  readonly what: string;
  /** True if only a name or the place of the element shows it. */
  readonly isGuess: boolean;
}

const byElement: Readonly<Record<string, string>> = {
  nav: "navigation",
  menu: "navigation",
  aside: "an aside",
  footer: "a footer",
  dialog: "a dialog",
  button: "a button",
  select: "a control",
  textarea: "a control",
  figcaption: "a caption",
  caption: "a caption",
};

const byRole: Readonly<Record<string, string>> = {
  navigation: "navigation",
  menu: "navigation",
  menubar: "navigation",
  complementary: "an aside",
  contentinfo: "a footer",
  search: "a form",
  dialog: "a dialog",
  alertdialog: "a dialog",
  button: "a button",
  toolbar: "navigation",
};

/** Words in the `class` and `id` of elements, the same on most systems. */
const byName: readonly (readonly [words: ReadonlySet<string>, what: string])[] = (
  [
    ["nav navbar navigation menu menubar toolbar pagination pager skip", "navigation"],
    ["breadcrumb breadcrumbs", "a path through the site"],
    ["share sharing sharedaddy social addtoany", "buttons to share the page"],
    [
      "related recommended recommendations recirculation morelinks readnext readmore readalso morestories mostread mostpopular trending outbrain taboola",
      "links to other pages",
    ],
    ["ad ads advert advertisement advertising sponsored promo", "an advertisement"],
    ["comment comments respond disqus forum reactions replies", "comments of readers"],
    ["cookie cookies consent gdpr", "a note about cookies"],
    ["subscribe subscription signup paywall newsletter", "an offer to subscribe"],
    ["sidebar", "an aside"],
    ["subtitle subheadline dek standfirst", "a line below the headline"],
  ] as const
).map(([words, what]) => [new Set(words.split(" ")), what]);

/** Names of two words: `read-next`, `also_read`, `more-stories`. */
const toOtherPages =
  /(?<![a-z])(?:(?:read|see|watch)[_-](?:next|also|more|on)|up[_-]next|also[_-](?:read|see|on)|(?:more|other|latest|top|further)[_-](?:stories|news|articles|headlines|reading|from)|most[_-](?:read|popular|viewed))(?![a-z])/;

function entryOf(table: Readonly<Record<string, string>>, name = ""): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Returns what an element is, if it is a part of a page around its article. */
export function pagePartOf(
  element: string,
  attributes: Readonly<Record<string, string>>,
  isInArticle: boolean,
): PagePart | undefined {
  const what = entryOf(byElement, element) ?? entryOf(byRole, attributes["role"]?.toLowerCase());
  if (what !== undefined) return { what, isGuess: false };
  if (attributes["data-message-author-role"] === "user")
    return { what: "the question to an assistant", isGuess: false };
  const names = namesOf(attributes);
  if (/\b(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text)\b/.test(names))
    return { what: "a label for screen readers", isGuess: false };
  if (element === "form") return { what: "a form", isGuess: true };
  if (!isInArticle && (element === "header" || attributes["role"] === "banner"))
    return { what: "the header of the page", isGuess: true };
  if (element === "body" || element === "html" || !blockElements.has(element)) return undefined;
  const spaced = names.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
  if (toOtherPages.test(spaced)) return { what: "links to other pages", isGuess: true };
  const words = spaced.split(/[\s_-]+/);
  const named = byName.find(([names]) => words.some((word) => names.has(word)));
  return named && { what: named[1], isGuess: true };
}

const commentsHeading =
  /^(?:(?:\d+|all|top|latest|reader|readers['’]) )?comments?(?: ?\(\d+\))?$|^(?:leave a (?:comment|reply)|join the (?:conversation|discussion))$|^(?:热门|全部|最新|网友|精彩|读者|\d+条)?(?:评论|留言|跟帖)(?:区|列表)?(?:[（(]\d+[)）])?$/i;
const otherPagesHeading =
  /^(?:read next|related(?: (?:articles?|stories|news|posts|reading|coverage|links))?|you (?:may|might) also like|recommended(?: (?:for you|reading))?|most (?:read|popular)|more (?:stories|news)|trending(?: now)?|also read|latest news|猜[你您]喜欢|相关(?:阅读|新闻|文章|报道|推荐|链接)|延伸阅读|推荐阅读|热门(?:文章|推荐|新闻|阅读)|[为给][你您]推荐|更多(?:新闻|文章|阅读|推荐))$/i;

/** Returns what a part of a page is, if its heading says so. */
export function pagePartUnder(heading: string): string | undefined {
  const words = heading.replace(/[:：]$/, "").trim();
  if (commentsHeading.test(words)) return "comments of readers";
  return otherPagesHeading.test(words) ? "links to other pages" : undefined;
}

function namesOf(attributes: Readonly<Record<string, string>>): string {
  return `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`.slice(0, 500);
}

/** Returns true if an element is a footnote or a list of them, as pandoc, Word, LibreOffice, EPUB and GitHub write them. */
export function isFootnotes(attributes: Readonly<Record<string, string>>): boolean {
  return (
    /\bdoc-(?:footnote|endnotes?)\b/i.test(attributes["role"] ?? "") ||
    /\bmso-element\s*:\s*(?:foot|end)note/i.test(attributes["style"] ?? "") ||
    /(?:^|\s)(?:(?:foot|end)notes?|Mso(?:Foot|End)noteText)(?:\s|$)/i.test(
      attributes["class"] ?? "",
    ) ||
    /^(?:sd)?(?:foot|end)notes?\d*$/i.test(attributes["id"] ?? "")
  );
}

/** Returns true if a browser hides an element. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    attributes["hidden"] !== undefined ||
    attributes["aria-hidden"]?.trim() === "true" ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(
      attributes["style"] ?? "",
    )
  );
}
