import { createHash } from "node:crypto";

const words = {
  nl: {
    title: "Deze pagina is er niet",
    text: "Misschien is het adres oud of verkeerd getypt. Je gegevens staan nog op dit apparaat.",
    start: "Naar het begin",
  },
  en: {
    title: "This page is not here",
    text: "The address may be old or mistyped. Your data are still on this device.",
    start: "To the start",
  },
} as const;

/** The house's ground, ink and plum; nothing is fetched for a page that is not there. */
const style = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px; background: light-dark(#f3f0ef, #17131a);
  color: light-dark(#251d2a, #f2ecf0); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 40rem; margin: 12vh auto 0; }
h1 { font-size: 1.875rem; line-height: 1.13; }
a { display: inline-block; padding: 10px 22px; border-radius: 16px; text-decoration: none;
  background: light-dark(#6b2a55, #e7a9ce); color: light-dark(#fff, #2b0f22); }
a:focus-visible { outline: 3px solid light-dark(#1f56c4, #9cc0ff); outline-offset: 2px; }
`;
const allowed = createHash("sha256").update(style).digest("base64");
const policy = `default-src 'none'; style-src 'sha256-${allowed}'; img-src 'self'`;

/** Plain on purpose: it must work when nothing else of the app is there. */
export function notFoundPage(language: keyof typeof words): string {
  const { title, text, start } = words[language];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${title} · Wervel</title>
<style>${style}</style>
<main><h1>${title}</h1><p>${text}</p><p><a href="/${language}/">${start}</a></p></main>
</html>
`;
}
