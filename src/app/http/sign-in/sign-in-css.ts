/** Style of the colleague page: system type, 4 px grid, AA contrast in light and dark. */
export const SIGN_IN_CSS = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #4b5768; --line: #b8c1cc; --paper: #fff; --ground: #f4f6f8; --accent: #1f4f99; }
@media (prefers-color-scheme: dark) { :root { --ink: #eef2f7; --soft: #b3bfce; --line: #46525f; --paper: #1b222b; --ground: #12171d; --accent: #8ab8ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, 'Noto Sans', sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 32px 16px 64px; }
h1 { font-size: 28px; line-height: 1.25; margin: 16px 0 8px; }
.banner { color: var(--soft); border-left: 4px solid var(--accent); padding: 4px 12px; margin: 0; }
ul { list-style: none; margin: 24px 0 0; padding: 0; display: grid; gap: 12px; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); }
button, .door { display: block; text-decoration: none; width: 100%; text-align: left; padding: 12px 16px; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; cursor: pointer; }
button:hover, .door:hover { border-color: var(--accent); }
button:focus-visible, .door:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.name { display: block; font-weight: 600; }
.roles { display: block; color: var(--soft); }
`;
