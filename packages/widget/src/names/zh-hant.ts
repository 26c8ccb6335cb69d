import { zhHant } from "@mineral-brief/schema/names/zh-Hant";
import { configure } from "../configure.ts";

configure({ names: zhHant });

export { zhHant as names };
