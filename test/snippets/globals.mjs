// The values of globals.d.ts for the snippets that run.
globalThis.article = {
  schemaVersion: "1.0",
  headline: "Tungsten quotas shrink again",
  language: "en",
  coreInsights: [{ text: "The first batch is smaller than a year ago." }],
};
globalThis.json = JSON.stringify(globalThis.article);
globalThis.source = "<title>Tungsten</title><article><h1>Tungsten</h1></article>";
globalThis.show = () => {};
