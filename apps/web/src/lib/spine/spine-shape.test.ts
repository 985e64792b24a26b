import { spineParts } from "@wervel/content";
import { describe, expect, it } from "vitest";
import { placeAfterKey, placeOfPart, spineOrder } from "./spine-order.ts";
import { discs, levels, spineBox } from "./spine-shape.ts";

const countOf = (letter: string) => levels.filter(({ id }) => id.startsWith(letter)).length;

describe("the drawn spine", () => {
  it("has seven, twelve and five vertebrae, and twenty-three discs", () => {
    expect([countOf("C"), countOf("T"), countOf("L")]).toEqual([7, 12, 5]);
    expect(discs.length).toBe(23);
    expect(discs.some(({ id }) => id === "C1-C2")).toBe(false);
    expect(discs.at(-1)?.id).toBe("L5-S1");
  });

  it("is hollow at the neck, round at the chest and hollow at the low back", () => {
    const x = (id: string) => levels.find((level) => level.id === id)?.x ?? Number.NaN;
    expect(x("C4")).toBeLessThan(x("T6"));
    expect(x("L3")).toBeLessThan(x("T6"));
  });

  it("goes down without a gap, growing as it goes, and stays on the paper", () => {
    for (const [index, level] of levels.entries()) {
      const above = levels[index - 1];
      if (above === undefined) continue;
      const gap = level.y - level.height / 2 - (above.y + above.height / 2);
      expect(Math.abs(gap)).toBeLessThan(1e-9);
      expect(level.width).toBeGreaterThan(above.width - 3);
    }
    for (const { x, y, width } of levels) {
      expect(x - width / 2).toBeGreaterThan(80);
      expect(y).toBeLessThan(spineBox.height - 100);
    }
  });

  it("lays each disc between its two vertebrae", () => {
    for (const { id, y } of discs) {
      const [above, below] = id.split("-").map((name) => levels.find((level) => level.id === name));
      expect(y).toBeGreaterThan(above?.y ?? Number.NaN);
      if (below !== undefined) expect(y).toBeLessThan(below.y);
    }
  });
});

describe("the arrows", () => {
  it("walk down and up the column and stop at its ends", () => {
    expect(placeAfterKey("ArrowDown", "L4")?.id).toBe("L4-L5");
    expect(placeAfterKey("ArrowUp", "L4-L5")?.id).toBe("L4");
    expect(placeAfterKey("ArrowUp", "C1")?.id).toBe("C1");
    expect(placeAfterKey("ArrowDown", "Co")?.id).toBe("Co");
    expect(placeAfterKey("Home", "L4")?.id).toBe("C1");
    expect(placeAfterKey("End", "L4")?.id).toBe("Co");
    expect(placeAfterKey("x", "L4")).toBeUndefined();
  });

  it("reach every place from the first one", () => {
    let here = "C1";
    const seen = [here];
    for (let step = 1; step < spineOrder.length; step++) {
      here = placeAfterKey("ArrowDown", here)?.id ?? here;
      seen.push(here);
    }
    expect(seen).toEqual(spineOrder.map(({ id }) => id));
    expect(spineOrder.length).toBe(24 + 23 + 2);
  });

  it("know a place for the parts that have one of their own", () => {
    const placed = spineParts.filter(({ id }) => placeOfPart(id) !== undefined).map(({ id }) => id);
    expect(placed).toEqual(["vertebra", "disc", "sacrum", "coccyx"]);
  });
});
