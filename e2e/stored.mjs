/** What the store holds, as any other tab would read it. */
export const stored = (page) =>
  page.evaluate(
    () =>
      new Promise((done, fail) => {
        const request = indexedDB.open("wervel");
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction("records").objectStore("records").getAll();
          all.onsuccess = () => {
            request.result.close();
            done(all.result);
          };
        };
      }),
  );

/** Puts records where the app keeps them, as an import would. */
export const store = (page, records) =>
  page.evaluate(
    (rows) =>
      new Promise((done, fail) => {
        const request = indexedDB.open("wervel");
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const change = request.result.transaction("records", "readwrite");
          for (const row of rows) change.objectStore("records").put(row);
          change.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    records,
  );

/** A screening of this moment that asks for nothing, as the app keeps one. */
export const storeCalmScreening = (page) => {
  const at = new Date().toISOString();
  const answers = {
    confirmed: ["now", "you", "back"],
    chosen: {
      age: ["20"],
      duration: ["2w"],
      course: ["improving"],
      pain: ["3"],
      "leg-pain": ["no"],
    },
  };
  const outcome = { urgency: "self_care" };
  const record = { id: "calm", kind: "screening", day: at.slice(0, 10), at, changedAt: at };
  return store(page, [{ ...record, answers, outcome, contentVersion: "1" }]);
};

/** Until something half filled in is kept; a person types longer than that takes. */
export const drafted = (page) =>
  page.waitForFunction(
    () =>
      new Promise((done, fail) => {
        const request = indexedDB.open("wervel");
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const count = request.result.transaction("drafts").objectStore("drafts").count();
          count.onsuccess = () => {
            request.result.close();
            done(count.result > 0);
          };
        };
      }),
  );
