import { anyMap } from "./parts.ts";

/** Private data, under keys that name the owner of the data. */
export const extensionsSchema = anyMap({
  noun: "a map of private data",
  example: '{"org.example.desk": "metals"}',
}).meta({
  id: "Extensions",
  description: "Private data. Each key is a reverse domain name or a URL.",
});
