import {
  directionOf,
  formatWhen,
  languageOf,
  publicationDateOf,
  textOf,
} from "@mineral-brief/schema/reading";
import type { Brief } from "./briefs.ts";

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** Makes the list entry that leads to a brief: its headline, and its language and date. */
export function briefLink({ name, article }: Brief): HTMLLIElement {
  const link = document.createElement("a");
  link.href = `#/${name}`;
  const headline = document.createElement("span");
  headline.className = "headline";
  headline.lang = languageOf(article.headline, article);
  headline.dir = directionOf(article.headline, article);
  headline.textContent = textOf(article.headline);
  const about = document.createElement("span");
  about.className = "about";
  const date = publicationDateOf(article);
  about.textContent = [
    languageNames.of(article.language),
    date && formatWhen(date.slice(0, 10), "en"),
  ]
    .filter(Boolean)
    .join(" · ");
  link.append(headline, about);
  const item = document.createElement("li");
  item.append(link);
  return item;
}
