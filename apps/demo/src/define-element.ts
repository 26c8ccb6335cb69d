// Registers <mineral-brief>, with the labels and names of every language.
import "@mineral-brief/widget/define";
import "@mineral-brief/widget/languages/ar";
import "@mineral-brief/widget/languages/es";
import "@mineral-brief/widget/languages/fr";
import "@mineral-brief/widget/languages/ru";
import "@mineral-brief/widget/names";
