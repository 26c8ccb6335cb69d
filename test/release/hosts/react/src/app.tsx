import "@mineral-brief/widget/define";
import type {} from "@mineral-brief/widget/react";
import { useState } from "react";
import cobalt from "../briefs/cobalt.json";
import tungsten from "../briefs/tungsten.json";

export function App() {
  const [article, setArticle] = useState<object>(tungsten);
  const [heard, setHeard] = useState("");
  return (
    <>
      <mineral-brief
        article={article}
        onmineral-brief-toggle={({ detail }) =>
          setHeard(`${detail.title}: ${detail.open ? "open" : "closed"}`)
        }
      />
      <button onClick={() => setArticle(cobalt)}>Next brief</button>
      <output>{heard}</output>
    </>
  );
}
