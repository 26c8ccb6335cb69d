// This code is only type-checked: the props of the element in Svelte templates.
import type { SvelteHTMLElements } from "svelte/elements";
import type {} from "../src/svelte.ts";
import type { MineralBriefLoadDetail } from "../src/index.ts";

type Props = SvelteHTMLElements["mineral-brief"];

export const taken: readonly Props[] = [
  {},
  {
    id: "tungsten",
    class: "wide",
    style: "max-width: 60ch",
    lang: "en",
    src: "brief.json",
    loading: "lazy",
    open: "none",
    exclusive: true,
    show: "-figure",
    "heading-level": 3,
    theme: "auto",
    density: "compact",
    locale: "fr",
    "time-zone": "Asia/Shanghai",
    article: {},
    messages: { expandAll: "Open all" },
    nameOf: () => undefined,
    "onmineral-brief-load": ({ detail }) => detail satisfies MineralBriefLoadDetail,
    "onmineral-brief-error": ({ detail }) => detail.message,
    "onmineral-brief-toggle": ({ detail }) => detail.open,
    "onmineral-brief-citation": ({ detail }) => detail.reference,
    "onmineral-brief-copy": ({ detail }) => detail.url,
    onclick: ({ currentTarget }) => currentTarget.reload(),
  },
  { "heading-level": "3" },
];

export const refused: readonly Props[] = [
  // @ts-expect-error Unknown value of `open`.
  { open: "second" },
  // @ts-expect-error The highest level is 6.
  { "heading-level": 7 },
  // @ts-expect-error A time zone is a string.
  { "time-zone": 8 },
  // @ts-expect-error Unknown label.
  { messages: { waiting: "One moment" } },
  // @ts-expect-error Unknown attribute.
  { source: "brief.json" },
  // @ts-expect-error The error event has no article.
  { "onmineral-brief-error": ({ detail }) => detail.article },
];
