// Loaded into a measured program before its own code: tells how much it has used whenever it is asked.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ cpuSeconds: (user + system) / 1e6, rssMb: process.memoryUsage.rss() / 2 ** 20 });
});
// The program's threads load this, too, and have no channel.
process.channel?.unref();
