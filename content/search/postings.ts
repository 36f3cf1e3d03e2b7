/** 256 kB of 32-bit entries: small enough that a new page never stalls, large enough to need few. */
const pageBits = 16;
const pageSize = 1 << pageBits;
const largestSlice = 1024;

/**
 * Lists of 32-bit numbers, one list a key, appended to for as long as the process lives.
 *
 * A plain array for each key would cost some 200 bytes for each of the many keys that occur once or twice. Here
 * all lists share pages of one size: a list is a chain of slices of 2, 4, 8 … 1024 entries, each followed by
 * the address of the next, so adding never moves what is there.
 */
export class Postings {
  #pages: Uint32Array[] = [];
  #used = pageSize;
  #heads = new Uint32Array(1024);
  #tails = new Uint32Array(1024);
  #counts = new Uint32Array(1024);

  /** How many entries stand under a key. */
  count(key: number): number {
    return this.#counts[key] ?? 0;
  }

  add(key: number, entry: number): void {
    this.#reserveKey(key);
    const count = this.count(key);
    if (startsSlice(count)) this.#startSlice(key, count);
    const address = this.#tails[key] ?? 0;
    this.#write(address, entry);
    this.#tails[key] = address + 1;
    this.#counts[key] = count + 1;
  }

  /** Copies the first `target.length` entries under a key, in the order in which they came; returns how many. */
  read(key: number, target: Uint32Array): number {
    const wanted = Math.min(this.count(key), target.length);
    let address = this.#heads[key] ?? 0;
    let done = 0;
    while (done < wanted) {
      const page = this.#pages[address >>> pageBits];
      if (page === undefined) break;
      const offset = address & (pageSize - 1);
      const size = sliceSize(done);
      const taken = Math.min(size, wanted - done);
      target.set(page.subarray(offset, offset + taken), done);
      done += taken;
      address = page[offset + size] ?? 0;
    }
    return done;
  }

  #startSlice(key: number, count: number): void {
    const address = this.#allocate(sliceSize(count) + 1);
    if (count === 0) this.#heads[key] = address;
    else this.#write(this.#tails[key] ?? 0, address);
    this.#tails[key] = address;
  }

  #allocate(length: number): number {
    if (this.#used + length > pageSize) {
      this.#pages.push(new Uint32Array(pageSize));
      this.#used = 0;
    }
    const address = (this.#pages.length - 1) * pageSize + this.#used;
    this.#used += length;
    return address;
  }

  #write(address: number, value: number): void {
    const page = this.#pages[address >>> pageBits];
    if (page !== undefined) page[address & (pageSize - 1)] = value;
  }

  #reserveKey(key: number): void {
    if (key < this.#counts.length) return;
    const length = Math.max(key + 1, this.#counts.length * 2);
    this.#heads = resized(this.#heads, length);
    this.#tails = resized(this.#tails, length);
    this.#counts = resized(this.#counts, length);
  }
}

/** Slices hold 2, 4, 8 … entries, so a list of 0, 2, 6, 14 … is full; from 1024 on they stay that size. */
function startsSlice(count: number): boolean {
  const next = count + 2;
  return next <= largestSlice ? (next & (next - 1)) === 0 : next % largestSlice === 0;
}

function sliceSize(count: number): number {
  return Math.min(count + 2, largestSlice);
}

function resized(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length);
  copy.set(array);
  return copy;
}
