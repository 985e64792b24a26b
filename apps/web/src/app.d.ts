declare global {
  namespace App {}

  // The part of the File System Access API that only some browsers have.
  interface FileSystemHandle {
    queryPermission?(wish: { readonly mode: "readwrite" }): Promise<PermissionState>;
    requestPermission?(wish: { readonly mode: "readwrite" }): Promise<PermissionState>;
  }

  // Speech to text, of which we use only what stays on the device.
  type SpokenResult = {
    readonly isFinal: boolean;
    readonly [index: number]: { readonly transcript: string };
  };
  interface Listening {
    lang: string;
    continuous: boolean;
    processLocally?: boolean;
    onresult:
      | ((event: {
          readonly resultIndex: number;
          readonly results: ArrayLike<SpokenResult> & Iterable<SpokenResult>;
        }) => void)
      | null;
    onend: (() => void) | null;
    onerror: (() => void) | null;
    start(): void;
    stop(): void;
  }
  var SpeechRecognition:
    | {
        new (): Listening;
        available?(wish: {
          readonly langs: readonly string[];
          readonly processLocally: true;
        }): Promise<string>;
      }
    | undefined;

  var showDirectoryPicker:
    | ((wish: {
        readonly mode: "readwrite";
        readonly id: string;
      }) => Promise<FileSystemDirectoryHandle>)
    | undefined;
}

export {};
