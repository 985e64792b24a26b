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
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              // What every page needs travels as one file: small files compress badly.
              groups: [
                {
                  name: "shell",
                  test: /\/src\/lib\/(?:shell\/(?!CountryChoice|LanguageChoice|choice)|language|flemish|preferences|demo|destinations|toast|version|parts\/(?:Icon|icons|Mark|Button|Note|Vertebra|vertebra|parts\.words))|\/node_modules\/(?:svelte|@sveltejs\/kit|esm-env|devalue|clsx)\//,
                },
                { name: "store", test: /\/src\/lib\/store\/(?!fill-example|StoreFailure)/ },
                {
                  name: "days",
                  test: /\/packages\/(?:base|model)\/src\/(?:local-date|result|body-region)\.ts/,
                },
                {
                  name: "today",
                  test: /\/src\/lib\/(?:diary\/(?:clock|DaySheet|dates|day-form|diary\.words|QuickAdd|settings\.svelte|WeekRow|usual-questions|ItemAnswer|ToggleChips|MultiChips|AmountAnswer)|parts\/(?:NrsScale|Chips))/,
                },
                {
                  name: "rescreen",
                  test: /\/src\/lib\/screening\/(?:session\.ts|last-screening|rescreen|Rescreen)|\/packages\/screen\/src\/screening-due/,
                },
              ],
            },
          },
        },
      },
    },
  },
  ssr: { resolve: { conditions: ["source", ...defaultServerConditions] } },
});
