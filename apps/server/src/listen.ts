import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { err, ok, type Result } from "@wervel/base";
import type { Hono } from "hono";

export interface NotListening {
  readonly kind: "port-taken" | "port-refused" | "unknown-host";
  readonly code: string;
}

/** How long a client may take: to say what it wants, to say it all, and to be silent. */
export type Patience = {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly silenceMs: number;
};
const usual: Patience = { headersMs: 10_000, requestMs: 60_000, silenceMs: 60_000 };

type Place = { readonly port: number; readonly host: string; readonly patience?: Patience };

/** Starts to listen; a port of 0 lets the system choose one. */
export function listen(
  app: Hono,
  { port, host, patience = usual }: Place,
): Promise<Result<Server, NotListening>> {
  const { headersMs: headersTimeout, requestMs: requestTimeout, silenceMs } = patience;
  const server = createServer(
    {
      headersTimeout,
      requestTimeout,
      connectionsCheckingInterval: Math.min(1_000, headersTimeout / 2),
    },
    getRequestListener(app.fetch),
  );
  server.setTimeout(silenceMs, (socket) => socket.destroy());
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

/** Takes no one new in, lets the answers that are under way be finished, then closes. */
export function finish(server: Server, { graceMs = 10_000 } = {}): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(late);
      done();
    });
    server.closeIdleConnections();
  });
}
