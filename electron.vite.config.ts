import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const workers = readdirSync('src/main/workers')
  .filter((file) => file.endsWith('Worker.ts'))
  .map((file) => file.replace(/\.ts$/, ''))

// What the oldest runtime we test on has: Electron 33.
const node = 'node20.18'
const chrome = 'chrome130'

/** The vectors of the lexicon lie beside the worker that reads them, under the same name in every build. */
const lexiconVectors = {
  name: 'lexicon-vectors',
  generateBundle(this: { emitFile: (file: object) => void }) {
    this.emitFile({
      type: 'asset',
      fileName: 'main/workers/lexiconVectors.bin',
      source: readFileSync('src/main/workers/lexiconVectors.bin'),
    })
  },
}

export default defineConfig({
  main: {
    plugins: [lexiconVectors],
    build: {
      // Main is built first and empties `out`; the other two add to it.
      outDir: 'out',
      emptyOutDir: true,
      target: node,
      rollupOptions: {
        input: {
          'main/index': resolve('src/main/index.ts'),
          cli: resolve('src/main/cli.ts'),
          ...Object.fromEntries(
            workers.map((name) => [`main/workers/${name}`, resolve(`src/main/workers/${name}.ts`)]),
          ),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          // Beside index.js, so that './workers/x.js' means the same in every chunk.
          chunkFileNames: 'main/[name]-[hash].js',
          assetFileNames: 'main/icons/[name]-[hash].[ext]',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/main',
      emptyOutDir: false,
      target: node,
      rollupOptions: {
        input: { preload: resolve('src/main/preload.ts') },
        output: { format: 'cjs', entryFileNames: 'preload.cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      minify: true,
      target: chrome,
      cssTarget: chrome,
      // The policy of the page allows neither inline scripts nor fonts and styles inside of links.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: [resolve('src/renderer/index.html'), resolve('src/renderer/capture.html')],
      },
    },
  },
})
