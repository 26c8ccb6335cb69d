import { markup, type Markup } from "@mineral-brief/formats/markup";
import { mineralById, nameOf } from "@mineral-brief/schema/vocabulary";
import { capitalised } from "./capitalised.ts";
import { atomicNumber } from "./elements.ts";

/** What the tile of a mineral shows. */
interface TileFace {
  /** An atomic number or a range of numbers. Empty for materials. */
  readonly number: string;
  readonly symbol: string;
  readonly name: string;
}

/** Minerals without a symbol of their own that have a short form. */
const shortForms: Readonly<Record<string, Omit<TileFace, "name">>> = {
  "rare-earths": { number: "57–71", symbol: "REE" },
  "light-rare-earths": { number: "57–62", symbol: "LREE" },
  "heavy-rare-earths": { number: "63–71", symbol: "HREE" },
  graphite: { number: "6", symbol: "C" },
  "natural-graphite": { number: "6", symbol: "C" },
  "magnet-rare-earths": { number: "", symbol: "MREE" },
  "rare-earth-magnets": { number: "", symbol: "Mag" },
  magnesite: { number: "", symbol: "Mgs" },
  "coalbed-methane": { number: "", symbol: "CBM" },
  "superhard-materials": { number: "", symbol: "SH" },
  "platinum-group-metals": { number: "44–78", symbol: "PGM" },
};

/** Minerals with a colour of their own, by the symbol of their tile. All others have the colour of their family. */
const ownColours: ReadonlySet<string> = new Set(
  "W Li Ge Cu Co REE Sb U Ni Ga C Mg Sc SH".split(" "),
);

/** Gives what the tile of a mineral shows. A mineral without a symbol shows the first letters of its name. */
export function tileFace(id: string): TileFace {
  const name = nameOf(id, "en") ?? id;
  const known = shortForms[id];
  if (known !== undefined) return { ...known, name };
  const symbol = mineralById(id)?.symbol;
  if (symbol === undefined) return { number: "", symbol: capitalised(name.slice(0, 3)), name };
  return { number: String(atomicNumber(symbol) ?? ""), symbol, name };
}

/** Gives the class that sets the colour of a mineral. */
export function colourClass(id: string): string {
  const { symbol } = tileFace(id);
  return `m-${ownColours.has(symbol) ? symbol : (mineralById(id)?.family ?? "material")}`;
}

/** Writes the tile of a mineral, as the periodic table does. It is a link if `href` is set. */
export function tile(id: string, { href, small = false }: TileOptions = {}): Markup {
  const { number, symbol, name } = tileFace(id);
  const classes = ["tile", colourClass(id), symbol.length > 2 && "long", small && "small"];
  const shared = markup` class="${classes.filter(Boolean).join(" ")}"${small ? markup` title="${name}"` : undefined}`;
  const content = markup`<span class="z">${number}</span><span class="sy">${symbol}</span><span class="na">${small ? name : shortName(name)}</span>`;
  return href === undefined
    ? markup`<span${shared}>${content}</span>`
    : markup`<a href="${href}"${shared}>${content}</a>`;
}

/** The tile of a brief that names no mineral of the vocabulary. */
export const generalTile: Markup = markup`<span class="tile"><span class="z"></span><span class="sy">CM</span><span class="na">minerals</span></span>`;

interface TileOptions {
  readonly href?: string;
  /** Only the symbol. */
  readonly small?: boolean;
}

/** A name that fits into a tile. */
function shortName(name: string): string {
  return name.length <= 13 ? name : (/rare earths$|[^\s-]+$/.exec(name)?.[0] ?? name);
}
