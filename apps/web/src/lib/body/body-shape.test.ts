import { type BodyRegion, backRegions, bodyRegions, frontRegions } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { type BodyView, outline, type RegionShape, regionShapes } from "./body-shape.ts";
import { type Direction, neighbour } from "./neighbours.ts";

const directions: readonly Direction[] = ["up", "down", "left", "right"];

function reachable(shapes: readonly RegionShape[], start: BodyRegion): ReadonlySet<BodyRegion> {
  const reached = new Set([start]);
  for (const region of reached)
    for (const direction of directions) {
      const next = neighbour(shapes, region, direction);
      if (next !== undefined) reached.add(next);
    }
  return reached;
}

describe("the body map", () => {
  it.each([
    ["back", backRegions],
    ["front", frontRegions],
  ] as const)("draws every region of the %s once", (view, regions) => {
    expect(regionShapes[view].map(({ region }) => region).sort()).toEqual([...regions].sort());
  });

  it("puts the person's left where it is when one looks at them", () => {
    const x = (view: BodyView, region: string) =>
      regionShapes[view].find((shape) => shape.region === region)?.at[0] ?? Number.NaN;
    expect(x("back", "low-back-left")).toBeLessThan(x("back", "low-back-right"));
    expect(x("front", "flank-left")).toBeGreaterThan(x("front", "flank-right"));
  });

  it("mirrors left and right exactly", () => {
    for (const shape of [...regionShapes.back, ...regionShapes.front]) {
      if (!shape.region.endsWith("-left")) continue;
      const other = [...regionShapes.back, ...regionShapes.front].find(
        ({ region }) => region === shape.region.replace("-left", "-right"),
      );
      expect((other?.at[0] ?? 0) + shape.at[0]).toBeCloseTo(200);
    }
  });

  it("closes its outline", () => expect(outline.endsWith("Z")).toBe(true));

  it.each(["back", "front"] as const)(
    "lets the arrow keys reach every region of the %s",
    (view) => {
      const shapes = regionShapes[view];
      for (const { region } of shapes) expect(reachable(shapes, region).size).toBe(shapes.length);
    },
  );

  it("goes sideways along the low back and up the spine", () => {
    expect(neighbour(regionShapes.back, "low-back-left", "right")).toBe("low-back-centre");
    expect(neighbour(regionShapes.back, "low-back-centre", "right")).toBe("low-back-right");
    expect(neighbour(regionShapes.back, "low-back-centre", "up")).toBe("mid-back-centre");
    expect(neighbour(regionShapes.back, "neck", "up")).toBeUndefined();
  });

  it("holds the regions of the model and no others", () => {
    const drawnRegions = [...regionShapes.back, ...regionShapes.front].map(({ region }) => region);
    expect(new Set(drawnRegions)).toEqual(new Set(bodyRegions));
  });
});
