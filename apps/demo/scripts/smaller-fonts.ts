import { readFileSync } from "node:fs";
import { basename } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

/** What a `@font-face` rule uses of a file. */
interface FontUse {
  readonly characters: string;
  readonly axes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
}

/**
 * Removes from each font what its `@font-face` rule excludes: characters outside `unicode-range`, and weights and
 * widths outside the stated ranges. A rule without `unicode-range` keeps its file as it is.
 */
export function smallerFonts(styleSheet: string): Plugin {
  return {
    name: "site-fonts",
    apply: "build",
    async generateBundle(_, bundle) {
      const uses = readFontUses(readFileSync(styleSheet, "utf8"));
      for (const asset of Object.values(bundle)) {
        if (asset.type !== "asset" || typeof asset.source === "string") continue;
        const use = uses.get(asset.originalFileNames.map((name) => basename(name))[0] ?? "");
        if (use === undefined) continue;
        asset.source = await subsetFont(Buffer.from(asset.source), use.characters, {
          targetFormat: "woff2",
          variationAxes: use.axes,
        });
      }
    },
  };
}

/** Reads the `@font-face` rules of a style sheet, by the name of their file. */
export function readFontUses(styles: string): ReadonlyMap<string, FontUse> {
  const uses = new Map<string, FontUse>();
  for (const [, rule = ""] of styles.matchAll(/@font-face\s*\{([^}]*)\}/g)) {
    const file = /url\("([^"]+)"\)/.exec(rule)?.[1];
    const ranges = /unicode-range:([^;]*)/.exec(rule)?.[1];
    if (file === undefined || ranges === undefined) continue;
    const axes = { wght: rangeOf(rule, "font-weight"), wdth: rangeOf(rule, "font-stretch") };
    uses.set(basename(file), {
      characters: charactersOf(ranges),
      axes: Object.fromEntries(
        Object.entries(axes).flatMap(([axis, range]) => (range ? [[axis, range]] : [])),
      ),
    });
  }
  return uses;
}

/** A property with two numbers, such as `font-weight: 400 700`. */
function rangeOf(rule: string, property: string): { min: number; max: number } | undefined {
  const found = new RegExp(`${property}: *(\\d+)%? +(\\d+)`).exec(rule);
  return found ? { min: Number(found[1]), max: Number(found[2]) } : undefined;
}

function charactersOf(ranges: string): string {
  let characters = "";
  for (const [, from = "", to = from] of ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi))
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++)
      characters += String.fromCodePoint(code);
  return characters;
}
