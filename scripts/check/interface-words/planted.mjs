/** Sources with one literal that a person reads in each, and sources with data that looks like it: proof for the search. */

/** What has to be found. */
export const READ = [
  '<p>Nothing has been deleted.</p>',
  '<p>{count} claims</p>',
  '<p>{open ? <b /> : "closed"}</p>',
  '<button aria-label="close" />',
  '<button aria-label={open ? say("panel.close") : "open"} />',
  '<Field name="memo" label="memo" />',
  '<Field other="A new name" />',
  '<Field other={`${count} claims`} />',
  'notify({ text: "saved" });',
  'const entry = { label: "Undo" };',
  'const entry = { title: `Delete ${name}?` };',
  'const state = saved ? 1 : "Saved";',
  'const NAMES = { agree: "Agree" };',
  'const words = (n: number) => `${n} reports`;',
  'const words = (name: string) => `of ${name}`;',
  'const warning = "The disk is full.";',
  'const remedy = "save it as PDF and import that";',
  'const list = ["a column of the table"];',
  'dialog.showErrorBox("full");',
];

/** What has to be passed over. */
export const DATA = [
  'import words from "A module";',
  'type Verdict = "later update"; const first: Verdict = "later update";',
  'const ALL = ["left open"] as const; const one = "left open";',
  'throw new Error("The page has no root");',
  'const entry = { label: say("panel.close"), id: "panel.close" };',
  'const LABELS = { open: "panel.open", label: "panel.close-all" };',
  '<p>{say("panel.close")}: {count}</p>',
  '<Kbd>A</Kbd>',
  '<Button keys="CmdOrCtrl+Shift+L" className="wide panel" />',
  '<path d="M-5.5 0a5.5 5.5 0 1 0 11 0" transform={`translate(${x} ${y})`} />',
  'if (event.key === "Enter" || verdict === "Not a label") run();',
  'const style = { transform: `translate(${x}px, ${y}px)` };',
  'const font = `${weight} ${size}px ${family}`;',
  'const css = "color-mix(in srgb, red 45%, var(--line))";',
  'const WORDS = new Set("one two three".split(" "));',
  'const pattern = new RegExp("First published (on|at)");',
  'const policy = "font-src \'self\'";',
  'const tables = { claims: "id, [reportId+start], investigationId" };',
  'const id = `cell-${row}-${column}`;',
  'const type = "text/css; charset=utf-8";',
  'element.matches("[role=grid] button");',
];
