import type * as z from "zod";
import type { Article } from "../article.ts";
import type { articleSchema } from "./article.ts";

// A compile-time test: it fails `npm run typecheck` when the interfaces and the schema say different things.
type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
type Flat<T> = T extends (infer Item)[]
  ? Flat<Item>[]
  : T extends object
    ? { [Key in keyof T]: Flat<T[Key]> }
    : T;

export const interfacesMatchSchema: Equal<
  Flat<Article>,
  Flat<z.output<typeof articleSchema>>
> = true;
export const schemaTakesWhatItGives: Equal<
  Flat<z.input<typeof articleSchema>>,
  Flat<z.output<typeof articleSchema>>
> = true;
