/**
 * A rejection that nobody handles in a worker reaches nobody: made an error, it reaches the page, which says so. Imported by
 * every worker, before anything else.
 */
self.addEventListener('unhandledrejection', ({ reason }) => self.reportError(reason));
