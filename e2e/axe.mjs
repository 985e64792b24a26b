import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";

/** Fails with the rule and the element when axe finds anything at all on the page. */
export async function assertAccessible(page, where) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
  assert.deepEqual(found, [], `${where}: axe found something`);
}
