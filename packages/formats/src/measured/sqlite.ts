export type SqlValue = number | string | Uint8Array | null;

/** An opened SQLite file; the app brings the library. */
export interface Sqlite {
  readonly rows: (sql: string) => readonly (readonly SqlValue[])[];
  readonly close: () => void;
}
export type OpenSqlite = (bytes: Uint8Array) => Promise<Sqlite>;
