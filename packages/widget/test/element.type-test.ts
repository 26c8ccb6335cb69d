// This code is only type-checked: TypeScript must know the element, its events and their details.
import type { Article, Issue, Reference } from "@mineral-brief/schema";
import type {
  PageOptions,
  MineralBriefCitationDetail,
  MineralBriefCopyDetail,
  MineralBriefElement,
  MineralBriefErrorDetail,
  MineralBriefEventMap,
  MineralBriefLoadDetail,
  MineralBriefSourceDetail,
  MineralBriefTermDetail,
  MineralBriefToggleDetail,
} from "../src/index.ts";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

true satisfies Same<HTMLElementTagNameMap["mineral-brief"], MineralBriefElement>;
true satisfies Same<
  MineralBriefEventMap,
  {
    "mineral-brief-load": CustomEvent<MineralBriefLoadDetail>;
    "mineral-brief-error": CustomEvent<MineralBriefErrorDetail>;
    "mineral-brief-toggle": CustomEvent<MineralBriefToggleDetail>;
    "mineral-brief-citation": CustomEvent<MineralBriefCitationDetail>;
    "mineral-brief-term": CustomEvent<MineralBriefTermDetail>;
    "mineral-brief-source": CustomEvent<MineralBriefSourceDetail>;
    "mineral-brief-copy": CustomEvent<MineralBriefCopyDetail>;
  }
>;

export function use(): void {
  const brief = document.querySelector("mineral-brief")!;
  brief.reload();
  brief.headingLevel = 3;
  // @ts-expect-error HTML has no such heading; the element would use 2.
  brief.headingLevel = 7;
  brief.messages = { loading: "One moment" };
  brief.nameOf = (id, language) => (language === "zh" ? id : undefined);
  brief.hrefOf = (id, part) => (part === "minerals" ? `/minerals/${id}` : undefined);
  brief.fetcher = (address, options) => fetch(address, { ...options, headers: { "x-key": "1" } });
  brief.crossOrigin = "use-credentials";
  brief.open = "all";
  brief.theme = "dark";
  brief.density = null;
  brief.loading = "lazy";
  brief.expandAll();
  brief.collapseAll();
  brief.toggleGroup(0);
  void (brief.loaded satisfies Promise<Article>);
  brief.state satisfies "loading" | "ready" | "error" | "empty" | undefined;
  // @ts-expect-error Read-only.
  brief.state = "ready";
  // @ts-expect-error Unknown value.
  brief.open = "some";
  // @ts-expect-error Unknown value.
  brief.theme = "blue";
  // @ts-expect-error The level is a number.
  brief.headingLevel = "3";
  // @ts-expect-error Unknown label.
  brief.messages = { waiting: "One moment" };

  document.createElement("mineral-brief").src = "brief.json";

  brief.addEventListener("mineral-brief-load", ({ detail }) => {
    detail.article satisfies Article;
    detail.issues satisfies readonly Issue[];
  });
  document.addEventListener("mineral-brief-load", ({ detail }) => detail.article);
  window.addEventListener("mineral-brief-load", ({ detail }) => detail.article);
  brief.addEventListener("mineral-brief-error", ({ detail }) => {
    `${detail.message}: ${detail.issues.length}` satisfies string;
    // @ts-expect-error The error event has no article.
    void detail.article;
  });
  brief.addEventListener("mineral-brief-toggle", ({ detail: { index, title, open } }) => {
    [index, title, open] satisfies [number, string, boolean];
  });
  brief.addEventListener("mineral-brief-citation", ({ detail }) => {
    detail.reference satisfies Reference;
  });
  brief.addEventListener("mineral-brief-term", ({ detail: { id, part, url } }) => {
    [id, part, url] satisfies [string, "minerals" | "places" | "organizations" | "stages", string];
  });
  brief.addEventListener("mineral-brief-source", ({ detail: { url, reference } }) => {
    [url, reference] satisfies [string, Reference | undefined];
  });
  brief.addEventListener("mineral-brief-copy", ({ detail: { index, url } }) => {
    [index, url] satisfies [number, string];
  });
  // @ts-expect-error The copy event has no title.
  brief.addEventListener("mineral-brief-copy", ({ detail }) => detail.title);

  const options: PageOptions = { nameOf: () => undefined };
  (brief.constructor as typeof MineralBriefElement).configure(options);
}
