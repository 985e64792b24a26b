/**
 * A page to read, made to wait with its app until `awake` says so. The scripts that the app needs
 * stand by in a template, so that they are still fetched side by side then.
 */
export async function asleep(page: string): Promise<string> {
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
  const code = start["code"].replace(imports, `(${awake})().then(() => ${imports})`);
  const [was, is] = await Promise.all([hashOf(start["code"]), hashOf(code)]);
  return scripts
    .replace(start["code"], () => code)
    .replace(was, is)
    .replace("</head>", () => `<template id="app-parts">${parts.join("")}</template></head>`);
}

/**
 * Runs in the page, as its text. Who reads and has nothing here yet needs no app before the first
 * move; everyone else has it at once.
 */
const awake = () =>
  new Promise((wake) => {
    const moves = "pointermove touchstart wheel scroll keydown focusin click change".split(" ");
    let known = true; // when the browser keeps nothing, nothing can be known either
    try {
      known = localStorage.length + sessionStorage.length > 0;
    } catch {}
    if (known || navigator.serviceWorker?.controller) wake(undefined);
    else for (const move of moves) addEventListener(move, wake, { once: true, passive: true });
  }).then(() => {
    const parts = document.getElementById("app-parts");
    if (parts instanceof HTMLTemplateElement) document.head.append(parts.content);
  });

/** As the page's own policy names a script that it allows. */
async function hashOf(code: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
