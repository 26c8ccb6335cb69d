import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { MineralBriefEventMap } from "./events.ts";
import type { ElementProperties, MarkupAttributes } from "./markup-attributes.ts";
import type { MineralBriefElement } from "./mineral-brief-element.ts";

/** What `<mineral-brief>` takes in a template of Vue. */
export interface MineralBriefProps
  extends
    Omit<HTMLAttributes, keyof MarkupAttributes | keyof ElementProperties>,
    MarkupAttributes,
    ElementProperties {}

/**
 * `<mineral-brief>` as Vue's templates see it. `article` and such are bound as they are, `:article="article"`, and events
 * are heard by their names: `@mineral-brief-load`.
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
