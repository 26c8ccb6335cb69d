import { configure } from "../configure.ts";
import { namesText } from "../generated/names-zh.ts";
import { namesFrom } from "./names-from.ts";

export const names = namesFrom("zh", namesText);

configure({ names });
