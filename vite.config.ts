import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The desk is served under /desk/ with `script-src 'self'`: nothing may be inlined into the page. */
export default defineConfig({
  root: at('src/web/desk'),
  base: '/desk/',
  cacheDir: at('.cache/vite-desk'),
  plugins: [react()],
  build: {
    outDir: at('dist/web/desk'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/aanmelden': 'http://127.0.0.1:3000' } },
});
