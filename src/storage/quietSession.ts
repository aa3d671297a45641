/** Whether the learner put the storage notice away during this visit, kept in sessionStorage. */
export const NOTICE_KEY = 'storage-notice';

export const quietSession = {
  isQuiet(): boolean {
    try {
      return sessionStorage.getItem(NOTICE_KEY) !== null;
    } catch {
      return false;
    }
  },
  begin(): void {
    try {
      sessionStorage.setItem(NOTICE_KEY, '1');
    } catch {
      // Then the notice comes back on the next page.
    }
  },
};
