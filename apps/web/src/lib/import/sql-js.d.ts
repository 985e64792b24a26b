/** The part of sql.js that is used here; the library brings no types of its own. */
declare module "sql.js" {
  type Value = number | string | Uint8Array | null;
  interface Database {
    exec(sql: string): { readonly values: readonly (readonly Value[])[] }[];
    close(): void;
  }
  function initSqlJs(options?: {
    readonly locateFile?: (name: string) => string;
  }): Promise<{ readonly Database: new (bytes: Uint8Array) => Database }>;

  // biome-ignore lint/style/noDefaultExport: this is how the library exports it
  export { initSqlJs as default };
}
