// Measures our packages and their peers in one run, and prints the tables: node run.mjs [suite...]
import { cpus } from "node:os";
import { bulkSuite } from "./suites/bulk.mjs";
import { coldStartSuite } from "./suites/cold-start.mjs";
import { editorSuite } from "./suites/editor.mjs";
import { formatsSuite } from "./suites/formats.mjs";
import { lengthsSuite } from "./suites/lengths.mjs";
import { lintSuite } from "./suites/lint.mjs";
import { publishSuite } from "./suites/publish.mjs";
import { serverSuite } from "./suites/server.mjs";
import { siteSuite } from "./suites/site.mjs";
import { sizesSuite } from "./suites/sizes.mjs";
import { typesSuite } from "./suites/types.mjs";
import { validateArticleSuite } from "./suites/validate-article.mjs";
import { verifySuite } from "./suites/verify.mjs";
import { widgetSuite } from "./suites/widget.mjs";

const suites = {
  validate: {
    title: "Validating one article, as a multiple of JSON.parse of the same bytes",
    run: validateArticleSuite,
  },
  lint: { title: "Rules and mentions", run: lintSuite },
  types: { title: "Types", run: typesSuite },
  sizes: { title: "Sizes", run: sizesSuite },
  start: { title: "Complete processes", run: coldStartSuite },
  editor: { title: "In an editor", run: editorSuite },
  bulk: { title: "Many briefs", run: bulkSuite },
  publish: { title: "A site of briefs", run: publishSuite },
  verify: { title: "Comparing briefs with their sources", run: verifySuite },
  formats: { title: "Formats", run: formatsSuite },
  server: { title: "On a server", run: serverSuite },
  widget: { title: "The widget", run: widgetSuite },
  site: { title: "The site of the project", run: siteSuite },
  lengths: { title: "The length of a brief", run: lengthsSuite },
};

const chosen = process.argv.slice(2);
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown"}, ${new Date().toISOString().slice(0, 10)}`,
);
for (const [name, { title, run }] of Object.entries(suites)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n## ${title}\n`);
  try {
    console.log(await run());
  } catch (error) {
    // The suites after it still run: all of them take half an hour.
    console.error(error);
    process.exitCode = 1;
  }
}
