import { facets, readChoice, writeChoice, type Choice, type Facet } from "./choice.ts";

const briefs = [...document.querySelectorAll<HTMLElement>("#briefs > li")];
const form = document.querySelector<HTMLElement>("#filter")!;
const count = document.querySelector("#count")!;
let choice = readChoice((facet, term) =>
  briefs.some((brief) => termsOf(brief, facet).includes(term)),
);

/** Shows the briefs that match the choice, and on each chip how many briefs would match it. */
function show(): void {
  const matching = briefs.filter((brief) => matches(brief, choice));
  for (const brief of briefs) brief.hidden = !matching.includes(brief);
  for (const chip of chips()) {
    const { facet, term } = chipOf(chip);
    const isChosen = choice[facet] === term;
    const number = briefs.filter((brief) => matches(brief, { ...choice, [facet]: term })).length;
    chip.setAttribute("aria-pressed", String(isChosen));
    chip.disabled = number === 0 && !isChosen;
    const label = chip.querySelector(".n");
    if (label !== null) label.textContent = String(number);
    if (isChosen) chip.hidden = false;
  }
  const all = briefs.length;
  count.textContent =
    matching.length === all ? `${all} briefs` : `${matching.length} of ${all} briefs`;
}

/** True if a brief has every chosen term. */
function matches(brief: HTMLElement, terms: Choice): boolean {
  return facets.every(
    (facet) => terms[facet] === "" || termsOf(brief, facet).includes(terms[facet]),
  );
}

function termsOf(brief: HTMLElement, facet: Facet): string[] {
  return (brief.dataset[facet] ?? "").split(" ");
}

function chips(): HTMLButtonElement[] {
  return [...form.querySelectorAll<HTMLButtonElement>("button[data-term]")];
}

function chipOf(chip: HTMLElement): { readonly facet: Facet; readonly term: string } {
  const facet = chip.closest<HTMLElement>("[data-facet]")!.dataset["facet"] as Facet;
  return { facet, term: chip.dataset["term"]! };
}

form.addEventListener("click", ({ target }) => {
  const chip = (target as Element).closest<HTMLButtonElement>("button");
  if (chip === null) return;
  if ("more" in chip.dataset) {
    const hidden = chip.parentElement!.querySelectorAll<HTMLElement>("[data-extra]");
    for (const extra of hidden) extra.hidden = false;
    hidden[0]?.focus();
    chip.remove();
    return;
  }
  const { facet, term } = chipOf(chip);
  choice = { ...choice, [facet]: term };
  writeChoice(choice);
  show();
});
form.dataset["ready"] = "";
show();
