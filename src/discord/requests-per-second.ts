/** As many calls as we make. Discord allows 50 a second (docs: topics/rate-limits); the rest is room for clocks that differ. */
export const requestsPerSecond = 48;
