import type { InvestigationId } from '#core/base/id.ts';
import type { NewProblem } from '#renderer/db/repositories/import-problems.ts';
import { isOver, newBatch, type BatchProgress } from './import-progress.ts';
import type { AskedQuestion } from './parser-question.tsx';

/** Milliseconds between two redraws of the progress: a thousand files make some five thousand events. */
const REDRAW_MS = 150;

/** A batch and the investigation that its reports go into. */
export interface TrackedBatch {
  readonly investigationId: InvestigationId;
  readonly progress: BatchProgress;
  /** Files that were being read when the batch was cancelled may still come after it is over. */
  readonly over: boolean;
}

/** The progress of all imports. A new object after each change. */
export interface ImportState {
  readonly batches: readonly TrackedBatch[];
  /** The questions of parsers, in the order they were asked. */
  readonly questions: readonly AskedQuestion[];
}

interface Listeners {
  readonly listProblems: (problems: readonly NewProblem[]) => Promise<void>;
  /** Is told of each batch once it is over. */
  readonly onOver: (progress: BatchProgress) => void;
}

/** The batches of the page and what is known of each, published to the screen some times a second. */
export class TrackedBatches {
  readonly #batches = new Map<string, TrackedBatch>();
  readonly #listeners = new Set<() => void>();
  #questions: readonly AskedQuestion[] = [];
  #problems: NewProblem[] = [];
  #state: ImportState = { batches: [], questions: [] };
  #redraw: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly wires: Listeners) {}

  add(batch: string, investigationId: InvestigationId): void {
    this.#batches.set(batch, { investigationId, progress: newBatch(batch), over: false });
    this.#publishSoon();
  }

  /** Forgets a batch. */
  delete(batch: string): void {
    this.#batches.delete(batch);
    this.publish();
  }

  /** Returns the investigation of a batch; undefined where the page has started no such batch, or has forgotten it. */
  investigationOf = (batch: string): InvestigationId | undefined => this.#batches.get(batch)?.investigationId;

  change(batch: string, after: (progress: BatchProgress) => BatchProgress): void {
    const tracked = this.#batches.get(batch);
    if (tracked === undefined) return;
    const progress = after(tracked.progress);
    const ends = !tracked.over && isOver(progress);
    this.#batches.set(batch, { ...tracked, progress, over: tracked.over || ends });
    if (!ends) return this.#publishSoon();
    this.#questions = this.#questions.filter((asked) => asked.batch !== batch);
    this.publish(); // first, so that whoever is told that the batch is over finds it over
    this.wires.onOver(progress);
  }

  /** Lists a problem in the investigation of its batch, together with the next redraw. */
  addProblem(problem: NewProblem): void {
    this.#problems.push(problem);
  }

  addQuestion(question: AskedQuestion): void {
    this.#questions = [...this.#questions, question];
  }

  /** Takes the first question off the list. */
  takeQuestion(): AskedQuestion | undefined {
    const [asked, ...rest] = this.#questions;
    this.#questions = rest;
    if (asked !== undefined) this.publish();
    return asked;
  }

  publish(): void {
    if (this.#redraw !== null) clearTimeout(this.#redraw);
    this.#redraw = null;
    const problems = this.#problems;
    this.#problems = [];
    if (problems.length > 0) void this.wires.listProblems(problems);
    this.#state = { batches: [...this.#batches.values()], questions: this.#questions };
    for (const listener of this.#listeners) listener();
  }

  state = (): ImportState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #publishSoon(): void {
    this.#redraw ??= setTimeout(() => this.publish(), REDRAW_MS);
  }
}
