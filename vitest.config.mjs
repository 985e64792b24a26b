import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

// "source": packages are tested as they are written, without a build in between.
const resolve = { conditions: ["source"] };
const ssr = { resolve: { conditions: ["source"] } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: "node",
          isolate: false,
          testTimeout: 60_000,
          include: [
            "packages/*/src/**/*.test.ts",
            "apps/{cli,server}/src/**/*.test.ts",
            "scripts/**/*.test.mjs",
          ],
        },
      },
      {
        resolve: { conditions: ["source", "browser"] },
        plugins: [svelte(), svelteTesting()],
        test: { name: "web", environment: "jsdom", isolate: false, include: ["apps/web/src/**/*.test.ts"] },
      },
    ],
  },
});
