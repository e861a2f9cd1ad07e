// `node tests/bench/export-alone.ts FOLDER`: a full package out of the database in DATA_DIR, made by
// the command as it is; prints how long the package took and the most memory of the whole process.
import Sqlite from 'better-sqlite3';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFromEnvironment } from '../../src/lib/server/settings/settings-from-environment.ts';
import { aggregate } from '../../src/cli/commands/aggregate.ts';

const [folder = '.'] = process.argv.slice(2);
const query = join(folder, 'query.yaml');
writeFileSync(
	query,
	`terskel-query: 1
score: audit.zone
moment: intake
periods: [2025-H1]
by: [gender, age-band]
`
);
const { database } = settingsFromEnvironment();
if (database.engine !== 'sqlite') throw new Error('This measures SQLite.');
// What an earlier run kept would not have to be protected again.
const kept = new Sqlite(database.file);
kept.exec('delete from research_release');
kept.close();

console.log = () => undefined;
const begun = performance.now();
await aggregate(['--query', query, '--out', join(folder, 'package')]);
const seconds = (performance.now() - begun) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes }));
