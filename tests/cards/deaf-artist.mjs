// Takes every card and draws none.
process.on('message', () => {});
