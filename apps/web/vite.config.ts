import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sveltekit } from "@sveltejs/kit/vite";
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from "vite";
import { cutTypefaces } from "./typefaces.ts";

/**
 * SvelteKit names in each page the scripts and styles that the page needs, and searches them
 * through late imports too. What it meets there first it takes for late, and the page then fetches
 * it a second round later, unstyled until then. So the list it searches names no late imports.
 */
const nothingNeededIsLate: Plugin = {
  name: "nothing-needed-is-late",
  apply: "build",
  applyToEnvironment: ({ name }) => name === "client",
  writeBundle({ dir = "" }) {
    const file = join(dir, ".vite/manifest.json");
    const parts: Record<string, { dynamicImports?: string[] }> = JSON.parse(
      readFileSync(file, "utf8"),
    );
    for (const part of Object.values(parts)) delete part.dynamicImports;
    writeFileSync(file, JSON.stringify(parts));
  },
};

export default defineConfig({
  plugins: [cutTypefaces, sveltekit(), nothingNeededIsLate],
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
                  test: /\/src\/lib\/(?:shell\/(?!CountryChoice|IntendedUse|LanguageChoice|Preference|choice)|language|flemish|preferences|demo|destinations|toast|version|parts\/(?:Icon|icons|Mark|Button|Note|Vertebra|vertebra|parts\.words))|\/node_modules\/(?:svelte|@sveltejs\/kit|esm-env|devalue|clsx)\//,
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
