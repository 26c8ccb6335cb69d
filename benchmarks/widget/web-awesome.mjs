import "@awesome.me/webawesome/dist/components/details/details.js";
