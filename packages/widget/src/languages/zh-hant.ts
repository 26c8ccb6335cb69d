import { zhHant } from "@mineral-brief/schema/labels";
import { configure } from "../configure.ts";

configure({ labels: zhHant });

export { zhHant as labels };
