import { ja } from "@mineral-brief/schema/labels";
import { configure } from "../configure.ts";

configure({ labels: ja });

export { ja as labels };
