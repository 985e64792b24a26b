import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { err, ok, type Result } from "@wervel/base";
import type { Hono } from "hono";

export interface NotListening {
  readonly kind: "port-taken" | "port-refused" | "unknown-host";
  readonly code: string;
}

/** Starts to listen; a port of 0 lets the system choose one. */
export function listen(
  app: Hono,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Result<Server, NotListening>> {
  const server = createServer(getRequestListener(app.fetch));
  return new Promise((done) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const code = error.code ?? "unknown";
      done(err({ kind: kinds[code] ?? "unknown-host", code }));
    });
    server.listen(port, host, () => done(ok(server)));
  });
}

const kinds: Readonly<Record<string, NotListening["kind"]>> = {
  EADDRINUSE: "port-taken",
  EACCES: "port-refused",
};
