/**
 * One process per folder, without a file that outlives its owner.
 *
 * The lock is a listening socket in the folder: the system closes it when the process
 * ends, however it ends, so a lock that nobody answers for can be taken over.
 */

import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { platform } from "node:os";
import { join, resolve } from "node:path";
import { err, ok, type Result } from "@wervel/base";

export type FolderInUse = {
  readonly kind: "folder-in-use";
  readonly folder: string;
  readonly pid: number;
};
export type FolderLock = { readonly release: () => Promise<void> };

export async function lockFolder(folder: string): Promise<Result<FolderLock, FolderInUse>> {
  const path = socketPath(folder);
  for (const attempt of [1, 2, 3]) {
    const server = await listen(path);
    if (server !== undefined) return ok({ release: () => release(server, path) });
    const pid = await holderOf(path);
    if (pid !== undefined) return err({ kind: "folder-in-use", folder, pid });
    if (attempt < 3) await rm(path, { force: true }); // its owner is gone
  }
  return err({ kind: "folder-in-use", folder, pid: 0 });
}

/** A socket's path may hold about 100 letters, so a deep folder is named by its digest. */
function socketPath(folder: string): string {
  const full = resolve(folder);
  const digest = createHash("sha256").update(full).digest("hex").slice(0, 32);
  if (platform() === "win32") return `\\\\.\\pipe\\wervel-${digest}`;
  const inside = join(full, "lock.sock");
  return inside.length < 100 ? inside : join("/tmp", `wervel-${digest}.sock`);
}

function listen(path: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.end(String(process.pid)));
  server.unref();
  return new Promise((done) => {
    server.once("error", () => done(undefined));
    server.listen(path, () => done(server));
  });
}

/** The process that answers on the socket; nothing when nobody does. */
function holderOf(path: string): Promise<number | undefined> {
  return new Promise((done) => {
    const socket = connect(path);
    let said = "";
    socket.setTimeout(2_000, () => socket.destroy(new Error("silent")));
    socket.on("data", (part) => {
      said += part.toString("utf8");
    });
    socket.on("error", () => done(undefined));
    socket.on("end", () => done(Number(said) || 0));
  });
}

async function release(server: Server, path: string): Promise<void> {
  await new Promise((done) => server.close(done));
  await rm(path, { force: true });
}
