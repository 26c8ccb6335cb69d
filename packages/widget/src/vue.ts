import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { MineralBriefEventMap } from "./events.ts";
import type { ElementProperties, MarkupAttributes } from "./markup-attributes.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

/** The props of `<mineral-brief>` in Vue templates. */
export interface MineralBriefProps
  extends
    Omit<HTMLAttributes, keyof MarkupAttributes | keyof ElementProperties>,
    MarkupAttributes,
    CamelCaseAttributes,
    ElementProperties {}

/** `vue-tsc` checks `heading-level` in a template under the name `headingLevel`. */
interface CamelCaseAttributes {
  readonly headingLevel?: MarkupAttributes["heading-level"];
  readonly timeZone?: MarkupAttributes["time-zone"];
}

/**
 * The type of `<mineral-brief>` in Vue templates. Bind properties with `:article="article"` and listen to events with
 * `@mineral-brief-load`.
 *
 * See https://vuejs.org/guide/extras/web-components.html#web-components-and-typescript
 */
export type MineralBriefComponent = new () => MineralBriefElement & {
  readonly $props: MineralBriefProps & PublicProps;
  readonly $emit: EmitFn<{
    [Name in keyof MineralBriefEventMap]: (event: MineralBriefEventMap[Name]) => void;
  }>;
};

declare module "vue" {
  interface GlobalComponents {
    "mineral-brief": MineralBriefComponent;
  }
}
