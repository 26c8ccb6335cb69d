import { copyButtons } from "./copy-buttons.ts";
import { themeSwitch } from "./theme-switch.ts";

/** What a page needs beyond what all have. */
const pages: Readonly<Record<string, () => Promise<unknown>>> = {
  front: () => import("./briefs-on-show.ts"),
  brief: () => import("./briefs-on-show.ts"),
  gallery: () => import("./gallery/gallery.ts"),
  playground: () => import("./playground/playground.ts"),
};

themeSwitch(document.querySelector<HTMLButtonElement>("#theme")!);
copyButtons(document);
await pages[document.body.dataset["page"] ?? ""]?.();
