import { err, ok } from "@wervel/base";
import { describe, expect, it } from "vitest";
import { type Command, misused, unusable } from "./command.ts";
import { diskFiles } from "./files.ts";
import { run } from "./run.ts";

const echo: Command = {
  name: "echo",
  summary: "Says a word back.",
  usage: "WORD [--times N]",
  takes: [1, 1],
  options: { times: { value: "N", says: "how often" }, loud: { says: "in capitals" } },
  run: async (call) => {
    const [word = ""] = call.words;
    if (word === "bad") {
      return err(
        unusable({ kind: "bad-word", line: 3 }, { nl: "regel 3: fout", en: "line 3: wrong" }),
      );
    }
    const times = Number(call.option("times") ?? "1");
    if (!(times > 0)) return err(misused({ kind: "bad-times" }, { nl: "getal", en: "number" }));
    call.progress(0.5);
    const said = `${call.language} ${(call.given("loud") ? word.toUpperCase() : word).repeat(times)}`;
    return ok({ text: said, json: { said } });
  },
};

async function wervel(line: string, environment: Readonly<Record<string, string>> = {}) {
  let out = "";
  let complaint = "";
  const code = await run(line === "" ? [] : line.split(" "), [echo], {
    environment,
    files: diskFiles((async function* () {})()),
    out: (text) => {
      out += text;
    },
    complain: (text) => {
      complaint += text;
    },
    watched: false,
  });
  return { code, out, complaint };
}

describe("a command line", () => {
  it.each([
    ["echo hi", {}, "nl hi\n"],
    ["echo hi", { LANG: "en_GB.UTF-8" }, "en hi\n"],
    ["echo hi --lang nl", { LANG: "en_GB.UTF-8" }, "nl hi\n"],
    ["echo hi --lang=en --times 2 --loud", {}, "en HIHI\n"],
    ["echo hi --json", {}, '{"said":"nl hi"}\n'],
  ])("'%s' with %o prints %j", async (line, environment, out) => {
    expect(await wervel(line, environment)).toEqual({ code: 0, out, complaint: "" });
  });

  it.each([
    ["echo bad", 1, "", "wervel: regel 3: fout\n"],
    ["echo bad --lang en", 1, "", "wervel: line 3: wrong\n"],
    ["echo bad --json", 1, '{"error":{"kind":"bad-word","line":3}}\n', "wervel: regel 3: fout\n"],
    ["echo hi --times 0", 2, "", "wervel: getal\n"],
    ["echo", 2, "", "wervel: zo schrijf je het: wervel echo WORD [--times N]\n"],
    ["echo hi --lang de", 2, "", "wervel: --lang kent nl en en, niet 'de'.\n"],
    ["eco hi", 2, "", "wervel: 'eco' is geen opdracht. Kies uit: echo.\n"],
  ])("'%s' ends with %i", async (line, code, out, complaint) => {
    expect(await wervel(line)).toEqual({ code, out, complaint });
  });

  it("with an option that the command does not know ends with 2 and names it", async () => {
    const { code, out, complaint } = await wervel("echo hi --tims 3 --json");
    expect(code).toBe(2);
    expect(complaint).toContain("--tims");
    expect(JSON.parse(out)).toEqual({ error: { kind: "unknown-option" } });
  });

  it.each(["--help", "help", "-h", ""])("'%s' names every command", async (line) => {
    const { code, out } = await wervel(line);
    expect(code).toBe(line === "" ? 2 : 0);
    expect(out).toContain("echo  Says a word back.");
  });

  it.each(["echo --help", "help echo", "echo hi -h"])("'%s' explains one", async (line) => {
    const { code, out } = await wervel(line);
    expect(code).toBe(0);
    expect(out).toMatch(/^wervel echo WORD.*--times N.*--lang nl\|en.*--json/su);
  });
});

describe("a file", () => {
  const files = diskFiles(
    (async function* () {
      yield new Uint8Array([0xef, 0xbb, 0xbf, 0x68]);
      yield new Uint8Array([0xc3, 0xa9]);
    })(),
  );

  it("named - is standard input, without its byte order mark", async () => {
    expect(await files.readText("-")).toEqual(ok("hé"));
  });

  it("that is not there is a sentence, not a crash", async () => {
    const read = await files.readText("nowhere/at-all.csv");
    expect(read).toMatchObject({
      ok: false,
      error: {
        wrong: "input",
        error: { kind: "file", code: "ENOENT" },
        says: { en: "nowhere/at-all.csv: there is no such file." },
      },
    });
  });
});
