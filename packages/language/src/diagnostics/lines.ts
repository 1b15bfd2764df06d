/** Which line of a text an offset is on, found in the time of a look in a dictionary however long the lines. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (const { index, 0: sign } of text.matchAll(/\r\n?|\n/g)) this.starts.push(index + sign.length);
  }

  /** From 0. */
  at(offset: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
