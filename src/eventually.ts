/** Something that is not there yet. */
export interface Eventual<T> {
  /** Undefined until it is there. */
  readonly value: T | undefined;
  readonly promise: Promise<T>;
  become(value: T): void;
}

/** A place for something that comes later; who needs it now looks at `value`, who can wait awaits `promise`. */
export function eventually<T>(): Eventual<T> {
  const arrival: { value?: T; announce?: (value: T) => void } = {};
  const promise = new Promise<T>((resolve) => {
    arrival.announce = resolve;
  });
  return {
    get value() {
      return arrival.value;
    },
    promise,
    become(value) {
      arrival.value = value;
      arrival.announce?.(value);
    },
  };
}
