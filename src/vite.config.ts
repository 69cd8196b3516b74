import { defineConfig } from "vite";

/**
 * Puts the program into a few files: Node.js needs half a second to find and load the hundreds that discord.js and the
 * rest are made of.
 */
export default defineConfig({
  ssr: {
    noExternal: true,
    // What only the importer loads stays as it is.
    external: [
      "@exodus/bytes",
      "@mozilla/readability",
      "hast-util-from-html",
      "hast-util-to-html",
      "hast-util-to-mdast",
      "html-encoding-sniffer",
      "linkedom",
      "mammoth",
      "tinyld",
      "undici",
      "unpdf",
    ],
  },
  build: {
    ssr: true,
    target: "node20",
    minify: false,
    outDir: "../dist",
    emptyOutDir: true,
    rolldownOptions: {
      // discord.js does without these.
      external: ["bufferutil", "utf-8-validate", "zlib-sync"],
      input: { index: "src/index.ts", cli: "src/cli.ts", worker: "src/loading/worker.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
});
