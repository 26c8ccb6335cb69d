import { fragmentStyle, htmlFragment } from "@mineral-brief/formats/html-fragment";
import { validateArticle } from "@mineral-brief/schema";

export default function (site) {
  site.addGlobalData("fragmentStyle", fragmentStyle);
  site.addFilter("brief", (data) => {
    const checked = validateArticle(data);
    if (!checked.ok) throw new Error(checked.issues[0].message);
    return htmlFragment.serialise([checked.article]).text;
  });
  site.addPassthroughCopy({ "node_modules/@mineral-brief/widget/dist/*.min.js": "assets" });
  site.addPassthroughCopy({ "_data/cobalt.json": "briefs/cobalt.json", "page.js": "page.js" });
}
