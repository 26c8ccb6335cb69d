import { facets, readChoice, writeChoice, type Choice, type Facet } from "./choice.ts";
import { listedBrief, matches } from "./listed-brief.ts";

const briefs = [...document.querySelectorAll<HTMLElement>("#briefs > li")].map(listedBrief);
const form = document.querySelector<HTMLFormElement>("#filter")!;
const count = document.querySelector("#count")!;

/** Shows the briefs that match a choice, and next to each term how many briefs would match it. */
function show(choice: Choice): void {
  const matching = briefs.filter((brief) => matches(brief, choice));
  for (const brief of briefs) brief.item.hidden = !matching.includes(brief);
  for (const facet of facets) {
    for (const option of select(facet).options) {
      if (option.value === "") continue;
      const results = briefs.filter((brief) =>
        matches(brief, { ...choice, [facet]: option.value }),
      );
      option.textContent = `${option.dataset["name"]} (${results.length})`;
      option.disabled = results.length === 0 && option.value !== choice[facet];
    }
    select(facet).value = choice[facet];
  }
  const all = briefs.length;
  count.textContent =
    matching.length === all ? `${all} briefs` : `${matching.length} of ${all} briefs`;
}

function select(facet: Facet): HTMLSelectElement {
  return form.elements.namedItem(facet) as HTMLSelectElement;
}

/** Adds an option for each term that any brief has, sorted by name. */
function fillSelect(facet: Facet): void {
  const terms = new Map(briefs.flatMap((brief) => [...brief.terms[facet]]));
  const sorted = [...terms].toSorted(([, a], [, b]) => a.localeCompare(b, "en"));
  for (const [id, name] of sorted) {
    const option = new Option(name, id);
    option.dataset["name"] = name;
    select(facet).append(option);
  }
}

/** Reads the choice from the URL. Ignores terms that no brief has. */
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
