import { ja } from "@mineral-brief/schema/names/ja";
import { configure } from "../configure.ts";

configure({ names: ja });

export { ja as names };
