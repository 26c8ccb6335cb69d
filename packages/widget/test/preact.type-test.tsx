/** @jsxImportSource preact */
// This code is only type-checked: the props of the element in Preact's JSX.
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
  // @ts-expect-error Unknown value of `open`.
  <mineral-brief open="second" />,
  // @ts-expect-error The highest level is 6.
  <mineral-brief heading-level={7} />,
  // @ts-expect-error A time zone is a string.
  <mineral-brief time-zone={8} />,
  // @ts-expect-error Unknown label.
  <mineral-brief messages={{ waiting: "One moment" }} />,
  // @ts-expect-error Unknown attribute.
  <mineral-brief source="brief.json" />,
  // @ts-expect-error The error event has no article.
  <mineral-brief onmineral-brief-error={({ detail }) => detail.article} />,
];
