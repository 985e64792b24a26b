/**
 * Tells how wide an element is, now and whenever that changes, so that a chart is
 * drawn at 1:1 and its text stays 12 px. Where nothing can be observed (a page made
 * beforehand, an old browser) the chart keeps the width it was drawn at.
 */
export const containerWidth =
  (tell: (width: number) => void) =>
  (element: Element): (() => void) | undefined => {
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) tell(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
