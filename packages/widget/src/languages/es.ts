import { es } from "@mineral-brief/schema/labels";
import { extend } from "../extend.ts";

extend({ labels: es });
