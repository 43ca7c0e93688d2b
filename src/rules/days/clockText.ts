const MINUTES_OF_DAY = 24 * 60;

/**
 * A clock time as people write it.
 *
 * @param time fraction of a day; whole days before it do not count
 * @returns hours and minutes
 * @example clockText(45138.625) //=> "15:00"
 */
export function clockText(time: number): string {
  const minutes = Math.round((time - Math.floor(time)) * MINUTES_OF_DAY);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
