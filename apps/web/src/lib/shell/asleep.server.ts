import { createHash } from "node:crypto";

/**
 * A page to read, made to wait with its app until `awake()` of app.html says so. The scripts that
 * the app needs stand by in a template, so that they are still fetched side by side then.
 */
export function asleep(page: string): string {
  const parts: string[] = [];
  const scripts = page.replaceAll(/<link [^>]*rel="modulepreload"[^>]*>\s*/gu, (part) => {
    parts.push(part.trim());
    return "";
  });
  const start =
    /<script>(?<code>[^<]*?Promise\.all\(\[(?<imports>[^\]]*)\]\)[^<]*)<\/script>/u.exec(
      scripts,
    )?.groups;
  if (start?.["code"] === undefined || start["imports"] === undefined)
    throw new Error("the script that starts the app was not found in a page to read");
  const imports = `Promise.all([${start["imports"]}])`;
  const code = start["code"].replace(imports, `awake().then(() => ${imports})`);
  return scripts
    .replace(start["code"], () => code)
    .replace(hashOf(start["code"]), () => hashOf(code))
    .replace("</head>", () => `<template id="app-parts">${parts.join("")}</template></head>`);
}

/** As the page's own policy names a script that it allows. */
const hashOf = (code: string) => `sha256-${createHash("sha256").update(code).digest("base64")}`;
