/** What a failed write means, in a sentence that says what to do. Dexie passes the browser's own errors on as `inner`. */
export function storageFault(error: unknown): string {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map((each) =>
    each instanceof Error ? each.name : '',
  );
  if (names.includes('QuotaExceededError')) {
    return 'Not saved: the disk is full. Free some space; what you typed is still here, so do it once more then.';
  }
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError')) {
    return 'Not saved: the database was closed. Restart Crosscheck; everything saved before is there.';
  }
  if (names.includes('InvestigationGoneError')) {
    return 'Not saved: the investigation was erased meanwhile. Import or do it in another one.';
  }
  const what = names.find((name) => name !== '') ?? 'unknown fault';
  return `Not saved (${what}). Try once more; if it fails again, restart Crosscheck: everything saved before is there.`;
}
