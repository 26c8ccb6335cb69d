import { htmlFragment } from "@mineral-brief/formats/html-fragment";
import { validateArticle } from "@mineral-brief/schema";
import cobalt from "../briefs/cobalt.json";
import tungsten from "../briefs/tungsten.json";
import { Brief } from "./brief";

export default function Page() {
  const checked = validateArticle(tungsten);
  if (!checked.ok) throw new Error(checked.issues[0]?.message);
  const { text } = htmlFragment.serialise([checked.article]);
  return <Brief fragment={text} next={cobalt} />;
}
