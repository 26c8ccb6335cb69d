// This code is only type-checked: the props of the element in Vue templates.
import type { GlobalComponents } from "vue";
import type {} from "../src/vue.ts";
import type { MineralBriefLoadDetail } from "../src/index.ts";

type Component = InstanceType<GlobalComponents["mineral-brief"]>;
type Props = Component["$props"];

export const taken: readonly Props[] = [
  {},
  {
    key: "brief",
    id: "tungsten",
    class: ["wide", { tall: true }],
    style: { maxWidth: "60ch" },
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
  },
  { "heading-level": "3" },
  { headingLevel: "3", timeZone: "Asia/Shanghai" },
];

export const refused: readonly Props[] = [
  // @ts-expect-error Unknown value of `open`.
  { open: "second" },
  // @ts-expect-error The highest level is 6.
  { "heading-level": 7 },
  // @ts-expect-error The highest level is 6.
  { headingLevel: 7 },
  // @ts-expect-error A time zone is a string.
  { "time-zone": 8 },
  // @ts-expect-error A time zone is a string.
  { timeZone: 8 },
  // @ts-expect-error Unknown label.
  { messages: { waiting: "One moment" } },
  // @ts-expect-error Unknown attribute.
  { source: "brief.json" },
];

export function heard(emit: Component["$emit"], load: CustomEvent<MineralBriefLoadDetail>): void {
  emit("mineral-brief-load", load);
  // @ts-expect-error Unknown event.
  emit("mineral-brief-open", load);
  // @ts-expect-error The error event has no article.
  emit("mineral-brief-error", load);
}
