// Nothing here runs: the type check holds what Vue's templates take for the tag.
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
];

export const refused: readonly Props[] = [
  // @ts-expect-error There is no such way to be open.
  { open: "second" },
  // @ts-expect-error Headings have six levels.
  { "heading-level": 7 },
  // @ts-expect-error A zone is named.
  { "time-zone": 8 },
  // @ts-expect-error There is no such label.
  { messages: { waiting: "One moment" } },
  // @ts-expect-error There is no such attribute.
  { source: "brief.json" },
];

export function heard(emit: Component["$emit"], load: CustomEvent<MineralBriefLoadDetail>): void {
  emit("mineral-brief-load", load);
  // @ts-expect-error There is no such event.
  emit("mineral-brief-open", load);
  // @ts-expect-error What failed has no article.
  emit("mineral-brief-error", load);
}
