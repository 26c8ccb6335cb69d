/** @jsxImportSource solid-js */
// This code is only type-checked: the props of the element in Solid's JSX.
import type { JSX } from "solid-js";
import type {} from "../src/solid.ts";
import type { MineralBriefElement, MineralBriefLoadDetail } from "../src/index.ts";

export function Taken({ article }: { article: unknown }): JSX.Element {
  return (
    <>
      <mineral-brief />
      <mineral-brief
        ref={(element) => element satisfies MineralBriefElement}
        id="tungsten"
        class="wide"
        style={{ "max-width": "60ch" }}
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
        on:mineral-brief-load={({ detail }) => detail satisfies MineralBriefLoadDetail}
        on:mineral-brief-error={({ detail }) => detail.message}
        on:mineral-brief-toggle={({ detail }) => detail.open}
        on:mineral-brief-citation={({ detail }) => detail.reference}
        on:mineral-brief-copy={({ detail }) => detail.url}
        onClick={({ currentTarget }) => currentTarget.reload()}
      >
        <p>Fallback</p>
      </mineral-brief>
    </>
  );
}

export const refused: readonly JSX.Element[] = [
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
  <mineral-brief on:mineral-brief-error={({ detail }) => detail.article} />,
];
