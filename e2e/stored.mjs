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
