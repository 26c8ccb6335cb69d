// Registers the tag, with all the labels and names that it can have.
import "@mineral-brief/widget/define";
import "@mineral-brief/widget/languages/ar";
import "@mineral-brief/widget/languages/es";
import "@mineral-brief/widget/languages/fr";
import "@mineral-brief/widget/languages/ru";
import "@mineral-brief/widget/names";
