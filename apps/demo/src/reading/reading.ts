import "../define-element.ts";

const brief = document.querySelector("mineral-brief")!;
const cards = [...document.querySelectorAll<HTMLElement>("#cited [data-reference]")];
const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-part]")];

/** In a narrower window, the element shows a source itself: beside its citation, or as a sheet at the lower edge. */
const hasRail = matchMedia("(width > 46rem)");

/** Shows the source of the citation that the reader follows beside the text, so that the reader keeps the place. */
brief.addEventListener("mineral-brief-citation", (event) => {
  if (!hasRail.matches) return;
  event.preventDefault();
  const id = String(event.detail.reference.id);
  for (const card of cards) card.hidden = card.dataset["reference"] !== id;
});

/** The page's links into the element lead to its parts, which have no address of their own in the page. */
for (const link of links)
  link.addEventListener("click", (event) => {
    const target = partOf(link);
    if (target === null) return;
    event.preventDefault();
    link.closest<HTMLDetailsElement>("details.toc-inline")?.removeAttribute("open");
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  });

function partOf({ dataset }: HTMLElement): HTMLElement | null {
  return brief.shadowRoot?.querySelector<HTMLElement>(dataset["part"]!) ?? null;
}

/** Marks the part of the brief that the reader sees in the contents. */
function markPlace(): void {
  const contents = document.querySelector(".toc ul")!;
  const sections = [...contents.querySelectorAll<HTMLAnchorElement>("a")].flatMap((link) => {
    const section =
      link.dataset["part"] === undefined
        ? brief.shadowRoot?.getElementById(link.hash.replace(/^#brief-/, ""))
        : partOf(link);
    return section ? [{ link, section }] : [];
  });
  const upperPart = innerHeight / 3;
  const passed = sections.filter(({ section }) => section.getBoundingClientRect().top < upperPart);
  const current = passed.at(-1) ?? sections[0];
  for (const { link } of sections)
    if (link === current?.link) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
}

let isWaiting = false;
addEventListener(
  "scroll",
  () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      markPlace();
    });
  },
  { passive: true },
);
markPlace();
