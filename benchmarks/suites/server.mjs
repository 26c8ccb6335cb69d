import { htmlFragment } from "../../packages/formats/dist/index.js";
import { renderBrief } from "../../packages/widget/dist/ssr.js";
import { articles } from "../articles.mjs";
import { compare, round, table } from "../measure.mjs";

/** Measures rendering one brief on a server, against the HTML fragment, which needs no script either. */
export async function serverSuite() {
  const rows = [];
  for (const [size, article] of Object.entries(articles)) {
    const written = JSON.stringify(article);
    const compared = await compare({
      [`JSON.parse, ${size}`]: () => JSON.parse(written),
      [`html-fragment, ${size}`]: () => htmlFragment.serialise([article]),
      [`**./ssr**, ${size}`]: () => renderBrief(article),
    });
    rows.push(...compared);
  }
  return table(
    ["rendering one brief", "microseconds", "x JSON.parse"],
    rows.map(({ name, microseconds, ratio }) => [name, round(microseconds), round(ratio)]),
  );
}
