// Writes src/generated/key-order.ts from the zod schema.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleSchema } from "../src/zod/article.ts";
import { printKeyOrder } from "./print-key-order.ts";

const file = join(import.meta.dirname, "../src/generated/key-order.ts");
writeFileSync(file, printKeyOrder(articleSchema));
