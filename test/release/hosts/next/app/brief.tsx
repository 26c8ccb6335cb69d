"use client";

import type { MineralBriefElement, MineralBriefEventMap } from "@mineral-brief/widget";
import type {} from "@mineral-brief/widget/react";
import { useEffect, useRef, useState } from "react";

export function Brief({ fragment, next }: { fragment: string; next: object }) {
  const brief = useRef<MineralBriefElement>(null);
  const [article, setArticle] = useState<object>();
  const [heard, setHeard] = useState("");

  useEffect(() => {
    void import("@mineral-brief/widget/define");
    const element = brief.current!;
    const hear = ({ detail }: MineralBriefEventMap["mineral-brief-toggle"]) =>
      setHeard(`${detail.title}: ${detail.open ? "open" : "closed"}`);
    // On a page from a server React adds no listeners of custom events: https://github.com/facebook/react/issues/35446
    element.addEventListener("mineral-brief-toggle", hear);
    return () => element.removeEventListener("mineral-brief-toggle", hear);
  }, []);

  return (
    <>
      <mineral-brief ref={brief} article={article} dangerouslySetInnerHTML={{ __html: fragment }} />
      <button onClick={() => setArticle(next)}>Next brief</button>
      <output>{heard}</output>
    </>
  );
}
