/** An address of another site, in HTML or in a style sheet. */
const foreignAddress = String.raw`(?:https?:)?\/\/[^\s"'<>)]+`;
/** Addresses with a host that an element loads without a click. */
const loadedAddress = new RegExp(
  String.raw`<(?:script|img|iframe|frame|source|video|audio|track|embed|object|input|link(?=[^<>]*stylesheet|[^<>]*icon|[^<>]*manifest))\b[^<>]*?\b(?:src|href|srcset|poster|data)\s*=\s*["']?(${foreignAddress})`,
  "gi",
);
const styleAddress = new RegExp(
  String.raw`(?:\burl\(\s*["']?|@import\s*["'])(${foreignAddress})`,
  "gi",
);
/** A font in the style sheet itself. Pictures may be there. */
const dataFont = /\burl\(\s*["']?(data:(?:font|application)\/[\w.+-]+)/gi;

/** Elements and attributes without an effect, and how messages name them. */
const inertParts: readonly (readonly [pattern: RegExp, nameOf: (part: string) => string])[] = [
  [/<form\b[^<>]*?\saction\s*=\s*["']?([^\s"'<>]*)/gi, (address) => `<form action="${address}">`],
  [
    /<(i?frame|object|embed|video|audio)\b(?![^<>]*["'=](?:https?:)?\/\/)/gi,
    (element) => `<${element.toLowerCase()}>`,
  ],
  [/<(base)\b[^<>]*\shref\b/gi, () => "<base>"],
  [/<[a-z][^<>]*?\s(style)\s*=/gi, () => 'style="…"'],
  [/<[a-z][^<>]*?\s(on[a-z]+)\s*=/gi, (name) => `${name.toLowerCase()}="…"`],
];

/** What the policy of published pages blocks in a template or style sheet. Each has everything once. */
export interface BlockedParts {
  /** Addresses that do not load. */
  readonly foreign: readonly string[];
  /** Elements and attributes without an effect. */
  readonly inert: readonly string[];
}

/** Finds what the policy blocks in a template. */
export function blockedInTemplate(html: string): BlockedParts {
  const text = html.replace(/<!--[^]*?-->/g, "");
  const styles = [...text.matchAll(/<style\b[^<>]*>([^]*?)<\/style/gi)].map(([, css]) => css!);
  // What a script writes is not in the template.
  const elements = text.replace(/(<(script|style)\b[^<>]*>)[^]*?(?=<\/\2)/gi, "$1");
  const found = ([pattern, nameOf]: (typeof inertParts)[number]): string[] =>
    captured(elements, pattern).map(nameOf);
  return {
    foreign: distinct([
      ...captured(elements, loadedAddress),
      ...styles.flatMap((css) => blockedInStyle(css).foreign),
    ]),
    inert: distinct(inertParts.flatMap(found)),
  };
}

/** Finds what the policy blocks in a style sheet. */
export function blockedInStyle(css: string): BlockedParts {
  const text = css.replace(/\/\*[^]*?\*\//g, "");
  return {
    foreign: distinct([...captured(text, styleAddress), ...captured(text, dataFont)]),
    inert: [],
  };
}

function captured(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, part]) => part!);
}

function distinct(parts: readonly string[]): string[] {
  return [...new Set(parts)];
}
