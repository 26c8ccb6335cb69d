/** @jsxImportSource preact */
// Nothing here runs: the type check holds what Preact's JSX takes for the tag.
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type {} from "../src/preact.ts";
import type { MineralBriefElement, MineralBriefLoadDetail } from "../src/index.ts";

export function Taken({ article }: { article: unknown }): VNode {
  const brief = useRef<MineralBriefElement>(null);
  return (
    <>
      <mineral-brief />
      <mineral-brief
        key="brief"
        ref={brief}
        id="tungsten"
        class="wide"
        style={{ maxWidth: "60ch" }}
        lang="en"
        src="brief.json"
        loading="lazy"
        open="none"
        exclusive
        show="-figure"
        heading-level={3}
        theme="auto"
        density="compact"
        locale="fr"
        time-zone="Asia/Shanghai"
        article={article}
        messages={{ expandAll: "Open all" }}
        nameOf={() => undefined}
        onmineral-brief-load={({ detail }) => detail satisfies MineralBriefLoadDetail}
        onmineral-brief-error={({ detail }) => detail.message}
        onmineral-brief-toggle={({ detail }) => detail.open}
        onmineral-brief-citation={({ detail }) => detail.reference}
        onmineral-brief-copy={({ detail }) => detail.url}
        onClick={({ currentTarget }) => currentTarget.reload()}
      >
        <p>Fallback</p>
      </mineral-brief>
    </>
  );
}

export const refused: readonly VNode[] = [
  // @ts-expect-error There is no such way to be open.
  <mineral-brief open="second" />,
  // @ts-expect-error Headings have six levels.
  <mineral-brief heading-level={7} />,
  // @ts-expect-error A zone is named.
  <mineral-brief time-zone={8} />,
  // @ts-expect-error There is no such label.
  <mineral-brief messages={{ waiting: "One moment" }} />,
  // @ts-expect-error There is no such attribute.
  <mineral-brief source="brief.json" />,
  // @ts-expect-error What failed has no article.
  <mineral-brief onmineral-brief-error={({ detail }) => detail.article} />,
];
