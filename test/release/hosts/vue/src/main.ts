import "@mineral-brief/widget/define";
import type {} from "@mineral-brief/widget/vue";
import { createApp } from "vue";
import App from "./App.vue";

createApp(App).mount("#app");
