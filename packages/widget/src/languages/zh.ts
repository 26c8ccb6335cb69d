import { zh } from "@mineral-brief/schema/labels";
import { configure } from "../configure.ts";

configure({ labels: zh });

export { zh as labels };
