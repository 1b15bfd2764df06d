/**
 * Dates as written → ISO.
 */
import type { DateLiteral } from '@guichet/language';

export function isoOf({ value: { year, month, day }, time }: DateLiteral): string {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return time ? `${date}T${pad(time.hour, 2)}:${pad(time.minute, 2)}` : date;
}

export function dayOf(date: DateLiteral): string {
  return isoOf(date).slice(0, 10);
}
