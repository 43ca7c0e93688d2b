import type { Progress, Steps } from "../../list";

/** Milliseconds of work between two looks at the screen: a third of what a person begins to feel as a halt (100 ms), because a step may take longer. */
const SLICE = 30;

// A task of its own: the browser paints and takes key presses before it begins.
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Does long work in slices, so that the pane stays alive meanwhile.
 *
 * @param steps the work, each step shorter than a slice
 * @param onProgress told before each rest how far the work is
 * @param signal stops the work at the next rest
 * @returns what the work results in
 * @throws the reason of the signal once it is aborted; whatever a step throws
 */
export async function runSteps<T>(
  steps: Steps<T>,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<T> {
  let sliceEnds = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnds) continue;
    onProgress(step.value);
    await nextTask();
    signal.throwIfAborted();
    sliceEnds = performance.now() + SLICE;
  }
}
