/** The page's style: one column of readable measure, light or dark as the reader's system is, and print. */
export const style = `
:root { color-scheme: light dark; --ink: #1c2024; --soft: #5d6770; --paper: #fbfaf7; --line: #dcd8cf; --accent: #8a1c1c; --mark: #fdeaa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --soft: #a3a9af; --paper: #17191b; --line: #34383c; --accent: #f0a08c; --mark: #5a4a12; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Georgia, 'Times New Roman', serif; }
h1 { margin: 0 0 .4rem; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.4rem 0 .6rem; padding-top: .6rem; border-top: 2px solid var(--accent); font-size: 1.2rem; }
.standing, .intro, .note, nav, footer { color: var(--soft); font-family: system-ui, sans-serif; font-size: .875rem; }
nav { display: flex; flex-wrap: wrap; gap: .35rem 1rem; margin-top: 1rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; }
ul { margin: 0; padding: 0; list-style: none; }
ul.lines > li { padding: .45rem 0; border-bottom: 1px solid var(--line); }
ul.lines ul { margin: .2rem 0 0; }
ul.lines ul li { padding: .2rem 0; }
.note { margin-left: .4rem; white-space: normal; }
summary { cursor: pointer; list-style: none; position: relative; padding-left: 1.15em; }
li.head > .line { font-weight: bold; }
summary::-webkit-details-marker { display: none; }
summary::before { content: '▸'; position: absolute; left: 0; color: var(--accent); }
details[open] > summary::before { content: '▾'; }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
blockquote { margin: .5rem 0 .5rem 1.15rem; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--line); font-size: .97rem; }
blockquote p { margin: 0; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; }
mark:target { outline: 2px solid var(--accent); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .95rem/1.6 Georgia, serif; }
details.text { padding: .4rem 0; border-bottom: 1px solid var(--line); }
@media print {
  body { max-width: none; padding: 0; background: #fff; color: #000; font-size: 10.5pt; }
  nav, #texts { display: none; }
  summary { padding-left: 0; } summary::before { content: ''; }
  ul.lines ul { margin-left: 1rem; }
  h2 { break-after: avoid; } li, blockquote { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`
