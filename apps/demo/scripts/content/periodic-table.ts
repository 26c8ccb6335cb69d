import { markup, type Markup } from "@mineral-brief/formats/markup";
import { minerals } from "@mineral-brief/schema/vocabulary";
import { periodicRows } from "./elements.ts";
import { colourClass, tileFace } from "./tile.ts";

/** The families in the key of the table, by the class of their colour. */
const families = [
  ["battery", "Battery metals"],
  ["base-metal", "Base metals"],
  ["light-metal", "Light metals"],
  ["refractory-metal", "Refractory metals"],
  ["minor-metal", "Minor metals"],
  ["rare-earth", "Rare earths"],
  ["platinum-group", "Platinum group"],
  ["precious-metal", "Precious metals"],
  ["ferroalloy", "Ferroalloys"],
  ["nuclear", "Nuclear"],
  ["fertiliser", "Fertilisers"],
] as const;

/** Writes the periodic table. Elements of the vocabulary link to their pages; others are grey. `root` leads to the site's root. */
export function periodicTable(root: string): Markup {
  const cells = periodicRows.flatMap((row, index) =>
    row.map((symbol) => cell(symbol, index, root)),
  );
  const key = families.map(([family, name]) => markup`<li class="m-${family}"><i></i>${name}</li>`);
  return markup`<div class="periodic" role="group" aria-label="The elements that the vocabulary has">${cells}</div>
<ul class="famkey" role="list">${key}</ul>`;
}

function cell(symbol: string | undefined, row: number, root: string): Markup {
  const first = row === 6 ? " lan" : "";
  if (symbol === undefined) return markup`<span class="gap${first}"></span>`;
  const mineral = minerals.find(({ id }) => tileFace(id).symbol === symbol);
  return mineral === undefined
    ? markup`<span class="element${first}">${symbol}</span>`
    : markup`<a class="${colourClass(mineral.id)}${first}" href="${root}docs/vocabulary/${mineral.id}.html" title="${mineral.names.en}">${symbol}</a>`;
}
