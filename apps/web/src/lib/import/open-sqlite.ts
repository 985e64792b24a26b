import type { OpenSqlite, SqlValue } from "@wervel/wervel";
import program from "sql.js/dist/sql-wasm-browser.wasm?url";

/** Opens a SQLite file in memory; the library is only fetched when there is one. */
export const openSqlite: OpenSqlite = async (bytes) => {
  const { default: initSqlJs } = await import("sql.js");
  const { Database } = await initSqlJs({ locateFile: () => program });
  const database = new Database(bytes);
  return {
    rows: (sql: string): readonly (readonly SqlValue[])[] => database.exec(sql)[0]?.values ?? [],
    close: () => database.close(),
  };
};
