import { copyButtons } from "./copy-buttons.ts";
import { search } from "./search/search.ts";
import { themeSwitch } from "./theme-switch.ts";

/** The script of each page, by its `data-page` attribute. */
const pages: Readonly<Record<string, () => Promise<unknown>>> = {
  front: () => import("./front.ts"),
  brief: () => import("./reading/reading.ts"),
  gallery: () => import("./gallery/gallery.ts"),
  playground: () => import("./playground/playground.ts"),
  rules: () => import("./docs/rules.ts"),
};

themeSwitch(document.querySelector<HTMLButtonElement>("#theme")!);
search(document.querySelector<HTMLAnchorElement>("#search")!);
copyButtons(document);
await pages[document.body.dataset["page"] ?? ""]?.();
