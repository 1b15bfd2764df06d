/** A counter under its arch. */
export function Logo() {
  return (
    <svg className="gui-logo" viewBox="0 0 32 32" width="34" height="34" aria-hidden="true" focusable="false">
      <rect className="gui-logo__fond" width="32" height="32" rx="7" />
      <path className="gui-logo__trait" d="M8 25V14.5a8 8 0 0 1 16 0V25M5.5 25h21" />
      <path className="gui-logo__fente" d="M12.5 19.5h7" />
    </svg>
  );
}
