// Devices and their clock

export {
  type BackupError,
  type BackupKey,
  createBackupKey,
  openBackup,
  sealBackup,
} from "./backup.ts";
// The bytes on the wire
export { base64url, parseBase64url } from "./bytes.ts";
// What was written, and what it adds up to
export { type Change, type Json, parseChange } from "./change.ts";
export { createDeviceId, type DeviceId, parseDeviceId, type RandomBytes } from "./device.ts";
export { formatHealthLink, sealHealthLink } from "./health-link.ts";
export { createHttpRelay } from "./http-relay.ts";
export {
  clockAtRest,
  type HybridClock,
  isStamp,
  readStamp,
  type Stamp,
  stampOf,
  tick,
  witness,
} from "./hybrid-clock.ts";
// Inboxes that others may drop something in
export {
  createHttpInboxes,
  createName,
  dropInto,
  formatInboxAddress,
  type Inbox,
  type InboxAddress,
  type Inboxes,
  parseInboxAddress,
} from "./inboxes.ts";
// Keys, and ways to keep them
export {
  createRootSecret,
  keysOf,
  parseRootSecret,
  parseVaultId,
  publicKeyOf,
  type RootSecret,
  type VaultId,
  type VaultKeys,
} from "./keys.ts";
export type { HttpAnswer, Send } from "./line.ts";
export {
  type Head,
  type Heads,
  headOf,
  type LogError,
  missing,
  type Page,
  readPage,
  type SealedRecord,
  writePage,
} from "./log.ts";
export {
  type Answer,
  compactOnRelay,
  type Meeting,
  type MeetingError,
  meet,
  type Relay,
  type RelayFailure,
} from "./meeting.ts";
export {
  comparisonWords,
  createPairing,
  meetingPlace,
  type PairingSecret,
  pairingCode,
  pairingWords,
  parsePairingText,
} from "./pairing.ts";
// Shares
export {
  createHttpParcels,
  fetchParcel,
  formatParcelLink,
  type OpeningFailure,
  openParcel,
  type ParcelLink,
  type Parcels,
  type ParcelTerms,
  parseParcelLink,
  passcodeToken,
  type SharedParcel,
  sealParcel,
} from "./parcels.ts";
export {
  parseRecoveryCode,
  parseRecoveryWords,
  type RecoveryError,
  recoveryCode,
  recoveryWords,
} from "./recovery.ts";
export {
  type Conflict,
  createReplica,
  type Replica,
  type Snapshot,
  type StoredRecord,
  type Written,
} from "./replica.ts";
export {
  freshForMs,
  isSoundKey,
  portableCheck,
  type RequestToSign,
  type Signature,
  type SignatureCheck,
  type SignatureError,
  type SignatureMaker,
  signRequest,
  verifyRequest,
} from "./request.ts";
// Sealing and the log
export { digest, noPrevious, type Place, type SealError, seal, unseal } from "./seal.ts";
// Public texts with a signature
export {
  createSigningSecret,
  fingerprintOf,
  openSignedText,
  type SignedText,
  type SignedTextError,
  signerOf,
  signText,
} from "./signed-text.ts";
export { sealSnapshot } from "./snapshot.ts";
export { joinTrustees, type ShareError, splitAmongTrustees } from "./trustees.ts";
// A vault on a device, and its meetings with a relay
export {
  type Draft,
  type LocalLog,
  type OpenError,
  openVault,
  type StoredLog,
  type Vault,
} from "./vault.ts";
export {
  decodeHeads,
  decodeRecords,
  encodeHeads,
  encodeRecords,
  longestSealed,
  type WireError,
} from "./wire.ts";
export {
  unwrapByPasskey,
  unwrapByPassphrase,
  type WrapError,
  type Wrapped,
  wrapByPasskey,
  wrapByPassphrase,
} from "./wrap.ts";
