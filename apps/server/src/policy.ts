/**
 * The Content-Security-Policy header of a file.
 *
 * A page carries its own policy in a meta element, with the hashes of its inline scripts; the
 * header repeats it, so that it holds from the first byte, and adds what a meta element may not
 * say. What is not a page gets the plainest policy that lets a worker run and reach this origin;
 * a worker may compile WebAssembly (the solver of week menus), and still no text.
 */
export function contentSecurityPolicy(html: string): string {
  const own = /<meta http-equiv="content-security-policy" content="(?<policy>[^"]+)">/u.exec(html);
  return `${own?.groups?.["policy"] ?? worker}; frame-ancestors 'none'`;
}

/** For answers that are no page and no file: nothing in them may run or be shown in a frame. */
export const barePolicy = "default-src 'none'; frame-ancestors 'none'";
const worker = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** Said with every answer: this site is a world of its own, and watches no one. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
};
