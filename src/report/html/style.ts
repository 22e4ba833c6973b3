/** How the page looks: from 360 pixels on, light and dark, on screen and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f7f9, #0e1116);
  --sheet: light-dark(#ffffff, #161b22);
  --raised: light-dark(#f3f4f7, #1d232c);
  --line: light-dark(#dfe3e8, #2c333d);
  --ink: light-dark(#1b2129, #e4e9ef);
  --soft: light-dark(#57606c, #9aa5b1);
  --accent: light-dark(#4338ca, #a5b4fc);
  --rewritten: light-dark(#15703c, #5dd58e);
  --rewritten-paper: light-dark(#dcf5e5, #12351f);
  --fixable: light-dark(#8a5a00, #e9b949);
  --fixable-paper: light-dark(#fdf0d0, #3a2c0c);
  --manual: light-dark(#b3261e, #ff9a92);
  --manual-paper: light-dark(#fde5e3, #43191a);
  --removed-line: light-dark(#fff0ee, #2d1719);
  --removed-word: light-dark(#ffcfca, #6b2328);
  --added-line: light-dark(#eafaef, #10291a);
  --added-word: light-dark(#b5ecc7, #1c5c37);
  --found: light-dark(#fff6db, #302711);
  --found-word: light-dark(#ffe08a, #6b5210);
  --mono: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace;
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif; }
h1, h2, h3, p, ul { margin: 0; }
ul { padding: 0; list-style: none; }
h1 { font-size: clamp(1.35rem, 1rem + 1.8vw, 2rem); line-height: 1.2; letter-spacing: -0.015em; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 0.8rem; }
h3 { font: 600 0.95rem/1.4 var(--mono); overflow-wrap: anywhere; display: inline; }
a { color: var(--accent); text-underline-offset: 0.15em; }
code, .places { font-family: var(--mono); font-size: 0.9em; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--sheet); padding: 0.5rem 1rem; border-radius: 6px; z-index: 2; }
.skip:focus { top: 0.5rem; }
.quiet { color: var(--soft); font-size: 0.88rem; font-weight: 400; }
.top, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 clamp(0.8rem, 3vw, 2rem); }
.top { display: flex; flex-wrap: wrap; gap: 0.8rem 1.5rem; justify-content: space-between; align-items: end; padding-top: clamp(1.2rem, 4vw, 2.6rem); padding-bottom: 1.3rem; }
.program { color: var(--accent); font: 600 0.82rem/1.4 var(--mono); margin-bottom: 0.2rem; }
footer { padding-top: 2rem; padding-bottom: 2.5rem; color: var(--soft); font-size: 0.85rem; }
button, select, input[type='search'] { font: inherit; font-size: 0.9rem; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 7px; padding: 0.35rem 0.7rem; min-height: 2.25rem; }
button { cursor: pointer; }
button:hover, select:hover { border-color: var(--soft); }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.7rem; }
.tile { background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: 0.8rem 1rem; color: var(--ink); border-top: 3px solid var(--kind, var(--soft)); }
.tile .count { display: block; font-size: 2rem; font-weight: 650; line-height: 1.15; letter-spacing: -0.02em; color: var(--kind, inherit); font-variant-numeric: tabular-nums; }
.tile .name { color: var(--soft); font-size: 0.9rem; }
.tile.zero .count { color: var(--soft); }
.tile.rewritten, .chip.rewritten, .badge.rewritten, rect.rewritten { --kind: var(--rewritten); --kind-paper: var(--rewritten-paper); }
.tile.fixable, .chip.fixable, .badge.fixable, rect.fixable { --kind: var(--fixable); --kind-paper: var(--fixable-paper); }
.tile.manual, .chip.manual, .badge.manual, rect.manual, .tile.error { --kind: var(--manual); --kind-paper: var(--manual-paper); }
.tile.follow-up { --kind: var(--accent); }
.bar { display: block; width: 100%; height: 8px; border-radius: 4px; margin: 0.9rem 0 0.5rem; }
.bar rect { fill: var(--kind); }
.clean { margin-top: 1.5rem; padding: 2rem; text-align: center; font-size: 1.1rem; font-weight: 600; color: var(--rewritten); background: var(--rewritten-paper); border-radius: 12px; }
.errors { border-left: 3px solid var(--manual); padding-left: 1rem; margin-top: 2rem; }
.errors h2 { margin-top: 0; }

.filters { display: flex; flex-wrap: wrap; gap: 0.8rem 1.1rem; align-items: end; margin-top: 2rem; padding: 0.9rem 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: 0.4rem; }
legend, .field span { padding: 0; font-size: 0.8rem; color: var(--soft); margin-bottom: 0.2rem; }
.field { display: flex; flex-direction: column; min-width: 0; }
.field select { max-width: 16rem; }
.chip { display: inline-flex; align-items: center; gap: 0.4rem; min-height: 2.25rem; padding: 0 0.75rem; border: 1px solid var(--line); border-radius: 99px; font-size: 0.9rem; cursor: pointer; }
.chip:has(:checked) { background: var(--kind-paper); color: var(--kind); border-color: transparent; }
.chip:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.chip input { accent-color: var(--kind); margin: 0; }
.filters output { margin-left: auto; color: var(--soft); font-size: 0.88rem; line-height: 2.25rem; }

.file { background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; margin-bottom: 1rem; overflow: clip; }
.file > summary { position: relative; display: flex; flex-wrap: wrap; gap: 0.3rem 0.6rem; align-items: center; padding: 0.65rem 1rem 0.65rem 2.1rem; cursor: pointer; list-style: none; background: var(--raised); }
.file > summary::-webkit-details-marker { display: none; }
.file > summary::before { content: ''; position: absolute; left: 1rem; top: 1.1rem; width: 0.45rem; height: 0.45rem; border: solid var(--soft); border-width: 0 2px 2px 0; transform: rotate(-45deg); transition: transform 0.15s; }
.file[open] > summary::before { transform: rotate(45deg) translate(-1px, -1px); }
.file > summary:focus-visible { outline-offset: -3px; border-radius: 12px; }
.delta { margin-left: auto; font: 0.85rem var(--mono); white-space: nowrap; }
.plus { color: var(--rewritten); } .minus { color: var(--manual); }
.badge { display: inline-block; font-size: 0.78rem; font-weight: 600; line-height: 1.5; padding: 0.05rem 0.55rem; border-radius: 99px; color: var(--kind); background: var(--kind-paper); white-space: nowrap; }
.finding { padding: 0.75rem 1rem; border-top: 1px solid var(--line); }
.finding header { display: flex; flex-wrap: wrap; gap: 0.15rem 0.6rem; align-items: baseline; }
.finding > p { margin-top: 0.4rem; max-width: 90ch; overflow-wrap: anywhere; }

table { border-collapse: collapse; width: 100%; }
.excerpt { margin-top: 0.6rem; border: 1px solid var(--line); border-radius: 8px; border-collapse: separate; border-spacing: 0; overflow: hidden; }
.diff { table-layout: fixed; border-top: 1px solid var(--line); }
col.number { width: 3.4rem; }
td { padding: 0; vertical-align: top; }
td.code, td.number { font: 12.5px/1.6 var(--mono); tab-size: 4; }
td.code code { font: inherit; }
td.code { white-space: pre-wrap; overflow-wrap: anywhere; padding: 0 0.6rem 0 1.5rem; position: relative; }
.excerpt td.code { padding-left: 0.6rem; }
td.number { width: 3.4em; padding: 0 0.5rem; text-align: right; color: var(--soft); user-select: none; font-variant-numeric: tabular-nums; }
.diff .number { background: var(--raised); }
.diff .after.number { border-left: 1px solid var(--line); }
.sign { position: absolute; left: 0.5rem; user-select: none; color: var(--soft); }
.changed .before:not(.none) { background: var(--removed-line); }
.changed .after:not(.none) { background: var(--added-line); }
.changed .none { background: var(--raised); }
del, ins, mark { text-decoration: none; color: inherit; border-radius: 3px; }
del { background: var(--removed-word); } ins { background: var(--added-word); }
.found td { background: var(--found); }
mark { background: var(--found-word); }
.gap td { padding: 0.15rem 1rem; font-size: 0.8rem; color: var(--soft); background: var(--raised); border-block: 1px solid var(--line); text-align: center; }
.diff tbody:first-of-type .gap td { border-top: 0; }
.change > p { padding: 0.6rem 1rem; }

.hl-keyword, .hl-literal, .hl-tag, .hl-name, .hl-built_in, .hl-selector-tag { color: light-dark(#7a2fb5, #cf9bff); }
.hl-string, .hl-regexp, .hl-link { color: light-dark(#0b5f8a, #8fd0ff); }
.hl-comment, .hl-quote, .hl-meta { color: light-dark(#5d6773, #8f9aa6); font-style: italic; }
.hl-number, .hl-symbol, .hl-bullet { color: light-dark(#9a4a00, #ffb87a); }
.hl-title, .hl-section, .hl-function { color: light-dark(#1d4ed8, #9cb8ff); }
.hl-attr, .hl-attribute, .hl-property, .hl-params, .hl-type { color: light-dark(#0f6a5e, #6fd9c8); }
.hl-params { color: inherit; }

.checklist { background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; }
.checklist > li { display: grid; grid-template-columns: auto 1fr; gap: 0.8rem; padding: 0.85rem 1rem; }
.checklist > li + li { border-top: 1px solid var(--line); }
.checklist input { width: 1.15rem; height: 1.15rem; margin: 0.2rem 0 0; accent-color: var(--rewritten); }
.checklist li:has(input:checked) label { color: var(--soft); text-decoration: line-through; }
.checklist label { cursor: pointer; overflow-wrap: anywhere; }
.checklist li > div { min-width: 0; max-width: 92ch; }
.checklist p { font-size: 0.9rem; margin-top: 0.25rem; }
.places { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; color: var(--soft); margin-top: 0.25rem; }
.more summary { cursor: pointer; color: var(--soft); font-size: 0.9rem; margin-top: 0.25rem; }

@media (max-width: 46rem) {
  .tiles { grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr)); }
  .tile { padding: 0.6rem 0.75rem; }
  .diff, .diff tbody { display: block; }
  .diff colgroup { display: none; }
  .diff tr { display: grid; grid-template-columns: 3.4em minmax(0, 1fr); }
  .diff .gap { display: block; } .diff .gap td { display: block; }
  .diff td.none, .diff tr:not(.changed) td.before { display: none; }
  .diff .after.number { border-left: 0; }
  .diff td.number { width: auto; }
  .filters { display: grid; grid-template-columns: 1fr 1fr; gap: 0.7rem; }
  .filters fieldset { grid-column: 1 / -1; }
  .field select { max-width: none; }
  .field input, .field select { width: 100%; }
  .filters output { margin: 0; grid-column: 1 / -1; line-height: 1.5; }
  .filters button { align-self: end; }
  .delta { margin-left: 0; }
  .finding { padding-inline: 0.75rem; }
  .file > summary { padding-right: 0.75rem; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media print {
  .filters, #theme, .skip { display: none; }
  .file { break-inside: avoid-page; }
}
`;
