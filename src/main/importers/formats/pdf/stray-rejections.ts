let reading = 0;

/**
 * Does work with pdf.js, which begins to read parts of a damaged file that it then doesn't wait for: their failures reach
 * nobody, and a process ends at such a rejection. They say nothing about what is read.
 */
export async function withStrayRejections<T>(work: () => Promise<T>): Promise<T> {
  reading += 1;
  try {
    return await work();
  } finally {
    // What was begun fails within a turn of the event loop.
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    reading -= 1;
  }
}

/** Whether a rejection that nobody handled may be one of pdf.js's. */
export const mayBeStray = () => reading > 0;
