import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  // The page is read at <BASE_PATH>/graphql and its files at <BASE_PATH>/playground/: as nothing here names an absolute
  // path, one build serves every base path, also behind a proxy that adds its own.
  base: './',
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    assetsDir: 'playground',
    emptyOutDir: true,
    // Fonts and icons stay files, so that the page's policy can name 'self' alone.
    assetsInlineLimit: 0,
    // Monaco, the editor, is one piece of some 3 MB.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: ['index.html', 'import.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
      // GraphiQL's files carry a directive for a compiler that this build does not use.
      onwarn: (warning, report) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
      },
    },
  },
});
