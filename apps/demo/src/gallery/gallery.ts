import { readChoice, writeChoice } from "./choice-in-address.ts";
import { facets, fits, listedBrief, type Choice, type Facet } from "./listed-brief.ts";

const briefs = [...document.querySelectorAll<HTMLElement>("#briefs > li")].map(listedBrief);
const form = document.querySelector<HTMLFormElement>("#filter")!;
const count = document.querySelector("#count")!;

/** Shows the briefs that a choice leaves, and beside each term how many it would leave. */
function show(choice: Choice): void {
  const left = briefs.filter((brief) => fits(brief, choice));
  for (const brief of briefs) brief.item.hidden = !left.includes(brief);
  for (const facet of facets) {
    for (const option of select(facet).options) {
      if (option.value === "") continue;
      const leaves = briefs.filter((brief) => fits(brief, { ...choice, [facet]: option.value }));
      option.textContent = `${option.dataset["name"]} (${leaves.length})`;
      option.disabled = leaves.length === 0 && option.value !== choice[facet];
    }
    select(facet).value = choice[facet];
  }
  const all = briefs.length;
  count.textContent = left.length === all ? `${all} briefs` : `${left.length} of ${all} briefs`;
}

function select(facet: Facet): HTMLSelectElement {
  return form.elements.namedItem(facet) as HTMLSelectElement;
}

/** An option for each term that a brief has, by name. */
function fillSelect(facet: Facet): void {
  const terms = new Map(briefs.flatMap((brief) => [...brief.terms[facet]]));
  const sorted = [...terms].toSorted(([, a], [, b]) => a.localeCompare(b, "en"));
  for (const [id, name] of sorted) {
    const option = new Option(name, id);
    option.dataset["name"] = name;
    select(facet).append(option);
  }
}

/** What the address chooses, but for terms that no brief has. */
function knownChoice(): Choice {
  const choice = readChoice();
  const known = facets.map((facet) => {
    const isKnown = briefs.some(({ terms }) => terms[facet].has(choice[facet]));
    return [facet, isKnown ? choice[facet] : ""];
  });
  return Object.fromEntries(known) as Choice;
}

for (const facet of facets) fillSelect(facet);
form.addEventListener("change", () => {
  const choice = Object.fromEntries(facets.map((facet) => [facet, select(facet).value])) as Choice;
  writeChoice(choice);
  show(choice);
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  const none: Choice = { mineral: "", place: "", relation: "" };
  writeChoice(none);
  show(none);
});
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
show(knownChoice());
