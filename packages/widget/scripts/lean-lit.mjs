// Removes the code of Lit that the element does not use: 0.9 KB (gzip) of the first file. The built files export no class and
// no template. A page can get the class from the registry; all methods that Lit adds to an element are still there.
// `lean-lit.test.ts` fails if a source uses what is removed, and the build fails if a release of Lit has other code: then
// compare it and change the list.

/** What is removed, by file: from one text up to another one, or the text alone. The third text takes its place. */
const removed = {
  "lit-html/lit-html.js": [
    // Directives.
    ["function M(t,i,s=t,e){", "class R{", "const M=(t,i)=>i;"],
    // `.property=${}`.
    ['"."===e[1]?I:'],
    ["class I extends H", "class L extends H"],
    // Expressions in place of an attribute.
    ["t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));", undefined, ";"],
    [":6===r.type&&(i=new Z(h,this,t))", undefined, ":0"],
    ["class Z{", "const j="],
    // What other packages of Lit need, and polyfills.
    ["const j={", "const D="],
    ["j as _$LH,"],
    // Expressions in comments, and in <script>, <style>, <textarea> and <title>.
    ["if(y.test(r.tagName)){", "}else if(8===r.nodeType)"],
    ["else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}"],
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', undefined, "(c=p)"],
    [":c===_||c===m?c=v"],
    // MathML.
    ['3===i?"<math>":'],
    ['3===i?"</math>":'],
  ],
  "@lit/reactive-element/reactive-element.js": [
    // Initializers, which decorators add.
    ["static addInitializer", "static get observedAttributes"],
    [",this.constructor.l?.forEach(t=>t(this))"],
    [",void 0!==t.l&&(this.l=[...t.l])"],
    ["const t=this[Symbol.metadata];", "this._$Eh=new Map"],
    ["Symbol.metadata??=", "class y"],
    // Properties that set attributes, and properties from JSON.
    ["_$ET(t,s){", "_$AK(t,s){"],
    ["this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),"],
    [",!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)"],
    ["toAttribute(t,s){", "fromAttribute"],
    ["case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}"],
    // Polyfills, and the list of versions.
    [",p?.({ReactiveElement:y})", "export{", ";"],
  ],
  "lit-element/lit-element.js": [
    [",s.litElementHydrateSupport", "export{i as", ";"],
    [",n as _$LE"],
  ],
  "@lit/reactive-element/css-tag.js": [
    // Style sheets in place of texts, where a browser cannot adopt them.
    ["c=e?t=>t:", ";export{n as", "c=t=>t"],
    ["if(this._$cssResult$=!0,o!==s)", "this.cssText=t"],
  ],
};

/** @returns {import("vite").Plugin} */
export function leanLit() {
  return {
    name: "lean-lit",
    enforce: "pre",
    transform: {
      filter: { id: /\/(?:lit-html|lit-element|reactive-element|css-tag)\.js$/ },
      handler(code, id) {
        const file = Object.keys(removed).find((name) => id.endsWith(`/${name}`));
        if (file === undefined) return null;
        return removed[file].reduce((rest, [from, to, by = ""]) => {
          const start = rest.indexOf(from);
          const end = to === undefined ? start + from.length : rest.indexOf(to, start);
          if (start < 0 || end < start || rest.includes(from, start + 1))
            throw new Error(`${file} has other code than expected in place of: ${from}`);
          return rest.slice(0, start) + by + rest.slice(end);
        }, code);
      },
    },
  };
}
