export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text's left end and base line. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The first place where a label covers no mark; if every place covers some, the one
 * that covers fewest. Rounded to a tenth of a pixel.
 */
export function placeLabel(
  places: readonly Place[],
  size: { readonly width: number; readonly height: number },
  marks: readonly Box[],
): Place | undefined {
  let best: Place | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const covered = marks.filter((mark) => overlaps(labelBox(place, size), mark)).length;
    if (covered < fewest) {
      fewest = covered;
      best = place;
    }
  }
  return best && { x: Math.round(best.x * 10) / 10, y: Math.round(best.y * 10) / 10 };
}

const labelBox = (
  { x, y }: Place,
  { width, height }: { readonly width: number; readonly height: number },
): Box => ({ left: x, right: x + width, top: y - height + 3, bottom: y + 3 });

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
