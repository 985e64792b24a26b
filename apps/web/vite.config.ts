import { sveltekit } from "@sveltejs/kit/vite";
import { defaultClientConditions, defaultServerConditions, defineConfig } from "vite";

export default defineConfig({
  plugins: [sveltekit()],
  // A late part fetches its own modules; naming them all ahead cost every first visit 2 kB.
  build: {
    modulePreload: {
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith(".css")),
    },
  },
  resolve: { conditions: ["source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["source", ...defaultServerConditions] } },
});
