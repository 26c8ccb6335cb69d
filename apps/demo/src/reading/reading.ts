import "@mineral-brief/widget/define";
import { partLinks, partOf } from "./part-links.ts";
import { sourceCards } from "./source-cards.ts";

const brief = document.querySelector("mineral-brief")!;
sourceCards(brief);
partLinks(brief);

/** Marks the part of the brief that the reader sees in the contents. */
function markPlace(): void {
  const contents = document.querySelector(".toc ul")!;
  const sections = [...contents.querySelectorAll<HTMLAnchorElement>("a")].flatMap((link) => {
    const section =
      link.dataset["part"] === undefined
        ? brief.shadowRoot?.getElementById(link.hash.replace(/^#brief-/, ""))
        : partOf(brief, link);
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
