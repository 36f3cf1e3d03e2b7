import type { Problem } from '../views/problem.ts';

/** An error that the person who asked can act on; the waist answers it privately. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}
