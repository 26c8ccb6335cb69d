import { anyMap } from "./parts.ts";

/** Private data of whoever made the article, under keys that name their owner. */
export const extensionsSchema = anyMap({
  noun: "a map of private data",
  example: '{"org.example.desk": "metals"}',
}).describe("Private data; each key is a reverse domain name or a URL.");
