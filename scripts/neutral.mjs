// Does anything here lead to a shop, an advertisement, or a link that pays?

/** The only places that the app may point at: registers, guidelines, journals, standards. */
const known = new Set([
  "127.0.0.1",
  "doi.org",
  "example.org",
  "github.com",
  "gut.bmj.com",
  "hl7.org",
  "loinc.org",
  "nictiz.nl",
  "pubmed.ncbi.nlm.nih.gov",
  "richtlijnen.nhg.org",
  "richtlijnendatabase.nl",
  "snomed.info",
  "svelte.dev",
  "terminology.hl7.org",
  "unitsofmeasure.org",
  "wervel.example",
  "www.kngf.nl",
  "www.ncbi.nlm.nih.gov",
  "www.nhs.uk",
  "www.nice.org.uk",
  "www.openstreetmap.org",
  "www.thuisarts.nl",
  "www.w3.org",
  "www.who.int",
]);

/** What a link carries when somebody is paid for it or follows the reader. */
const tracking =
  /[?&](?:utm_\w+|gclid|fbclid|msclkid|aff\w*|partner\w*|ref|refer\w*|tag|awc|clickid|campaign|source|promo\w*|coupon|korting\w*)=/iu;
const paid =
  /rel=["'][^"']*sponsored|\b(?:adsbygoogle|doubleclick|affiliate-?link|googletag|gtag\()/iu;
const address = /https?:\/\/(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)[^\s"'`<>)\\]*/giu;

/** Every address outside what is known, every tracked link, every sign of an advertisement. */
export function salesIn(text) {
  const links = [...text.matchAll(address)].flatMap(({ 0: link, groups: { host } }) => {
    if (tracking.test(link)) return [`follows the reader: ${link}`];
    return known.has(host.toLowerCase()) ? [] : [`not a known place: ${link}`];
  });
  const sign = paid.exec(text);
  return [...links, ...(sign === null ? [] : [`an advertisement: ${sign[0]}`])];
}
