/**
 * `npm start` is a chain of programs; one that is killed does not always tell the next. When the one that started us is
 * gone, so is the person who could stop us.
 */
export function surveillerParent(parti: () => void): void {
  const parent = process.ppid;
  if (!process.env['npm_lifecycle_event'] || parent <= 1) return;
  const veille = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(veille);
    parti();
  }, 500);
  veille.unref();
}
