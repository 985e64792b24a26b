import type { FileBytes } from "./file-bytes.ts";
import { littleNumber, type Message, messagesOf, messageType } from "./object.ts";

/** The address of the object at a path, or nothing. */
export function find(file: FileBytes, path: string): number | undefined {
  let address: number | undefined = rootOf(file);
  for (const name of path.split("/"))
    address = address === undefined ? undefined : childrenOf(file, address).get(name);
  return address;
}

function rootOf(file: FileBytes): number {
  const version = file.u8(8);
  const width = version < 2 ? file.u8(13) : file.u8(9);
  if (width !== 8) throw new RangeError("addresses of another width");
  if (version >= 2) return file.u64(36);
  return file.u64(version === 1 ? 68 : 64);
}

/** Names and addresses in a group, from a symbol table or from links in its header. */
function childrenOf(file: FileBytes, address: number): ReadonlyMap<string, number> {
  const children = new Map<string, number>();
  for (const message of messagesOf(file, address)) {
    if (message.type === messageType.link) addLink(file, message, children);
    if (message.type !== messageType.symbolTable) continue;
    const heap = file.u64(file.u64(message.at + 8) + 24);
    addTree(file, file.u64(message.at), heap, children);
  }
  return children;
}

function addTree(file: FileBytes, at: number, heap: number, into: Map<string, number>): void {
  file.step();
  if (file.says(at, "SNOD")) {
    const count = file.u16(at + 6);
    for (let entry = at + 8; entry < at + 8 + count * 40; entry += 40)
      into.set(file.name(heap + file.u64(entry)), file.u64(entry + 8));
    return;
  }
  if (!file.says(at, "TREE")) throw new RangeError("no tree");
  const count = file.u16(at + 6);
  for (let child = 0; child < count; child++)
    addTree(file, file.u64(at + 32 + child * 16), heap, into);
}

/** Only hard links: a soft or outer link leads out of what we want to read. */
function addLink(file: FileBytes, { at }: Message, into: Map<string, number>): void {
  const flags = file.u8(at + 1);
  let place = at + 2;
  if ((flags & 8) !== 0 && file.u8(place++) !== 0) return;
  if ((flags & 4) !== 0) place += 8;
  if ((flags & 16) !== 0) place += 1;
  const width = 1 << (flags & 3);
  const length = littleNumber(file, place, width);
  const name = String.fromCharCode(...file.slice(place + width, Math.min(length, 1_000)));
  into.set(name, file.u64(place + width + length));
}
