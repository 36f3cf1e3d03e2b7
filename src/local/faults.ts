import type { Fault, Faults } from './types.ts';

export interface FaultList extends Faults {
  /** The fault to inject now into `METHOD /path`, if any; counts it as used. */
  take(call: string, when: Fault['when']): Fault | undefined;
}

/** Failures in waiting; the one that was added first is used first. */
export function createFaults(): FaultList {
  let waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    clear() {
      waiting = [];
    },
    take(call, when) {
      const found = waiting.find(({ fault }) => fault.when === when && fault.route.test(call));
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting = waiting.filter((entry) => entry !== found);
      return found.fault;
    },
  };
}
