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

/** Plain on purpose: it must work when nothing else of the app is there. */
export function notFoundPage(language: keyof typeof words): string {
  const { title, text, start } = words[language];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Wervel</title>
<main><h1>${title}</h1><p>${text}</p><p><a href="/${language}/">${start}</a></p></main>
</html>
`;
}
