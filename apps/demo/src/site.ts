import { copyButtons } from "./copy-buttons.ts";
import { themeSwitch } from "./theme-switch.ts";

/** The script of each page, by its `data-page` attribute. */
const pages: Readonly<Record<string, () => Promise<unknown>>> = {
  front: () => import("./define-element.ts"),
  brief: () => import("./define-element.ts"),
  gallery: () => import("./gallery/gallery.ts"),
  playground: () => import("./playground/playground.ts"),
};

themeSwitch(document.querySelector<HTMLButtonElement>("#theme")!);
copyButtons(document);
await pages[document.body.dataset["page"] ?? ""]?.();
