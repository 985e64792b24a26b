import type { FileBytes } from "./file-bytes.ts";

/** One message of an object header: what sort it is and where its content stands. */
export type Message = { readonly type: number; readonly at: number; readonly size: number };
export const messageType = {
  dataspace: 0x01,
  datatype: 0x03,
  link: 0x06,
  layout: 0x08,
  filters: 0x0b,
  continuation: 0x10,
  symbolTable: 0x11,
} as const;

type Stretch = { readonly at: number; readonly end: number };

/** All messages of an object header of version 1 or 2, over all its blocks. */
export function messagesOf(file: FileBytes, address: number): readonly Message[] {
  const isNew = file.says(address, "OHDR");
  const first = isNew
    ? newBlock(file, address)
    : { at: address + 16, end: address + 16 + file.u32(address + 8) };
  const withOrder = isNew && (file.u8(address + 5) & 4) !== 0;
  const blocks: Stretch[] = [first];
  const messages: Message[] = [];
  for (let block = blocks.shift(); block !== undefined; block = blocks.shift()) {
    for (const message of messagesIn(file, block, isNew, withOrder)) {
      messages.push(message);
      if (message.type === messageType.continuation) blocks.push(nextBlock(file, message, isNew));
    }
  }
  return messages;
}

function newBlock(file: FileBytes, address: number): Stretch {
  const flags = file.u8(address + 5);
  const sizeAt = address + 6 + ((flags & 0x20) !== 0 ? 16 : 0) + ((flags & 0x10) !== 0 ? 4 : 0);
  const width = 1 << (flags & 3);
  const at = sizeAt + width;
  return { at, end: at + littleNumber(file, sizeAt, width) };
}

function nextBlock(file: FileBytes, { at }: Message, isNew: boolean): Stretch {
  const [start, length] = [file.u64(at), file.u64(at + 8)];
  return isNew ? { at: start + 4, end: start + length - 4 } : { at: start, end: start + length };
}

function messagesIn(
  file: FileBytes,
  { at: start, end }: Stretch,
  isNew: boolean,
  withOrder: boolean,
): readonly Message[] {
  const head = isNew ? 4 + (withOrder ? 2 : 0) : 8;
  const messages: Message[] = [];
  for (let at = start; at + head <= end; ) {
    file.step();
    const type = isNew ? file.u8(at) : file.u16(at);
    const size = isNew ? file.u16(at + 1) : file.u16(at + 2);
    messages.push({ type, at: at + head, size });
    at += head + size;
  }
  return messages;
}

export function littleNumber(file: FileBytes, at: number, width: number): number {
  if (width === 8) return file.u64(at);
  if (width === 4) return file.u32(at);
  return width === 2 ? file.u16(at) : file.u8(at);
}
