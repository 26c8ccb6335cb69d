import { configure } from "../configure.ts";
import { namesText } from "../generated/names-en.ts";
import { namesFrom } from "./names-from.ts";

export const names = namesFrom("en", namesText);

configure({ names });
