/** By a constructed sheet: a strict policy of the host page refuses `<style>` and `style=""`. Colours are those of the page. */

export const style = new CSSStyleSheet();

style.replaceSync(`
:host{display:block}
:host([hidden]),[hidden],p:empty,slot{display:none}
iframe,button{inline-size:100%;block-size:480px;border:0}
button{block-size:auto;min-block-size:9em;border:2px solid;border-radius:.5em;background:none;color:inherit;font:inherit;cursor:pointer}
button>*{display:block;max-inline-size:100%;margin:.5em auto}
b::before{content:"▶ "/""}
`);
