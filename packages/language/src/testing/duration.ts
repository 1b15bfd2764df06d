/** For tests: how long something takes, in milliseconds of computing: the same however busy the machine is. */
export function computing(run: () => void): number {
  const start = process.threadCpuUsage();
  run();
  return process.threadCpuUsage(start).user / 1000;
}
