import { textOf } from "@mineral-brief/schema/reading";
import "@mineral-brief/widget/define";
import { briefLink } from "./brief-link.ts";
import { briefs } from "./briefs.ts";
import { themeSwitch } from "./theme-switch.ts";

themeSwitch(document.querySelector<HTMLButtonElement>("#theme")!);

const list = document.querySelector("#briefs")!;
list.append(...briefs.map(briefLink));

function showBrief(): void {
  const brief = briefs.find(({ name }) => location.hash === `#/${name}`) ?? briefs[0];
  if (brief === undefined) return;
  document.querySelector("mineral-brief")!.article = brief.article;
  document.querySelector("#data")!.textContent = JSON.stringify(brief.article, null, 2);
  document.title = `${textOf(brief.article.headline)} - mineral-brief`;
  for (const link of list.querySelectorAll("a")) {
    if (link.hash === `#/${brief.name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

addEventListener("hashchange", showBrief);
showBrief();
