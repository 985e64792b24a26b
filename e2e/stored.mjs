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
