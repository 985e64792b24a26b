import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import Toaster from "../shell/Toaster.svelte";
import { dismissToast, showToast } from "../toast.svelte.ts";
import Button from "./Button.svelte";
import Chips from "./Chips.svelte";
import NrsScale from "./NrsScale.svelte";
import Stepper from "./Stepper.svelte";
import TickList from "./TickList.svelte";

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

describe("the pain scale", () => {
  it("starts without an answer, and offers to skip", () => {
    render(NrsScale, { legend: "Pijn nu" });
    const radios = screen.getAllByRole<HTMLInputElement>("radio");
    expect(radios).toHaveLength(12);
    expect(radios.filter(({ checked }) => checked)).toEqual([]);
    expect(screen.getByRole("radio", { name: "sla over" })).toBeTruthy();
  });

  it("tells zero apart from skipped", async () => {
    const onchoose = vi.fn();
    render(NrsScale, { legend: "Pijn nu", onchoose });
    await fireEvent.click(screen.getByRole("radio", { name: "0" }));
    await fireEvent.click(screen.getByRole("radio", { name: "sla over" }));
    expect(onchoose.mock.calls).toEqual([[0], ["skipped"]]);
  });
});

it("reads a short label aloud in full", () => {
  const choices = [{ value: "young", label: "<18", spoken: "jonger dan 18" }];
  render(Chips, { legend: "Leeftijd", choices });
  expect(screen.getByRole("radio", { name: "jonger dan 18" })).toBeTruthy();
});

describe("a tick list", () => {
  const items = [
    { id: "fall", label: "Een val" },
    { id: "fever", label: "Koorts" },
  ];

  it("opens the detail of a ticked line only, and only where there is one", () => {
    render(TickList, {
      items,
      ticked: new Set(["fall", "fever"]),
      ontick: () => {},
      asksMore: (id: string) => id === "fall",
      detail: words("Hoe zwaar?"),
    });
    expect(screen.getAllByText("Hoe zwaar?")).toHaveLength(1);
    expect(screen.getByRole("group", { name: "Een val" })).toBeTruthy();
  });

  it("says which line was ticked or cleared", async () => {
    const ontick = vi.fn();
    render(TickList, { items, ticked: new Set(["fall"]), ontick });
    await fireEvent.click(screen.getByRole("checkbox", { name: "Een val" }));
    await fireEvent.click(screen.getByRole("checkbox", { name: "Koorts" }));
    expect(ontick.mock.calls).toEqual([
      ["fall", false],
      ["fever", true],
    ]);
  });
});

it("keeps a button that is off within reach, where it only points at what is missing", async () => {
  const onclick = vi.fn();
  const onoff = vi.fn();
  render(Button, { off: true, onclick, onoff, children: words("Nog 2 antwoorden") });
  const button = screen.getByRole("button", { name: "Nog 2 antwoorden" });
  await fireEvent.click(button);
  expect(onclick).not.toHaveBeenCalled();
  expect(onoff).toHaveBeenCalledOnce();
  expect(button.hasAttribute("disabled")).toBe(false);
});

it("stops a stepper at its limits", async () => {
  const onchange = vi.fn();
  render(Stepper, { label: "Glazen", value: 1, min: 0, max: 1, onchange });
  await fireEvent.click(screen.getByRole("button", { name: "Glazen: meer" }));
  await fireEvent.click(screen.getByRole("button", { name: "Glazen: minder" }));
  await fireEvent.click(screen.getByRole("button", { name: "Glazen: minder" }));
  expect(onchange.mock.calls).toEqual([[0]]);
});

describe("a message", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    dismissToast();
  });

  const saved = { nl: "Bewaard", en: "Saved" };

  it("leaves after eight seconds", async () => {
    render(Toaster);
    showToast({ text: saved });
    await vi.advanceTimersByTimeAsync(7_900);
    expect(screen.queryByText("Bewaard")).toBeTruthy();
    await vi.advanceTimersByTimeAsync(200);
    expect(screen.queryByText("Bewaard")).toBeNull();
  });

  it("stays while someone is on it, and takes the saving back on request", async () => {
    const undo = vi.fn();
    render(Toaster);
    showToast({ text: saved, undo });
    await vi.advanceTimersByTimeAsync(10);
    const button = screen.getByRole("button", { name: "Maak ongedaan" });
    await fireEvent.focusIn(button);
    await vi.advanceTimersByTimeAsync(60_000);
    await fireEvent.click(button);
    expect(undo).toHaveBeenCalledOnce();
  });
});
