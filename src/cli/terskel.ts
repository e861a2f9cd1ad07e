console.error('No command yet. Write: npm run terskel -- COMMAND');
process.exitCode = 2;
